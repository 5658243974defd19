// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/arming.h"
#include "core/safety/writeguard.h"
#include "redisserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_WriteGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void needsArming();
    void needsAConnection();
    void forbidsWhileARecordingIsShown();
    void forbidsWhatCannotBeWrittenDown();
    void knowsItsEnvironment();
    void saysWhichRightIsMissing_data();
    void saysWhichRightIsMissing();
    void asksAnewAtEachConnection();
    void asksAnewWhenItIsArmed();

private:
    Comm::RedisAddress address(const QString &user = {}) const;
    static Comm::ConnectionStatus status(Comm::ConnectionStatus::State state) { return {.state = state}; }
    static constexpr auto Connected = Comm::ConnectionStatus::State::Connected;

    RedisServer m_redis;
};

void tst_WriteGuard::initTestCase()
{
    QVERIFY(m_redis.start());
}

Comm::RedisAddress tst_WriteGuard::address(const QString &user) const
{
    QString url = m_redis.tcpUrl();
    if (!user.isEmpty())
        url.replace(u"redis://"_s, u"redis://%1:secret@"_s.arg(user));
    return *Comm::RedisAddress::fromUrl(url);
}

void tst_WriteGuard::needsArming()
{
    Arming arming;
    WriteGuard guard({.redis = address()}, arming);
    guard.setConnection(status(Connected));
    QSignalSpy changed(&guard, &WriteGuard::changed);
    QVERIFY(!guard.allows(WriteAction::Publish));
    QVERIFY(!guard.allows(WriteAction::SendWebSocket));
    QVERIFY(guard.reason(WriteAction::Publish).contains(u"arm"_s));
    QVERIFY(guard.reasonBesidesArming(WriteAction::Publish).isEmpty());
    arming.arm(5min);
    QCOMPARE(changed.count(), 1);
    QVERIFY(guard.allows(WriteAction::Publish));
    QVERIFY(guard.allows(WriteAction::SendWebSocket));
    arming.disarm();
    QVERIFY(!guard.allows(WriteAction::Publish));
}

void tst_WriteGuard::needsAConnection()
{
    Arming arming;
    WriteGuard guard({.redis = address()}, arming);
    arming.arm(5min);
    QVERIFY(guard.reason(WriteAction::RetryDeadLetter).contains(address().toString()));
    QVERIFY(guard.allows(WriteAction::SendWebSocket)); // goes elsewhere
    guard.setConnection(status(Connected));
    QVERIFY(guard.allows(WriteAction::RetryDeadLetter));
    guard.setConnection(status(Comm::ConnectionStatus::State::Waiting));
    QVERIFY(!guard.allows(WriteAction::RetryDeadLetter));
}

void tst_WriteGuard::forbidsWhileARecordingIsShown()
{
    Arming arming;
    WriteGuard guard({.redis = address()}, arming);
    arming.arm(5min);
    guard.setConnection(status(Connected));
    guard.setShowsRecording(true);
    QVERIFY(guard.reason(WriteAction::Publish).contains(u"recording"_s));
    QVERIFY(guard.allows(WriteAction::SendWebSocket));
    guard.setShowsRecording(false);
    QVERIFY(guard.allows(WriteAction::Publish));
}

void tst_WriteGuard::forbidsWhatCannotBeWrittenDown()
{
    Arming arming;
    WriteGuard guard({.redis = address()}, arming);
    arming.arm(5min);
    guard.setConnection(status(Connected));
    guard.setAuditFault(u"the disk is full"_s);
    for (const WriteAction action : {WriteAction::Publish, WriteAction::SendWebSocket})
        QVERIFY(guard.reason(action).contains(u"the disk is full"_s));
    guard.setAuditFault({});
    QVERIFY(guard.allows(WriteAction::Publish));
}

void tst_WriteGuard::knowsItsEnvironment()
{
    Arming arming;
    const WriteGuard plain({.redis = address()}, arming);
    QVERIFY(!plain.isProduction());
    QCOMPARE(plain.environmentName(), address().toString());
    const WriteGuard real({.redis = address(), .environment = {.name = u"auctions"_s, .isProduction = true}},
                          arming);
    QVERIFY(real.isProduction());
    QCOMPARE(real.environmentName(), u"auctions"_s);
}

void tst_WriteGuard::saysWhichRightIsMissing_data()
{
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QList<WriteAction>>("forbidden");
    QTest::addColumn<QString>("right");
    using enum WriteAction;
    QTest::newRow("none") << u"+@all"_s << QList<WriteAction>() << QString();
    QTest::newRow("read") << u"+@all -@write -publish"_s
                          << QList{Publish, RetryDeadLetter, DiscardDeadLetter, RestoreDeadLetter,
                                   ParkDeadLetter}
                          << u"LREM"_s;
    QTest::newRow("push") << u"+@all -lpush"_s
                          << QList{Publish, RetryDeadLetter, DiscardDeadLetter, RestoreDeadLetter,
                                   ParkDeadLetter}
                          << u"LPUSH events:deadletter"_s;
    QTest::newRow("publish") << u"+@all -publish"_s << QList{Publish, RetryDeadLetter}
                             << u"PUBLISH events:all"_s;
    QTest::newRow("remove") << u"+@all -lrem"_s << QList{RetryDeadLetter, DiscardDeadLetter, ParkDeadLetter}
                            << u"LREM events:deadletter"_s;
    QTest::newRow("scripts") << u"+@all -eval"_s << QList<WriteAction>() << QString();
    QTest::newRow("transactions") << u"+@all -multi"_s << QList{Publish} << u"MULTI"_s;
    QTest::newRow("neither") << u"+@all -eval -multi"_s
                             << QList{Publish, RetryDeadLetter, DiscardDeadLetter, ParkDeadLetter}
                             << u"EVAL, or MULTI"_s;
    QTest::newRow("park") << u"+@all resetkeys ~events:deadletter ~events:history:*"_s
                          << QList{ParkDeadLetter} << u"LPUSH events:deadletter:parked"_s;
}

void tst_WriteGuard::saysWhichRightIsMissing()
{
    QFETCH(const QString, rights);
    QFETCH(const QList<WriteAction>, forbidden);
    QFETCH(const QString, right);
    m_redis.cli({u"acl"_s, u"deluser"_s, u"clerk"_s});
    m_redis.cli(QStringList{u"acl"_s, u"setuser"_s, u"clerk"_s, u"on"_s, u">secret"_s, u"~*"_s, u"&*"_s}
                + rights.split(u' '));
    Arming arming;
    arming.arm(5min);
    WriteGuard guard({.redis = address(u"clerk"_s)}, arming);
    guard.setConnection(status(Connected));
    QTRY_VERIFY(guard.report());
    for (const WriteAction action :
         {WriteAction::Publish, WriteAction::RetryDeadLetter, WriteAction::DiscardDeadLetter,
          WriteAction::RestoreDeadLetter, WriteAction::ParkDeadLetter})
        QCOMPARE(guard.allows(action), !forbidden.contains(action));
    QVERIFY(guard.allows(WriteAction::SendWebSocket));
    if (forbidden.isEmpty())
        return;
    const QString reason = guard.reason(forbidden.constLast());
    QVERIFY2(reason.contains(right), qPrintable(reason));
    QVERIFY2(reason.contains(u"“clerk”"_s), qPrintable(reason));
    QVERIFY(!reason.contains(u"secret"_s));
}

void tst_WriteGuard::asksAnewAtEachConnection()
{
    Arming arming;
    arming.arm(5min);
    m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"reset"_s, u"on"_s, u">secret"_s, u"~*"_s, u"&*"_s,
                 u"+@all"_s, u"-publish"_s});
    WriteGuard guard({.redis = address(u"clerk"_s)}, arming);
    guard.setConnection(status(Connected));
    QTRY_VERIFY(!guard.allows(WriteAction::Publish));
    m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"+publish"_s});
    guard.setConnection(status(Connected)); // the same one
    QVERIFY(!guard.allows(WriteAction::Publish));
    guard.setConnection(status(Comm::ConnectionStatus::State::Waiting));
    guard.setConnection(status(Connected));
    QTRY_VERIFY(guard.report());
    QVERIFY(guard.allows(WriteAction::Publish));
}

/// Also when somebody was refused something; what was known stays until there is an answer.
void tst_WriteGuard::asksAnewWhenItIsArmed()
{
    Arming arming;
    m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"reset"_s, u"on"_s, u">secret"_s, u"~*"_s, u"&*"_s,
                 u"+@all"_s});
    WriteGuard guard({.redis = address(u"clerk"_s)}, arming);
    guard.askRights(); // which there are none of without a connection
    guard.setConnection(status(Connected));
    QTRY_VERIFY(guard.report());
    m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"-publish"_s});
    arming.arm(5min);
    QVERIFY(guard.allows(WriteAction::Publish));
    QTRY_VERIFY(guard.reason(WriteAction::Publish).contains(u"PUBLISH"_s));
    m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"+publish"_s});
    guard.askRights();
    QVERIFY(guard.report());
    QTRY_VERIFY(guard.allows(WriteAction::Publish));
}

QTEST_GUILESS_MAIN(tst_WriteGuard)
#include "tst_writeguard.moc"
