// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilesdialog.h"

#include "../../core/profiles/memorykeychain.h"
#include "core/profiles/profilebook.h"
#include "core/profiles/secretstore.h"
#include "gui/profiles/profilelist.h"
#include "gui/theme/theme.h"
#include "redisserver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_ProfilesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makesAProfile();
    void takesAPastedAddress();
    void showsNoSecret();
    void refusesANamesake();
    void keepsAskingUntilSaved();
    void deletesWithUndo();
    void saysWhatIsWrongWithAConnection();
    void cancelsATest();
    void givesAndTakesFiles();
    void saysThatThereIsNoKeychain();
    void everythingHasAName();

private:
    void open();
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void press(const char *name) const { child<QAbstractButton>(name)->click(); }
    void type(const char *name, const QString &text) const;
    QString text(const char *name) const { return child<QLabel>(name)->text(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<ProfileBook> m_book;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProfilesDialog> m_dialog;
};

void tst_ProfilesDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_keychain = std::make_unique<MemoryKeychain>();
    m_book = std::make_unique<ProfileBook>(m_dir->filePath(u"profiles.json"_s));
    m_secrets = std::make_unique<SecretStore>(*m_keychain);
}

void tst_ProfilesDialog::cleanup()
{
    m_dialog.reset();
    m_secrets.reset();
    m_book.reset();
    m_theme.reset();
}

void tst_ProfilesDialog::open()
{
    m_dialog = std::make_unique<ProfilesDialog>(*m_book, *m_secrets, *m_theme);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_ProfilesDialog::type(const char *name, const QString &text) const
{
    auto *const field = child<QLineEdit>(name);
    QVERIFY2(field->isEnabled() && !field->isHidden(), name);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void tst_ProfilesDialog::makesAProfile()
{
    open();
    QVERIFY(!child<QAbstractButton>("saveProfileButton")->isEnabled());
    press("addProfileButton");
    type("nameField", u"Staging"_s);
    type("hostField", u"bus.example"_s);
    press("productionField");
    press("saveProfileButton");
    QCOMPARE(m_book->all().size(), 1);
    const Profile made = m_book->all().constFirst();
    QCOMPARE(made.name, u"Staging"_s);
    QCOMPARE(made.redis.server.host, u"bus.example"_s);
    QVERIFY(made.isProduction);
    QCOMPARE(made.secrets, SecretKeeping::None);
    QCOMPARE(child<QListWidget>("profileList")->currentItem()->text(), u"Staging (production)"_s);
    QSignalSpy opened(m_dialog.get(), &ProfilesDialog::openRequested);
    press("openProfileButton");
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), made.id);
}

void tst_ProfilesDialog::takesAPastedAddress()
{
    open();
    press("addProfileButton");
    type("nameField", u"Far"_s);
    auto *const host = child<QLineEdit>("hostField");
    host->setText(u"rediss://viewer:open-sesame@far.example:7000/"_s);
    QTest::keyClick(host, Qt::Key_2);
    QCOMPARE(host->text(), u"far.example"_s);
    press("saveProfileButton");
    const Profile *const made = m_book->byName(u"Far"_s);
    QVERIFY(made);
    QCOMPARE(made->redis.toString(), u"rediss://far.example:7000/2"_s);
    QCOMPARE(made->redis.user, u"viewer"_s);
    QCOMPARE(made->secrets, SecretKeeping::Keychain);
    QCOMPARE(Secrets::fromJson(m_keychain->entries.value(made->id)).password, u"open-sesame"_s);
}

void tst_ProfilesDialog::showsNoSecret()
{
    Profile profile = Profile::create(u"Kept"_s);
    profile.secrets = SecretKeeping::Keychain;
    QVERIFY(m_book->put(profile));
    QVERIFY(m_secrets->write(profile, {.password = u"open-sesame"_s}).result());
    open();
    QCOMPARE(child<QLineEdit>("passwordField")->text(), QString());
    type("passwordField", u"other-sesame"_s);
    press("saveProfileButton");
    QCOMPARE(m_secrets->read(profile).result()->password, u"other-sesame"_s);
    for (const QLineEdit *const field : m_dialog->findChildren<QLineEdit *>())
        QVERIFY2(!field->text().contains(u"sesame"_s), qPrintable(field->objectName()));
    for (const QLabel *const label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"sesame"_s), qPrintable(label->objectName()));
    QFile stored(m_book->file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains("sesame"));
}

void tst_ProfilesDialog::refusesANamesake()
{
    QVERIFY(m_book->put(Profile::create(u"Staging"_s)));
    open();
    press("addProfileButton");
    type("nameField", u"Staging"_s);
    press("saveProfileButton");
    QVERIFY2(text("profileNoticeTitle").contains(u"Staging"_s), qPrintable(text("profileNoticeTitle")));
    QCOMPARE(m_book->all().size(), 1);
    QVERIFY(child<QAbstractButton>("saveProfileButton")->isEnabled());
}

void tst_ProfilesDialog::keepsAskingUntilSaved()
{
    QVERIFY(m_book->put(Profile::create(u"Staging"_s)));
    open();
    type("nameField", u"Test"_s);
    QVERIFY(!child<QListWidget>("profileList")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<QWidget>("profileUnsaved")->isVisible());
    press("saveAndCloseButton");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_book->byName(u"Test"_s));
}

void tst_ProfilesDialog::deletesWithUndo()
{
    Profile profile = Profile::create(u"Staging"_s);
    profile.secrets = SecretKeeping::Keychain;
    QVERIFY(m_book->put(profile));
    QVERIFY(m_secrets->write(profile, {.password = u"p"_s}).result());
    open();
    press("removeProfileButton");
    QVERIFY(m_book->all().isEmpty());
    QVERIFY(text("profileRemovedTitle").contains(u"Staging"_s));
    press("undoRemoveButton");
    QCOMPARE(m_book->all(), QList<Profile>{profile});
    QCOMPARE(child<QLineEdit>("nameField")->text(), u"Staging"_s);
    QVERIFY(m_keychain->entries.contains(profile.id));
    press("removeProfileButton");
    m_dialog.reset();
    QVERIFY(m_book->all().isEmpty());
    QVERIFY(m_keychain->entries.isEmpty());
}

void tst_ProfilesDialog::saysWhatIsWrongWithAConnection()
{
    RedisServer redis;
    QVERIFY(redis.start({u"--requirepass"_s, u"open-sesame"_s}));
    Profile profile = Profile::create(u"Staging"_s);
    profile.redis.server = {u"127.0.0.1"_s, redis.port()};
    profile.secrets = SecretKeeping::Ask;
    QVERIFY(m_book->put(profile));
    open();
    press("testButton");
    QTRY_VERIFY2(text("testTitle").contains(u"It does not work"_s), qPrintable(text("testTitle")));
    type("passwordField", u"open-sesame"_s);
    QVERIFY(text("testTitle").isEmpty()); // that was about something else
    press("testButton");
    QTRY_VERIFY2(text("testTitle").contains(u"It works"_s), qPrintable(text("testTitle")));
    QVERIFY(!text("testDetails").contains(u"sesame"_s));
}

void tst_ProfilesDialog::cancelsATest()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Profile profile = Profile::create(u"Staging"_s);
    profile.redis.server = {u"127.0.0.1"_s, silent.serverPort()};
    QVERIFY(m_book->put(profile));
    open();
    press("testButton");
    QTRY_VERIFY(text("testTitle").contains(u"Connecting"_s));
    QCOMPARE(child<QAbstractButton>("testButton")->text(), u"&Cancel"_s);
    press("testButton");
    QVERIFY2(text("testTitle").contains(u"cancelled"_s), qPrintable(text("testTitle")));
    QCOMPARE(child<QAbstractButton>("testButton")->text(), u"&Test"_s);
}

void tst_ProfilesDialog::givesAndTakesFiles()
{
    QVERIFY(m_book->put(Profile::create(u"Staging"_s)));
    open();
    auto *const list = m_dialog->findChild<ProfileList *>();
    const QString path = m_dir->filePath(u"out.json"_s);
    Q_EMIT list->exportRequested(path);
    QVERIFY2(text("profileNoticeTitle").contains(u"1 profile"_s), qPrintable(text("profileNoticeTitle")));
    QVERIFY(m_book->remove(m_book->all().constFirst().id));
    Q_EMIT list->importRequested(path);
    QVERIFY(m_book->byName(u"Staging"_s));
    Q_EMIT list->importRequested(m_dir->path());
    QVERIFY(text("profileNoticeTitle").contains(m_dir->path()));
}

void tst_ProfilesDialog::saysThatThereIsNoKeychain()
{
    m_keychain->isMissing = true;
    QVERIFY(m_book->put(Profile::create(u"Staging"_s)));
    open();
    auto *const keeping = child<QComboBox>("keepingField");
    keeping->setCurrentIndex(int(SecretKeeping::Keychain));
    Q_EMIT keeping->activated(int(SecretKeeping::Keychain));
    type("passwordField", u"open-sesame"_s);
    press("saveProfileButton");
    QVERIFY(child<QWidget>("profileNotice")->isVisible());
    QVERIFY2(text("profileNoticeDetail").contains(u"there is no keychain"_s),
             qPrintable(text("profileNoticeDetail")));
    QCOMPARE(m_secrets->read(m_book->all().constFirst()).result()->password, u"open-sesame"_s);
}

void tst_ProfilesDialog::everythingHasAName()
{
    QVERIFY(m_book->put(Profile::create(u"Staging"_s)));
    open();
    for (const QWidget *const widget : m_dialog->findChildren<QWidget *>()) {
        const bool isOurs
            = !widget->objectName().startsWith(u"qt_"_s) && !widget->inherits("QLineEditIconButton");
        if (!isOurs
            || !(widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                 || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
                 || widget->inherits("QListWidget")))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_ProfilesDialog)
#include "tst_profilesdialog.moc"
