// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/secretstore.h"
#include "gui/profiles/profileopener.h"
#include "gui/profiles/systemkeychain.h"
#include "gui/theme/theme.h"
#include "secretservice.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// Passwords of profiles in a real keychain of the desktop, also where it is locked, silent or gone.
class tst_KeptPasswords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void comeBackAtTheNextStart();
    void areForgottenWithTheirProfile();
    void areAskedForWhereItIsSilent();
    void areAskedForWhereItIsLocked();
    void areAskedForWhereItIsGone();

private:
    Comm::Result<Secrets> readAnew() const;
    static QString reason();

    SecretService m_service;
    Profile m_profile = Profile::create(u"Staging"_s);
    std::unique_ptr<Theme> m_theme;
};

void tst_KeptPasswords::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.fault()));
    QApplication::setQuitOnLastWindowClosed(false);
    m_profile.secrets = SecretKeeping::Keychain;
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
}

void tst_KeptPasswords::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

/// As a program does that was just started.
Comm::Result<Secrets> tst_KeptPasswords::readAnew() const
{
    SystemKeychain keychain;
    SecretStore store(keychain);
    const auto read = store.read(m_profile);
    if (!QTest::qWaitFor([&] { return read.isFinished(); }))
        return Comm::Error{.code = Comm::Error::Code::TimedOut, .message = u"no answer"_s};
    return read.result();
}

/// What the prompt for the password says, which is there.
QString tst_KeptPasswords::reason()
{
    for (const QWidget *const each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each->objectName() == "passwordPrompt"_L1)
            return each->findChild<QLabel *>(u"promptReason"_s)->text();
    }
    return {};
}

void tst_KeptPasswords::comeBackAtTheNextStart()
{
    SystemKeychain keychain;
    SecretStore store(keychain);
    const Secrets secrets{
        .password = u"open-sésame"_s, .sentinelPassword = u"two"_s, .keyPassphrase = "three"};
    const auto written = store.write(m_profile, secrets);
    QTRY_VERIFY(written.isFinished());
    QVERIFY2(written.result(),
             qPrintable(written.result() ? QString() : written.result().error().toString()));
    const Comm::Result<Secrets> read = readAnew();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(*read, secrets);
    QDirIterator files(m_service.folder(), QDir::Files, QDirIterator::Subdirectories);
    bool isAny = false;
    while (files.hasNext()) {
        QFile file(files.next());
        isAny = file.open(QIODevice::ReadOnly) || isAny;
        QVERIFY2(!file.readAll().contains("open-s"), qPrintable(file.fileName()));
    }
    QVERIFY(isAny);
}

void tst_KeptPasswords::areForgottenWithTheirProfile()
{
    SystemKeychain keychain;
    SecretStore store(keychain);
    const auto removed = store.remove(m_profile);
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(removed.result());
    QCOMPARE(readAnew().error().code, Comm::Error::Code::NotFound);
    const auto again = store.remove(m_profile); // as good as removed
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result());
    const auto written = store.write(m_profile, {.password = u"open-sesame"_s});
    QTRY_VERIFY(written.isFinished());
}

void tst_KeptPasswords::areAskedForWhereItIsSilent()
{
    SystemKeychain keychain;
    SecretStore store(keychain);
    ProfileOpener opener(store, *m_theme, std::chrono::milliseconds(100));
    QSignalSpy opened(&opener, &ProfileOpener::opened);
    m_service.suspend();
    opener.open(m_profile);
    QTRY_VERIFY2(reason().contains(u"has not answered"_s), qPrintable(reason()));
    m_service.resume(); // as soon as it is unlocked, nobody has to type any more
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened[0][1].value<Comm::RedisAddress>().password, u"open-sesame"_s);
    QVERIFY(reason().isEmpty());
}

void tst_KeptPasswords::areAskedForWhereItIsLocked()
{
    QVERIFY(m_service.lock());
    SystemKeychain keychain;
    SecretStore store(keychain);
    ProfileOpener opener(store, *m_theme);
    QSignalSpy opened(&opener, &ProfileOpener::opened);
    QSignalSpy notKept(&opener, &ProfileOpener::notKept);
    opener.open(m_profile);
    QTRY_VERIFY2(reason().contains(u"keychain"_s), qPrintable(reason()));
    for (QWidget *const each : QApplication::topLevelWidgets()) {
        if (!each->isVisible() || each->objectName() != "passwordPrompt"_L1)
            continue;
        each->findChild<QLineEdit *>(u"passwordField"_s)->setText(u"typed"_s);
        each->findChild<QPushButton *>(u"connectButton"_s)->click();
    }
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][1].value<Comm::RedisAddress>().password, u"typed"_s);
    QTRY_COMPARE(notKept.count(), 1);
    QVERIFY(!notKept[0][1].value<Comm::Error>().toString().contains(u"typed"_s));
}

void tst_KeptPasswords::areAskedForWhereItIsGone()
{
    m_service.kill();
    const Comm::Result<Secrets> read = readAnew();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Comm::Error::Code::StorageFailure);
    QVERIFY2(!read.error().remedy.isEmpty(), qPrintable(read.error().message));
}

QTEST_MAIN(tst_KeptPasswords)
#include "tst_keptpasswords.moc"
