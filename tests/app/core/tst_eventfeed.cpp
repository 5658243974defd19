// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventfeed.h"

#include "redisserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using State = Comm::ConnectionStatus::State;

class tst_EventFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void handsOverInOrder();
    void saysWhyThereIsNoConnection();
    void triesNowWhenAsked();
    void endsWhileConnecting();
};

void tst_EventFeed::handsOverInOrder()
{
    constexpr int Count = 5'000;
    RedisServer redis;
    QVERIFY(redis.start());
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(redis.socketUrl())});
    QList<ReceivedEvent> events;
    QList<QThread *> threads;
    connect(&feed, &EventFeed::received, this, [&](const QList<ReceivedEvent> &batch) {
        threads.append(QThread::currentThread());
        events += batch;
    });
    feed.start();
    QTRY_COMPARE(feed.status().state, State::Connected);

    const QString script
        = QStringLiteral("for i = 1, %1 do redis.call('PUBLISH', 'events:all', i) end").arg(Count);
    redis.cli({QStringLiteral("EVAL"), script, QStringLiteral("0")});
    QTRY_COMPARE(events.size(), Count);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(events[i].event.payload().toByteArray(), QByteArray::number(i + 1));
    QVERIFY(events.constFirst().receivedAt > 0);
    QVERIFY(std::all_of(threads.cbegin(), threads.cend(),
                        [this](QThread *thread) { return thread == this->thread(); }));
    QVERIFY2(threads.size() < Count / 10, "one hand-over takes many events");
    QCOMPARE(feed.dropped(), 0);
}

void tst_EventFeed::saysWhyThereIsNoConnection()
{
    const RedisServer neverStarted;
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(neverStarted.tcpUrl())});
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
    EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(redis.socketUrl())});
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
        EventFeed feed({.redis = *Comm::RedisAddress::fromUrl(neverStarted.tcpUrl())});
        feed.start();
    }
}

QTEST_GUILESS_MAIN(tst_EventFeed)
#include "tst_eventfeed.moc"
