// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windows.h"

#include "../core/profiles/memorykeychain.h"
#include "gui/events/eventtable.h"
#include "gui/mainwindow.h"
#include "gui/profiles/passwordprompt.h"
#include "gui/profiles/profilesdialog.h"
#include "gui/widgets/filterbar/filterbar.h"
#include "models/eventtablemodel.h"
#include "redisserver.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_Windows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhichEnvironmentItIs();
    void opensOneWindowForEachProfile();
    void asksForAPassword();
    void asksAgainForAWrongOne();
    void saysWhatAProfileLacks();
    void comesBackAsItWas();
    void opensWhatWasOpen();
    void looksAsPreferredAtOnce();
    void replacesTheWindowOfAChangedProfile();

private:
    void start();
    Profile add(const QString &name, const std::function<void(Profile &)> &change = {});
    QList<MainWindow *> windows() const;
    template <typename Widget>
    static Widget *find(const QWidget *window, const char *name)
    {
        return window->findChild<Widget *>(QLatin1StringView(name));
    }
    template <typename Dialog>
    static Dialog *shown()
    {
        for (QWidget *const each : QApplication::topLevelWidgets()) {
            if (auto *const dialog = qobject_cast<Dialog *>(each); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    RedisServer m_redis;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<Windows> m_windows;
};

void tst_Windows::initTestCase()
{
    QVERIFY(m_redis.start({u"--requirepass"_s, u"open-sesame"_s}));
    QApplication::setQuitOnLastWindowClosed(false);
}

void tst_Windows::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<MemoryKeychain>();
    start();
}

void tst_Windows::cleanup()
{
    m_windows.reset();
}

void tst_Windows::start()
{
    m_windows.reset();
    m_windows
        = std::make_unique<Windows>(Windows::Options{.settingsFile = m_dir->filePath(u"settings.ini"_s),
                                                     .profilesFile = m_dir->filePath(u"profiles.json"_s),
                                                     .liveRoot = m_dir->filePath(u"live"_s)},
                                    *m_keychain);
}

Profile tst_Windows::add(const QString &name, const std::function<void(Profile &)> &change)
{
    ProfileBook book(m_dir->filePath(u"profiles.json"_s));
    Profile profile = Profile::create(name);
    profile.redis.server = {u"127.0.0.1"_s, 1};
    if (change)
        change(profile);
    if (!book.put(profile))
        return {};
    start();
    return profile;
}

QList<MainWindow *> tst_Windows::windows() const
{
    QList<MainWindow *> found;
    for (QWidget *const each : QApplication::topLevelWidgets()) {
        if (auto *const window = qobject_cast<MainWindow *>(each); window && window->isVisible())
            found.append(window);
    }
    return found;
}

void tst_Windows::showsWhichEnvironmentItIs()
{
    const Profile profile = add(u"Front"_s, [](Profile &made) {
        made.isProduction = true;
        made.color = RuleColor::Purple;
        made.redis.user = u"secret-user"_s;
    });
    m_windows->openProfile(profile.id);
    MainWindow *const window = m_windows->first();
    QVERIFY(window);
    QVERIFY(window->windowTitle().startsWith(u"Front"_s));
    QVERIFY(!window->windowTitle().contains(u"secret"_s));
    QCOMPARE(find<QLabel>(window, "environmentName")->text(), u"Front"_s);
    QVERIFY(find<QLabel>(window, "productionMark")->isVisible());
    QVERIFY(find<QWidget>(window, "environmentBar")->accessibleName().contains(u"production"_s));
    const QImage strip = find<QWidget>(window, "environmentBar")->grab().toImage();
    QCOMPARE(strip.pixelColor(2, 2), Colors::light().mark(RuleColor::Purple));

    m_windows->openAddress(*Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s));
    QCOMPARE(windows().size(), 2);
    for (MainWindow *const each : windows())
        QCOMPARE(find<QLabel>(each, "productionMark")->isVisible(), each == window);
}

void tst_Windows::opensOneWindowForEachProfile()
{
    const Profile one = add(u"One"_s);
    const Profile two = add(u"Two"_s);
    QSignalSpy opened(m_windows.get(), &Windows::opened);
    m_windows->openProfile(one.id);
    m_windows->openProfile(two.id);
    m_windows->openProfile(one.id); // comes to the front
    QCOMPARE(opened.count(), 2);
    QCOMPARE(windows().size(), 2);

    QMenu *const menu = find<QMenu>(m_windows->first(), "profileMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"One"_s);
    QVERIFY(menu->actions().constFirst()->isChecked());
    m_windows->first()->close();
    QCOMPARE(windows().size(), 1);
    QTRY_VERIFY(m_windows->first()->windowTitle().startsWith(u"Two"_s));
    m_windows->openProfile(one.id);
    QCOMPARE(opened.count(), 3);
}

void tst_Windows::asksForAPassword()
{
    m_keychain->isMissing = true;
    const Profile profile = add(u"Closed"_s, [this](Profile &made) {
        made.redis.server.port = m_redis.port();
        made.secrets = SecretKeeping::Keychain;
    });
    m_windows->openProfile(profile.id);
    QVERIFY(windows().isEmpty());
    auto *const prompt = shown<PasswordPrompt>();
    QVERIFY(prompt);
    QVERIFY(find<QLabel>(prompt, "promptReason")->text().contains(u"there is no keychain"_s));
    QVERIFY(!find<QLineEdit>(prompt, "sentinelPasswordField")->isVisible());
    QTest::keyClicks(find<QLineEdit>(prompt, "passwordField"), u"open-sesame"_s);
    find<QPushButton>(prompt, "connectButton")->click();
    QVERIFY(!shown<PasswordPrompt>());
    QCOMPARE(windows().size(), 1);
    QVERIFY(find<QWidget>(m_windows->first(), "passwordNotKept")->isVisible());
    QTRY_VERIFY(find<QLabel>(m_windows->first(), "connectionText")->text().contains(u"Connected"_s));
    // Until the program ends nobody is asked again.
    m_windows->first()->close();
    QTRY_VERIFY(!m_windows->first());
    m_windows->openProfile(profile.id);
    QCOMPARE(windows().size(), 1);
}

void tst_Windows::asksAgainForAWrongOne()
{
    const Profile profile = add(u"Closed"_s, [this](Profile &made) {
        made.redis.server.port = m_redis.port();
        made.secrets = SecretKeeping::Keychain;
    });
    m_keychain->entries.insert(profile.id, Secrets{.password = u"wrong"_s}.toJson());
    m_windows->openProfile(profile.id);
    QCOMPARE(windows().size(), 1);
    QMenu *const menu = find<QMenu>(m_windows->first(), "profileMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(find<QAction>(m_windows->first(), "askAgainAction"));
    QTRY_VERIFY(find<QWidget>(m_windows->first(), "passwordRefused")->isVisible());
    find<QPushButton>(m_windows->first(), "anotherPasswordButton")->click();
    auto *const prompt = shown<PasswordPrompt>();
    QVERIFY(prompt);
    QTest::keyClicks(find<QLineEdit>(prompt, "passwordField"), u"open-sesame"_s);
    find<QPushButton>(prompt, "connectButton")->click();
    QTRY_COMPARE(windows().size(), 1);
    QTRY_VERIFY(find<QLabel>(windows().constFirst(), "connectionText")->text().contains(u"Connected"_s));
    QCOMPARE(Secrets::fromJson(m_keychain->entries.value(profile.id)).password, u"open-sesame"_s);
}

void tst_Windows::saysWhatAProfileLacks()
{
    const Profile profile
        = add(u"Broken"_s, [](Profile &made) { made.redis.tls = {.caFile = u"/nowhere/ca.pem"_s}; });
    m_windows->openProfile(profile.id);
    QVERIFY(windows().isEmpty());
    auto *const dialog = shown<ProfilesDialog>();
    QVERIFY(dialog);
    QVERIFY(find<QLabel>(dialog, "profileNoticeTitle")->text().contains(u"/nowhere/ca.pem"_s));
    QCOMPARE(find<QLineEdit>(dialog, "nameField")->text(), u"Broken"_s);
}

void tst_Windows::comesBackAsItWas()
{
    const Profile profile = add(u"One"_s);
    m_windows->openProfile(profile.id);
    MainWindow *window = m_windows->first();
    const QSize size(window->minimumSizeHint().width(), 700); // Qt 6.8 gives no more than the screen has
    window->resize(size);
    find<FilterBar>(window, "filterBar")->setFilter(u"type == lot:end"_s);
    auto *const splitter = find<QSplitter>(window, "eventsSplitter");
    splitter->setSizes({400, 600, 0});
    const int width = splitter->sizes().constFirst();
    window->close();
    QTRY_VERIFY(!m_windows->first());

    start();
    m_windows->openProfile(profile.id);
    window = m_windows->first();
    QCOMPARE(window->size(), size);
    QCOMPARE(find<FilterBar>(window, "filterBar")->filterText(), u"type == lot:end"_s);
    QCOMPARE(find<QSplitter>(window, "eventsSplitter")->sizes().constFirst(), width);
    // Of this profile, and of no other.
    m_windows->openAddress(*Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s));
    for (MainWindow *const each : windows())
        QCOMPARE(find<FilterBar>(each, "filterBar")->isEmpty(), each != window);
}

void tst_Windows::opensWhatWasOpen()
{
    const Profile one = add(u"One"_s);
    const Profile two = add(u"Two"_s);
    QVERIFY(!m_windows->openLast());
    m_windows->openProfile(one.id);
    m_windows->openProfile(two.id);
    for (const auto &closeAll : {std::function<void()>([this] { m_windows->quit(); }),
                                 std::function<void()>(&QApplication::closeAllWindows)}) {
        closeAll(); // in the program, or by the desktop's end
        QTRY_VERIFY(!m_windows->first());
        start();
        QVERIFY(m_windows->openLast());
        QCOMPARE(windows().size(), 2);
    }
    const QPointer<MainWindow> closed = m_windows->first();
    closed->close();
    QTRY_VERIFY(!closed);
    windows().constFirst()->close(); // the last one comes back
    QTRY_VERIFY(!m_windows->first());
    start();
    QVERIFY(m_windows->openLast());
    QCOMPARE(windows().size(), 1);
    QVERIFY(m_windows->first()->windowTitle().startsWith(u"Two"_s));
}

void tst_Windows::looksAsPreferredAtOnce()
{
    m_windows->openAddress(*Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s));
    auto *const table = m_windows->first()->findChild<EventTable *>();
    const int height = table->rowHeight();
    m_windows->preferences().setDensity(Density::Compact);
    QVERIFY(table->rowHeight() < height);
    m_windows->preferences().setColorScheme(ColorScheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colors::dark().window);
    m_windows->preferences().setTimeStyle({TimeStyle::Zone::Utc, false});
    QCOMPARE(table->events().timeStyle().zone, TimeStyle::Zone::Utc);
    m_windows->preferences().setColorScheme(ColorScheme::Light);
}

void tst_Windows::replacesTheWindowOfAChangedProfile()
{
    Profile profile = add(u"One"_s);
    m_windows->openProfile(profile.id);
    profile.name = u"Other"_s;
    ProfileBook book(m_dir->filePath(u"profiles.json"_s));
    QVERIFY(book.put(profile));
    QMenu *const menu = find<QMenu>(m_windows->first(), "profileMenu");
    Q_EMIT menu->aboutToShow(); // reads what others have written
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(windows().constFirst()->windowTitle().startsWith(u"Other"_s));
}

QTEST_MAIN(tst_Windows)
#include "tst_windows.moc"
