// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"

#include "redisserver.h"
#include "waitfor.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;

namespace {

EventClient::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value(),
            .events = {.source = "AUCTION_ENGINE"},
            .backoff = {.first = 20ms, .cap = 100ms}};
}

BidPlaced bid(const QString &amount = u"1000.00"_s)
{
    return {.bidId = u"b1"_s,
            .lotId = u"7"_s,
            .sessionId = u"s1"_s,
            .userId = u"12"_s,
            .amount = Decimal::fromText(amount.toLatin1()).value(),
            .currency = u"ETH"_s,
            .timestamp = QDateTime::fromMSecsSinceEpoch(1'795'420'513'839, Qt::UTC)};
}

// Everything a subscription hands over, as text.
struct Listener
{
    explicit Listener(std::unique_ptr<Subscription> given) : subscription(std::move(given))
    {
        QObject::connect(subscription.get(), &Subscription::received, subscription.get(),
                         [this](const Event &event) { events.append(event); });
        QObject::connect(subscription.get(), &Subscription::batchReceived, subscription.get(),
                         [this](const EventBatch &batch) { batched += batch.events.size(); });
    }

    QByteArrayList payloads() const
    {
        QByteArrayList all;
        for (const Event &event : events)
            all.append(event.payload().toByteArray());
        return all;
    }

    std::unique_ptr<Subscription> subscription;
    QList<Event> events;
    qsizetype batched = 0;
};

} // namespace

class tst_EventClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;

    bool publishRaw(const char *channel, const QByteArray &payload)
    {
        // By standard input (-x), so that any bytes get through.
        QProcess cli;
        cli.start(u"redis-cli"_s,
                  {u"-s"_s, m_redis->socketPath(), u"-x"_s, u"publish"_s, QString::fromLatin1(channel)});
        cli.write(payload);
        cli.closeWriteChannel();
        return cli.waitForFinished(20'000) && !cli.readAll().contains("ERR");
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->start());
    }

    void exampleOfTheHeader()
    {
        EventClient client({.redis = *RedisAddress::fromUrl(m_redis->socketUrl())});
        const auto bids = client.subscribe(Topic::type(EventType::BidPlaced));
        QByteArray data;
        QObject::connect(bids.get(), &Subscription::received, &client,
                         [&](const Event &event) { data = event.dataText().toByteArray(); });
        QString outcome;
        client.connectToServer();
        client.publish(EventType::SystemInfo, R"({"note":"doors open"})")
            .then(&client, [&](const Result<Publication> &published) {
                outcome = published ? QString::number(published->receivers()) : published.error().toString();
            });
        QTRY_COMPARE(outcome, u"0"_s);
        QTRY_VERIFY(bids->isActive());
        QVERIFY(waitFor(client.publish(bid())));
        QTRY_VERIFY(data.startsWith(R"({"bidId":"b1",)"));
    }

    void connectsAndDisconnects()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        QSignalSpy changed(&client, &EventClient::statusChanged);
        QCOMPARE(client.status().state, State::Disconnected);
        client.connectToServer();
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(client.status().state, State::Connected);
        QTRY_COMPARE(changed.last().first().value<ConnectionStatus>().state, State::Connected);
        QVERIFY(client.status().since.isValid());
        client.disconnectFromServer();
        QCOMPARE(client.status().state, State::Disconnected);
        QTRY_COMPARE(changed.last().first().value<ConnectionStatus>().state, State::Disconnected);
    }

    void publishesTheSixCommandsOfTheContract()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        const auto monitor = m_redis->monitor();
        const auto published = waitFor(client.publish(bid()));
        QVERIFY(published);
        QCOMPARE(published->receivers(), 0);
        QCOMPARE(published->id.size(), 36);

        QByteArrayList commands;
        while (commands.isEmpty() || !commands.last().contains("\"EXEC\"")) {
            QVERIFY(monitor->canReadLine() || monitor->waitForReadyRead(5000));
            const QByteArray line = monitor->readLine().trimmed();
            if (line.contains("] \""))
                commands.append(line.mid(line.indexOf("] \"") + 2));
        }
        while (!commands.value(1).contains("\"PUBLISH\""))
            commands.removeFirst();
        const QByteArray payload
            = waitFor(client.history(Topic::all())).value().first().payload().toByteArray();
        const QByteArray quoted = '"' + QByteArray(payload).replace('"', "\\\"") + '"';
        QCOMPARE(commands,
                 (QByteArrayList{"\"MULTI\"", "\"PUBLISH\" \"events:lot:bid:placed\" " + quoted,
                                 "\"PUBLISH\" \"events:all\" " + quoted,
                                 "\"LPUSH\" \"events:history:lot:bid:placed\" " + quoted,
                                 "\"LTRIM\" \"events:history:lot:bid:placed\" \"0\" \"999\"",
                                 "\"LPUSH\" \"events:history:all\" " + quoted,
                                 "\"LTRIM\" \"events:history:all\" \"0\" \"999\"", "\"EXEC\""}));
        QVERIFY(payload.startsWith(QByteArray("{\"id\":\"" + published->id + "\",\"timestamp\":")));
        QVERIFY(payload.endsWith(
            R"("type":"lot:bid:placed","source":"AUCTION_ENGINE","version":"1.0.0","data":{"bidId":"b1",)"
            R"("lotId":"7","sessionId":"s1","userId":"12","amount":"1000.00","currency":"ETH",)"
            R"("timestamp":"2026-11-23T07:55:13.839Z"}})"));
    }

    void countsReceivers()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        const auto type = client.subscribe(Topic::type(EventType::BidPlaced));
        const auto glob = client.subscribe(Topic::glob("lot:*"));
        const auto all = client.subscribe(Topic::all());
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        const auto published = waitFor(client.publish(bid()));
        QCOMPARE(published->typeReceivers, 2);
        QCOMPARE(published->allReceivers, 1);
    }

    void deliversOnceToEachSubscription()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        Listener all(client.subscribe(Topic::all()));
        Listener type(client.subscribe(Topic::type("lot:bid:placed")));
        Listener sameType(client.subscribe(Topic::type("lot:bid:placed")));
        Listener glob(client.subscribe(Topic::glob("lot:bid:*")));
        Listener everyGlob(client.subscribe(Topic::glob("*")));
        Listener wideGlob(client.subscribe(Topic::glob("?*")));
        Listener other(client.subscribe(Topic::type("lot:end")));
        client.connectToServer();
        QTRY_VERIFY(all.subscription->isActive() && glob.subscription->isActive());
        for (int i = 0; i < 10; ++i)
            client.publish(bid(QString::number(1000 + i)));
        const QByteArrayList expected = [&] {
            QByteArrayList payloads;
            for (const Event &event : waitFor(client.history(Topic::all())).value())
                payloads.prepend(event.payload().toByteArray());
            return payloads;
        }();
        QCOMPARE(expected.size(), 10);
        for (const Listener *listener : {&all, &type, &sameType, &glob, &everyGlob, &wideGlob}) {
            QTRY_COMPARE(listener->payloads(), expected);
            QCOMPARE(listener->batched, 10);
        }
        QVERIFY(other.events.isEmpty());
    }

    void keepsGlobsOffTheCollectiveChannels()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        Listener glob(client.subscribe(Topic::glob("a*")));
        client.connectToServer();
        QTRY_VERIFY(glob.subscription->isActive());
        for (const char *channel : {"events:all", "events:auction", "events:agent", "events:auction:start"})
            QVERIFY(publishRaw(channel, "{}"));
        QTRY_COMPARE(glob.events.size(), 1);
    }

    void endsASubscriptionWithItsObject()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        Listener first(client.subscribe(Topic::type("lot:end")));
        Listener second(client.subscribe(Topic::type("lot:end")));
        QTRY_VERIFY(first.subscription->isActive());
        first.subscription.reset();
        QCOMPARE(m_redis->cli({u"pubsub"_s, u"numsub"_s, u"events:lot:end"_s}), "events:lot:end\n1\n");
        QVERIFY(publishRaw("events:lot:end", "{}"));
        QTRY_COMPARE(second.events.size(), 1);
        QVERIFY(first.events.isEmpty());
        second.subscription.reset();
        QTRY_COMPARE(m_redis->cli({u"pubsub"_s, u"numsub"_s, u"events:lot:end"_s}), "events:lot:end\n0\n");
    }

    void survivesASlotThatEndsSubscriptions()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        auto self = client.subscribe(Topic::all());
        Listener later(client.subscribe(Topic::all()));
        int seen = 0;
        connect(self.get(), &Subscription::received, &client, [&] {
            ++seen;
            later.subscription.reset();
            self.reset();
        });
        client.connectToServer();
        QTRY_VERIFY(self->isActive());
        client.publish(bid());
        QVERIFY(waitFor(client.publish(bid())));
        QTRY_COMPARE(seen, 1);
        QVERIFY(later.events.isEmpty());
    }

    void outlivesItsClient()
    {
        std::unique_ptr<Subscription> subscription;
        {
            EventClient client(optionsFor(m_redis->socketUrl()));
            subscription = client.subscribe(Topic::all());
        }
        QVERIFY(!subscription->isActive());
    }

    void readsTheHistoryNewestFirst()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        QByteArrayList ids;
        for (int i = 0; i < 5; ++i)
            ids.prepend(waitFor(client.publish(bid())).value().id);
        QVERIFY(waitFor(client.publish(EventType::SystemInfo, R"({"note":"x"})")));
        const auto bids = waitFor(client.history(Topic::type("lot:bid:placed")));
        QCOMPARE(bids->size(), 5);
        for (qsizetype i = 0; i < 5; ++i)
            QCOMPARE(bids->at(i).id(), ids.at(i));
        QCOMPARE(waitFor(client.history(Topic::all(), 2))->size(), 2);
        QCOMPARE(waitFor(client.history(Topic::type("lot:end")))->size(), 0);
        QCOMPARE(waitFor(client.history(Topic::glob("lot:*"))).error().code, Error::Code::InvalidArgument);
        QCOMPARE(waitFor(client.history(Topic::all(), 0)).error().code, Error::Code::InvalidArgument);
    }

    void boundsTheHistory()
    {
        auto options = optionsFor(m_redis->socketUrl());
        options.historyLength = 3;
        EventClient client(options);
        client.connectToServer();
        for (int i = 0; i < 10; ++i)
            client.publish(bid());
        QVERIFY(waitFor(client.publish(bid())));
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), "3\n");
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:lot:bid:placed"_s}), "3\n");
    }

    void replaysTheSameBytes()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        Listener all(client.subscribe(Topic::all()));
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        // Bytes that we would not write ourselves have to come back as they are.
        const QByteArray foreign
            = R"({ "type":"lot:end", "id":"old\u002d1","timestamp":1,"source":"REDIS","version":"1","data":{"x":1.0},"more":[]})";
        m_redis->cli({u"rpush"_s, u"events:history:all"_s, QString::fromUtf8(foreign)});
        Listener type(client.subscribe(Topic::type("lot:end")));
        QTRY_VERIFY(type.subscription->isActive());
        for (int i = 0; i < 700; ++i)
            client.publish(bid());
        const auto replayed = waitFor(client.replay("old-1"));
        QVERIFY2(replayed, qPrintable(replayed ? QString() : replayed.error().toString()));
        QCOMPARE(replayed->typeReceivers, 1);
        QTRY_COMPARE(type.payloads(), QByteArrayList{foreign});
        QTRY_COMPARE(all.events.size(), 701);
        QCOMPARE(all.payloads().last(), foreign);
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), "701\n");
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:lot:end"_s}), "0\n");
        QCOMPARE(waitFor(client.replay("no-such-id")).error().code, Error::Code::NotFound);
    }

    void refusesInvalidEvents()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        const auto invalid = waitFor(client.publish(EventType::BidPlaced, R"({"bidId":"b"})"));
        QCOMPARE(invalid.error().code, Error::Code::InvalidEvent);
        QVERIFY(invalid.error().details.contains(u"data.lotId: Lot ID is required"_s));
        QVERIFY(!waitFor(client.publish(EventType::BidPlaced, "not json")));
        EventParser parser;
        for (const char *text : {"nonsense", "[]", R"({"id":"a"})"})
            QCOMPARE(waitFor(client.publish(parser.parse(text))).error().code, Error::Code::InvalidEvent);
        QCOMPARE(m_redis->cli({u"exists"_s, u"events:history:all"_s}), "0\n");
    }

    void reportsEachOutcomeOfAList()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        EventBuilder builder;
        EventParser parser;
        QList<Event> events;
        for (int i = 0; i < 100; ++i)
            events.append(i == 50 ? parser.parse("{}") : builder.build(bid()).value());
        const auto outcomes = waitFor(client.publishAll(events));
        QCOMPARE(outcomes.size(), 100);
        for (qsizetype i = 0; i < 100; ++i) {
            if (i == 50)
                QCOMPARE(outcomes[i].error().code, Error::Code::InvalidEvent);
            else
                QCOMPARE(outcomes[i]->id, events[i].id());
        }
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), "99\n");
        QVERIFY(waitFor(client.publishAll({})).isEmpty());
    }

    void failsOnlyTheEventThatTheServerRefuses()
    {
        m_redis->cli(
            u"acl setuser seller on >pw ~events:* resetchannels &events:all &events:lot:* +@all"_s.split(
                u' '));
        EventClient client(optionsFor(u"unix://seller:pw@"_s + m_redis->socketPath()));
        client.connectToServer();
        const auto first = client.publish(bid());
        const auto forbidden = client.publish(EventType::SystemInfo, R"({"note":"x"})");
        const auto last = client.publish(bid());
        QVERIFY(waitFor(first));
        QCOMPARE(waitFor(forbidden).error().code, Error::Code::NotPermitted);
        QVERIFY(!waitFor(forbidden).error().mayHaveExecuted);
        QVERIFY(waitFor(last));
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), "2\n");
    }

    /// What follows a MULTI that is refused the server executes, command by command.
    void publishesNothingWithoutTheRightToTransactions()
    {
        m_redis->cli(u"acl setuser seller reset on >pw ~* &* +@all -multi"_s.split(u' '));
        EventClient client(optionsFor(u"unix://seller:pw@"_s + m_redis->socketPath()));
        client.connectToServer();
        const auto one = client.publish(bid());
        const auto other = client.publish(bid());
        for (const auto &outcome : {waitFor(one), waitFor(other)}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, Error::Code::NotPermitted);
            QVERIFY(!outcome.error().mayHaveExecuted);
        }
        QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), "0\n");
        m_redis->cli(u"acl setuser seller +multi"_s.split(u' '));
        QVERIFY(waitFor(client.publish(bid())));
        // Of a right that is gone since the line was made nobody can know beforehand, but it is told.
        m_redis->cli(u"acl setuser seller -multi"_s.split(u' '));
        QVERIFY(waitFor(client.publish(bid())).error().mayHaveExecuted);
    }

    void saysWhenTheHistoryKeyIsSomethingElse()
    {
        m_redis->cli({u"set"_s, u"events:history:all"_s, u"a string"_s});
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        const auto published = waitFor(client.publish(bid()));
        QVERIFY(published.error().message.contains(u"WRONGTYPE"_s));
        QVERIFY(published.error().mayHaveExecuted);
        QVERIFY(!waitFor(client.history(Topic::all())));
    }

    void showsWhateverArrives_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<Event::Defect>("defect");
        QTest::newRow("no json") << QByteArray("hello") << Event::Defect::NotJson;
        QTest::newRow("empty") << QByteArray() << Event::Defect::NotJson;
        QTest::newRow("no object") << QByteArray("[1]") << Event::Defect::NotAnObject;
        QTest::newRow("NUL") << QByteArray("{\"id\":\"a\0b\"}", 12) << Event::Defect::NotJson;
        QTest::newRow("broken UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}") << Event::Defect::InvalidUtf8;
        QTest::newRow("10 000 levels")
            << "{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}' << Event::Defect::TooDeep;
        QTest::newRow("60 MB") << "{\"a\":\"" + QByteArray(60'000'000, 'x') + "\"}"
                               << Event::Defect::TooLarge;
        QTest::newRow("unknown type") << QByteArray(
            R"({"id":"a","timestamp":1,"type":"moon:landing","source":"REDIS","version":"1","data":{}})")
                                      << Event::Defect::None;
    }
    void showsWhateverArrives()
    {
        QFETCH(QByteArray, payload);
        QFETCH(Event::Defect, defect);
        // By default the server itself cuts a subscriber off that is behind by 32 MB, be it a single message.
        m_redis->cli({u"config"_s, u"set"_s, u"client-output-buffer-limit"_s, u"pubsub 0 0 0"_s});
        EventClient client(optionsFor(m_redis->socketUrl()));
        QSignalSpy failed(&client, &EventClient::failed);
        Listener all(client.subscribe(Topic::all()));
        client.connectToServer();
        QTRY_VERIFY(all.subscription->isActive());
        QVERIFY(publishRaw("events:all", payload));
        QVERIFY(publishRaw("events:all", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(all.events.size(), 2, 20'000);
        QCOMPARE(all.events.first().defect(), defect);
        QVERIFY(all.events.first().payload() == payload);
        QCOMPARE(failed.count(), 0);
    }

    void closesOnAReplyBeyondTheLimitAndComesBack()
    {
        auto options = optionsFor(m_redis->socketUrl());
        options.maxReply = 1024 * 1024;
        EventClient client(options);
        QSignalSpy failed(&client, &EventClient::failed);
        Listener all(client.subscribe(Topic::all()));
        client.connectToServer();
        QTRY_VERIFY(all.subscription->isActive());
        QVERIFY(publishRaw("events:all", QByteArray(3'000'000, 'x')));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::ProtocolError);
        QTRY_VERIFY(all.subscription->isActive());
        QVERIFY(publishRaw("events:all", "{}"));
        QTRY_COMPARE(all.events.size(), 1);
    }

    void comesBackAfterTheServerWasKilled()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        QSignalSpy failed(&client, &EventClient::failed);
        Listener all(client.subscribe(Topic::all()));
        QSignalSpy active(all.subscription.get(), &Subscription::activeChanged);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        m_redis->kill();
        QTRY_COMPARE(client.status().state, State::Waiting);
        QVERIFY(client.status().error);
        QTRY_VERIFY(failed.count() >= 4);
        QVERIFY(m_redis->start());
        QTRY_COMPARE(client.status().state, State::Connected);
        QVERIFY(waitFor(client.publish(bid())));
        QTRY_COMPARE(all.events.size(), 1);
        QCOMPARE(active.count(), 3);
    }

    void failsOnAWrongPassword()
    {
        m_redis->cli({u"config"_s, u"set"_s, u"requirepass"_s, u"secret"_s});
        EventClient client(optionsFor(u"unix://:wrong-one@"_s + m_redis->socketPath()));
        QSignalSpy failed(&client, &EventClient::failed);
        const auto subscription = client.subscribe(Topic::all());
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Failed);
        QCOMPARE(client.status().error->code, Error::Code::AuthenticationFailed);
        QVERIFY(!client.status().error->toString().contains(u"wrong-one"_s));
        QCOMPARE(waitFor(client.publish(bid())).error().code, Error::Code::AuthenticationFailed);
    }

    void opensNoSubscriberLineWithoutSubscriptions()
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        QCOMPARE(m_redis->cli({u"client"_s, u"list"_s}).count("name=libcomm"), 1);
        const auto subscription = client.subscribe(Topic::all());
        QTRY_VERIFY(subscription->isActive());
        QCOMPARE(m_redis->cli({u"client"_s, u"list"_s}).count("name=libcomm"), 2);
    }

    void worksInAnotherThread()
    {
        QThread thread;
        auto *client = new EventClient(optionsFor(m_redis->socketUrl()));
        auto *listener = new Listener(client->subscribe(Topic::all()));
        listener->subscription->moveToThread(&thread);
        client->moveToThread(&thread);
        std::atomic<int> seen = 0;
        connect(listener->subscription.get(), &Subscription::batchReceived, client,
                [&seen](const EventBatch &batch) { seen += int(batch.events.size()); });
        connect(&thread, &QThread::started, client, &EventClient::connectToServer);
        connect(&thread, &QThread::finished, client, [client, listener] {
            delete listener;
            delete client;
        });
        thread.start();
        QTRY_COMPARE(m_redis->cli({u"pubsub"_s, u"numsub"_s, u"events:all"_s}), "events:all\n1\n");
        QVERIFY(publishRaw("events:all", "{}"));
        QTRY_COMPARE(seen, 1);
        thread.quit();
        QVERIFY(thread.wait());
    }

    void completesWhatIsOpenWhenItEnds()
    {
        QFuture<Result<Publication>> sent, unsent;
        QFuture<QList<Result<Publication>>> list;
        EventParser parser;
        {
            EventClient client(optionsFor(m_redis->socketUrl()));
            client.connectToServer();
            sent = client.replay("some-id");
            unsent = client.publish(bid());
            list = client.publishAll({EventBuilder().build(bid()).value()});
        }
        QVERIFY(sent.isFinished() && unsent.isFinished() && list.isFinished());
        QCOMPARE(sent.result().error().code, Error::Code::Cancelled);
        QCOMPARE(unsent.result().error().code, Error::Code::Cancelled);
        QCOMPARE(list.result().first().error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_EventClient)
#include "tst_eventclient.moc"
