// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/subscription.h"

#include "comm/eventclient.h"
#include "redisserver.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = DisconnectReceipt::Outcome;
using State = ConnectionStatus::State;

namespace {

EventClient::Options optionsFor(const RedisServer &redis)
{
    return {.redis = RedisAddress::fromUrl(redis.socketUrl()).value(),
            .backoff = {.first = 20ms, .cap = 100ms}};
}

/// What a subscription hands over, as text, by each of its three signals.
struct Listener
{
    Listener(EventClient &client, const Topic &topic, const SubscribeOptions &options)
        : subscription(client.subscribe(topic, options))
    {
        QObject::connect(subscription.get(), &Subscription::batchReceived, subscription.get(),
                         [this](const EventBatch &batch) { batched += idsOf(batch); });
        QObject::connect(subscription.get(), &Subscription::receivedWithMarks, subscription.get(),
                         [this](const Event &event, EventMarks marks) {
                             seen += idsOf({.events = {event}, .marked = {marks}});
                         });
        QObject::connect(subscription.get(), &Subscription::received, subscription.get(),
                         [this](const Event &event) { plain.append(event.id().toByteArray()); });
        QObject::connect(subscription.get(), &Subscription::gapClosed, subscription.get(),
                         [this](const DisconnectReceipt &receipt) { receipts.append(receipt); });
    }

    std::unique_ptr<Subscription> subscription;
    QByteArrayList batched, seen, plain;
    QList<DisconnectReceipt> receipts;
};

constexpr SubscribeOptions Recovering{.recover = true, .secondLook = 50ms};

} // namespace

/// What a subscription makes of a line that is lost, on a real server.
class tst_Subscription : public QObject
{
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;

    /// What the services do for each event, with or without somebody to hear it.
    void publish(const QByteArrayList &ids, const QByteArray &type = "lot:end")
    {
        QStringList script;
        for (const QByteArray &id : ids) {
            const QString payload = QString::fromUtf8(sampleEvent(id, type).payload());
            const QString name = QString::fromUtf8(type);
            for (const QString &topic : {name, u"all"_s})
                script << u"redis.call('publish','events:%1','%2')"_s.arg(topic, payload)
                       << u"redis.call('lpush','events:history:%1','%2')"_s.arg(topic, payload)
                       << u"redis.call('ltrim','events:history:%1',0,999)"_s.arg(topic);
        }
        m_redis->cli({u"eval"_s, script.join(u' '), u"0"_s});
    }
    void killSubscribers() { m_redis->cli(u"client kill type pubsub"_s.split(u' ')); }
    /// Connected, and what the history was before is known once the next event is heard: the server has
    /// answered the question whether all has come that the history had then.
    bool isReady(const EventClient &client)
    {
        return QTest::qWaitFor(
            [&] {
                return client.status().state == State::Connected
                    && m_redis->cli(u"client list type pubsub"_s.split(u' ')).contains("cmd=ping");
            },
            20'000);
    }
    bool isBack(const Listener &listener, qsizetype receipts)
    {
        return QTest::qWaitFor([&] { return listener.receipts.size() == receipts; }, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->start());
    }

    void recoversAfterTheServerCutItsSubscribersOff_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::newRow("all") << QByteArray("*");
        QTest::newRow("type") << QByteArray("lot:end");
        QTest::newRow("glob") << QByteArray("lot:*");
    }
    void recoversAfterTheServerCutItsSubscribersOff()
    {
        QFETCH(QByteArray, glob);
        publish({"old"});
        auto options = optionsFor(*m_redis);
        options.backoff = {.first = 300ms, .cap = 300ms}; // time to publish what is missed
        EventClient client(options);
        Listener listener(client, Topic::glob(glob), Recovering);
        client.connectToServer();
        QVERIFY(isReady(client));
        publish({"a", "b"});
        QTRY_COMPARE(listener.seen.size(), 2);
        QVERIFY(listener.receipts.isEmpty());
        const QDateTime heardAt = QDateTime::currentDateTimeUtc();

        killSubscribers();
        QTRY_VERIFY(!listener.subscription->isActive());
        publish({"c", "d"});
        QVERIFY(!listener.subscription->isActive());
        QTRY_VERIFY(listener.subscription->isActive());
        publish({"e"});
        QVERIFY(isBack(listener, 1));
        QCOMPARE(listener.seen, (QByteArrayList{"a", "b", "c+", "d+", "e"}));
        QCOMPARE(listener.batched, listener.seen);
        QCOMPARE(listener.plain, (QByteArrayList{"a", "b", "c", "d", "e"}));
        const DisconnectReceipt &receipt = listener.receipts.first();
        QCOMPARE(receipt.topic, Topic::glob(glob));
        QCOMPARE(receipt.outcome, Outcome::Repaired);
        QCOMPARE(receipt.recovered, 2);
        QCOMPARE(receipt.cause.code, Error::Code::ConnectionLost);
        QVERIFY(!receipt.serverChanged);
        QVERIFY(receipt.from <= heardAt); // since then, the line may have been dead
        QVERIFY(receipt.from.msecsTo(receipt.to) > 0 && receipt.from.msecsTo(receipt.to) < 20'000);
    }

    void saysThatAServerWithoutItsDataCannotHelp()
    {
        EventClient client(optionsFor(*m_redis));
        Listener listener(client, Topic::all(), Recovering);
        client.connectToServer();
        QVERIFY(isReady(client));
        publish({"a"});
        QTRY_COMPARE(listener.seen.size(), 1);
        m_redis->kill();
        QTRY_COMPARE(client.status().state, State::Waiting);
        QVERIFY(m_redis->start());
        QVERIFY(isBack(listener, 1));
        QCOMPARE(listener.receipts.first().outcome, Outcome::Unrepaired);
        QVERIFY(listener.receipts.first().serverChanged);
        QVERIFY(listener.receipts.first().reason.contains(u"restarted"_s));
        publish({"b"});
        QTRY_COMPARE(listener.seen, (QByteArrayList{"a", "b"}));
    }

    void recoversFromAServerThatComesBackWithItsData()
    {
        m_redis->stop();
        const QStringList keepsData{u"--appendonly"_s, u"yes"_s, u"--appendfsync"_s, u"always"_s};
        QVERIFY(m_redis->start(keepsData));
        auto options = optionsFor(*m_redis);
        options.backoff = {.first = 400ms, .cap = 400ms};
        EventClient client(options);
        Listener listener(client, Topic::all(), Recovering);
        client.connectToServer();
        QVERIFY(isReady(client));
        publish({"a"});
        QTRY_COMPARE(listener.seen.size(), 1);
        m_redis->kill();
        QVERIFY(m_redis->start(keepsData));
        publish({"b"});
        QVERIFY(isBack(listener, 1));
        QCOMPARE(listener.seen, (QByteArrayList{"a", "b+"}));
        QCOMPARE(listener.receipts.first().outcome, Outcome::Repaired);
        QVERIFY(listener.receipts.first().serverChanged);
    }

    void marksDuplicatesAndReplays()
    {
        EventClient client(optionsFor(*m_redis));
        Listener marking(client, Topic::all(), {.duplicates = SubscribeOptions::Duplicates::Mark});
        Listener dropping(client, Topic::all(), {.duplicates = SubscribeOptions::Duplicates::Drop});
        Listener plain(client, Topic::all(), {});
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        publish({"a", "b"});
        const auto replayed = client.replay("a");
        QTRY_VERIFY(replayed.isFinished());
        publish({"c"});
        QTRY_COMPARE(plain.seen, (QByteArrayList{"a", "b", "a", "c"}));
        QCOMPARE(marking.seen, (QByteArrayList{"a", "b", "a=", "c"}));
        QCOMPARE(dropping.seen, (QByteArrayList{"a", "b", "c"}));
        QCOMPARE(dropping.subscription->duplicates(), 1);
        QCOMPARE(plain.subscription->duplicates(), 0);
    }

    void recoversWhatWasMissedWhileTheProgramHadDisconnected()
    {
        EventClient client(optionsFor(*m_redis));
        Listener listener(client, Topic::type("lot:end"), Recovering);
        client.connectToServer();
        QVERIFY(isReady(client));
        publish({"a"});
        QTRY_COMPARE(listener.seen.size(), 1);
        client.disconnectFromServer();
        publish({"b"});
        client.connectToServer();
        QVERIFY(isBack(listener, 1));
        QCOMPARE(listener.seen, (QByteArrayList{"a", "b+"}));
        QCOMPARE(listener.receipts.first().cause.code, Error::Code::Cancelled);
        QVERIFY(listener.receipts.first().cause.message.contains(u"this program"_s));
    }

    void saysThatItMayNotReadTheHistory()
    {
        m_redis->cli(u"acl setuser viewer on >pw ~* &* +@all -lrange -info"_s.split(u' '));
        auto options = optionsFor(*m_redis);
        options.redis.user = u"viewer"_s;
        options.redis.password = u"pw"_s;
        EventClient client(options);
        Listener listener(client, Topic::all(), Recovering);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        killSubscribers();
        QVERIFY(isBack(listener, 1));
        QCOMPARE(listener.receipts.first().outcome, Outcome::Unrepaired);
        QVERIFY(listener.receipts.first().reason.contains(u"NOPERM"_s));
        publish({"a"});
        QTRY_COMPARE(listener.seen, QByteArrayList{"a"});
    }

    void survivesASlotThatEndsTheSubscriptionAtItsReceipt()
    {
        EventClient client(optionsFor(*m_redis));
        Listener listener(client, Topic::all(), {});
        bool ended = false;
        connect(listener.subscription.get(), &Subscription::gapClosed, &client, [&] {
            ended = true;
            listener.subscription.reset();
        });
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        killSubscribers();
        QTRY_VERIFY(ended);
        QVERIFY(!listener.subscription);
    }
};

QTEST_GUILESS_MAIN(tst_Subscription)
#include "tst_subscription.moc"
