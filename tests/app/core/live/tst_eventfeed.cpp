// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/live/eventfeed.h"

#include "core/store/eventlog.h"
#include "redisserver.h"
#include "sampleevents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using State = Comm::ConnectionStatus::State;

class tst_EventFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_log.reset(); }
    void handsOverInOrder();
    void makesGoodWhatItMissed();
    void saysWhyThereIsNoConnection();
    void triesNowWhenAsked();
    void endsWhileConnecting();

private:
    QTemporaryDir m_root;
    std::unique_ptr<EventLog> m_log;
};

void tst_EventFeed::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_log = std::make_unique<EventLog>(EventLog::Options{.root = m_root.path()});
    QVERIFY(m_log->open());
}

void tst_EventFeed::handsOverInOrder()
{
    constexpr int Count = 5'000;
    RedisServer redis;
    QVERIFY(redis.start());
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(redis.socketUrl())}, *m_log);
    feed.start();
    QTRY_COMPARE(feed.status().state, State::Connected);

    const QString script
        = QStringLiteral("for i = 1, %1 do redis.call('PUBLISH', 'events:all', i) end").arg(Count);
    redis.cli({QStringLiteral("EVAL"), script, QStringLiteral("0")});
    QTRY_COMPARE(m_log->end(), Count);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(m_log->at(i).payload.toByteArray(), QByteArray::number(i + 1));
    QVERIFY(m_log->at(0).receivedAt > 0);
    QCOMPARE(m_log->dropped(), 0);
}

/// What was published while the connection was down is read from the history; the receipt follows it.
void tst_EventFeed::makesGoodWhatItMissed()
{
    RedisServer redis;
    QVERIFY(redis.start());
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(redis.socketUrl())}, *m_log);
    feed.start();
    QTRY_COMPARE(feed.status().state, State::Connected);
    const auto store = [&](const QByteArray &id) {
        const QString text = QString::fromUtf8(sampleText("SYSTEM_INFO", "{}", id));
        redis.cli({QStringLiteral("LPUSH"), QStringLiteral("events:history:all"), text});
        return text;
    };
    redis.cli({QStringLiteral("PUBLISH"), QStringLiteral("events:all"), store("seen")});
    QTRY_COMPARE(m_log->end(), 1);

    redis.cli(
        {QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"), QStringLiteral("pubsub")});
    store("missed");
    QTRY_COMPARE(m_log->end(), 3);
    QCOMPARE(parsed(m_log->at(1).payload.toByteArray()).id().toByteArray(), "missed");
    QCOMPARE(m_log->at(1).flags, EventFlags(EventFlag::Recovered));
    QCOMPARE(m_log->at(2).flags, EventFlags(EventFlag::Receipt));
    QCOMPARE(feed.interruptions(), 1);
}

void tst_EventFeed::saysWhyThereIsNoConnection()
{
    const RedisServer neverStarted;
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(neverStarted.tcpUrl())}, *m_log);
    feed.start();
    QTRY_COMPARE(feed.status().state, State::Waiting);
    QVERIFY(feed.status().error);
    QCOMPARE(feed.status().error->code, Comm::Error::Code::ConnectionRefused);
    QVERIFY(feed.status().nextAttempt.isValid());
}

void tst_EventFeed::triesNowWhenAsked()
{
    RedisServer redis;
    QVERIFY(redis.start({QStringLiteral("--requirepass"), QStringLiteral("secret")}));
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(redis.socketUrl())}, *m_log);
    feed.start();
    QTRY_COMPARE(feed.status().state, State::Failed);
    QCOMPARE(feed.status().error->code, Comm::Error::Code::AuthenticationFailed);

    redis.cli({QStringLiteral("-a"), QStringLiteral("secret"), QStringLiteral("config"),
               QStringLiteral("set"), QStringLiteral("requirepass"), QString()});
    feed.tryNow();
    QTRY_COMPARE(feed.status().state, State::Connected);
}

void tst_EventFeed::endsWhileConnecting()
{
    const RedisServer neverStarted;
    for (int i = 0; i < 20; ++i) {
        EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(neverStarted.tcpUrl())}, *m_log);
        feed.start();
    }
}

QTEST_GUILESS_MAIN(tst_EventFeed)
#include "tst_eventfeed.moc"
