// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterqueue.h"

#include "faultproxy.h"
#include "redisserver.h"
#include "waitfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using Order = DeadLetterCursor::Order;

namespace {

// As a TypeScript service writes it, down to what is not in JavaScript's own form.
const QByteArray Foreign
    = R"({"event":{"id":"ts-1","timestamp":1795420513839,"type":"lot:end","source":"REDIS",)"
      R"("version":"1.0.0","data":{"lotId":"7","price":1.50}} , "error":{"message":"boom",)"
      R"("timestamp":"2026-11-23T07:55:14.146Z"}})";
const QByteArray ForeignEvent = R"({"id":"ts-1","timestamp":1795420513839,"type":"lot:end","source":"REDIS",)"
                                R"("version":"1.0.0","data":{"lotId":"7","price":1.50}})";

QByteArray payload(int number, const char *type = "lot:end")
{
    return "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":1795420513839,\"type\":\"" + type
        + "\",\"source\":\"REDIS\",\"version\":\"1.0.0\",\"data\":{\"lotId\":\"7\"}}";
}

Event numbered(int number, const char *type = "lot:end")
{
    return EventParser().parse(payload(number, type));
}

} // namespace

class tst_DeadLetterQueue : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<DeadLetterQueue> m_queue;
    std::unique_ptr<Subscription> m_listener;
    QByteArrayList m_heard;

    static EventClient::Options optionsFor(const QString &url)
    {
        return {.redis = RedisAddress::fromUrl(url).value(),
                .events = {.source = "AUCTION_ENGINE"},
                .commandTimeout = 20s,
                .backoff = {.first = 20ms, .cap = 100ms}};
    }

    QByteArray cli(const QStringList &arguments) const { return m_redis.cli(arguments).trimmed(); }
    void push(const QByteArray &entry)
    {
        QProcess process;
        process.start(u"redis-cli"_s,
                      {u"-s"_s, m_redis.socketPath(), u"-x"_s, u"lpush"_s, u"events:deadletter"_s});
        process.write(entry);
        process.closeWriteChannel();
        process.waitForFinished(30'000);
    }
    void fill(int count)
    {
        QFuture<Result<DeadLetter>> last;
        for (int i = 0; i < count; ++i)
            last = m_queue->store(numbered(i), {.message = u"closed"_s});
        QVERIFY(waitFor(last));
    }
    void listen()
    {
        m_heard.clear();
        m_listener = m_client->subscribe(Topic::all());
        connect(m_listener.get(), &Subscription::received, this,
                [this](const Event &heard) { m_heard.append(heard.payload().toByteArray()); });
        QTRY_VERIFY(m_listener->isActive());
    }
    DeadLetter oldest()
    {
        return waitFor(m_queue->list({.order = Order::OldestFirst}, 1)).value().letters.value(0);
    }
    /// Another user of the server, and the queue that it sees.
    struct Operator
    {
        explicit Operator(const QString &url) : client(optionsFor(url)), queue(client)
        {
            client.connectToServer();
        }
        EventClient client;
        DeadLetterQueue queue;
    };
    QString userUrl(const QString &rights)
    {
        cli(QString(u"acl setuser clerk reset on >pw ~* &* "_s + rights).split(u' '));
        return u"unix://clerk:pw@"_s + m_redis.socketPath();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        cli({u"flushall"_s});
        m_client = std::make_unique<EventClient>(optionsFor(m_redis.socketUrl()));
        m_queue = std::make_unique<DeadLetterQueue>(*m_client);
        m_client->connectToServer();
    }
    void cleanup()
    {
        m_listener.reset();
        m_queue.reset();
        m_client.reset();
    }

    void storesNewestFirst()
    {
        const auto stored = waitFor(m_queue->store(numbered(1), {.message = u"closed"_s, .attempts = 3}));
        QCOMPARE(stored->event.payload(), payload(1));
        QVERIFY(stored->isRetriable());
        QVERIFY(waitFor(m_queue->store(numbered(2), {.message = u"closed"_s})));
        QCOMPARE(waitFor(m_queue->count()).value(), 2);
        QCOMPARE(cli({u"lindex"_s, u"events:deadletter"_s, u"1"_s}), stored->bytes);
        QCOMPARE(oldest(), *stored);
        QCOMPARE(oldest().failure.attempts, 3);
    }

    void storesAnEntryOnce()
    {
        QVERIFY(waitFor(m_queue->storeEntry(Foreign)).value());
        QVERIFY(!waitFor(m_queue->storeEntry(Foreign)).value());
        QVERIFY(waitFor(m_queue->storeEntry(Foreign, false)).value());
        QVERIFY(waitFor(m_queue->storeEntry(Foreign, true, true)).value()); // not there as yet
        QCOMPARE(waitFor(m_queue->count(true)).value(), 1);
        QCOMPARE(waitFor(m_queue->count()).value(), 2);
    }

    void pagesBothWays_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<bool>("scripts");
        QTest::newRow("newest first") << Order::NewestFirst << true;
        QTest::newRow("oldest first") << Order::OldestFirst << true;
        QTest::newRow("newest first, no scripts") << Order::NewestFirst << false;
        QTest::newRow("oldest first, no scripts") << Order::OldestFirst << false;
    }
    void pagesBothWays()
    {
        QFETCH(Order, order);
        QFETCH(bool, scripts);
        fill(95);
        Operator clerk(userUrl(scripts ? u"+@all"_s : u"+@all -@scripting"_s));
        QList<DeadLetter> seen;
        DeadLetterCursor cursor{.order = order};
        for (bool atEnd = false; !atEnd;) {
            const DeadLetterPage page = waitFor(clerk.queue.list(cursor, 10)).value();
            seen += page.letters;
            cursor = page.next;
            atEnd = page.atEnd;
            // What comes and goes between the pages, on either side of the reader, moves nothing.
            if (seen.size() == 40) {
                QVERIFY(waitFor(m_queue->store(numbered(1000), {.message = u"new"_s})));
                QVERIFY(waitFor(m_queue->discard(seen[3])));
            }
        }
        if (order == Order::NewestFirst)
            std::reverse(seen.begin(), seen.end());
        const qsizetype expected = order == Order::NewestFirst ? 95 : 96;
        QCOMPARE(seen.size(), expected);
        for (int i = 0; i < 95; ++i)
            QCOMPARE(seen[i].event.payload(), payload(i));
    }

    void pagesOverEqualEntries_data() { pagesBothWays_data(); }
    void pagesOverEqualEntries()
    {
        QFETCH(Order, order);
        QFETCH(bool, scripts);
        QFuture<Result<bool>> last;
        for (int i = 0; i < 25; ++i)
            last = m_queue->storeEntry(Foreign, false);
        QVERIFY(waitFor(last)); // the reader has a connection of its own, which may be the faster one
        Operator clerk(userUrl(scripts ? u"+@all"_s : u"+@all -@scripting"_s));
        qsizetype seen = 0;
        for (DeadLetterPage page{.next = {.order = order}}; !page.atEnd && seen <= 25;
             seen += page.letters.size())
            page = waitFor(clerk.queue.list(page.next, 10)).value();
        QCOMPARE(seen, 25);
    }

    void searchEndsWithTheQueue()
    {
        push("nonsense");
        const auto found = m_queue->find({});
        const auto statistics = m_queue->statistics();
        m_queue = std::make_unique<DeadLetterQueue>(*m_client);
        QCOMPARE(waitFor(found).error().code, Error::Code::Cancelled);
        QCOMPARE(waitFor(statistics).error().code, Error::Code::Cancelled);
    }

    void findsAndCounts()
    {
        for (int i = 0; i < 1200; ++i)
            m_queue->store(numbered(i, i % 2 ? "lot:end" : "lot:start"),
                           {.message = u"timeout after %1 s"_s.arg(i)});
        push("nonsense");
        const auto found = waitFor(m_queue->find({.type = Topic::type("lot:end")}, 2)).value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].event.id(), "e1");
        QCOMPARE(waitFor(m_queue->find({.id = "e1199"}))->size(), 1);
        QVERIFY(waitFor(m_queue->find({.id = "none"}))->isEmpty());
        QVERIFY(waitFor(m_queue->find({}, 0))->isEmpty());
        const DeadLetterStatistics statistics = waitFor(m_queue->statistics()).value();
        QCOMPARE(statistics.all.count, 1201);
        QCOMPARE(statistics.defective, 1);
        QCOMPARE(statistics.byType.value(u"lot:end"_s).count, 600);
        QCOMPARE(statistics.byError.value(u"timeout after # s"_s).count, 1200);
        QCOMPARE(waitFor(m_queue->statistics({.type = Topic::type("lot:end")}))->all.count, 600);
    }

    void retriesTheExactBytes_data()
    {
        QTest::addColumn<bool>("scripts");
        QTest::newRow("script") << true;
        QTest::newRow("transaction") << false;
    }
    void retriesTheExactBytes()
    {
        QFETCH(bool, scripts);
        push(Foreign);
        fill(150); // so that it is beyond the newest 100
        listen();
        Operator clerk(userUrl(scripts ? u"+@all"_s : u"+@all -@scripting"_s));
        const DeadLetter letter = oldest();
        QCOMPARE(letter.bytes, Foreign);
        const auto published = waitFor(clerk.queue.retry(letter));
        QVERIFY2(published, qPrintable(published ? QString() : published.error().toString()));
        QCOMPARE(published->id, "ts-1");
        QCOMPARE(published->receivers(), 1);
        QTRY_COMPARE(m_heard, QByteArrayList{ForeignEvent});
        QCOMPARE(waitFor(m_queue->count()).value(), 150);
        QCOMPARE(cli({u"lrange"_s, u"events:history:all"_s, u"0"_s, u"-1"_s}), ForeignEvent);
        QCOMPARE(cli({u"lrange"_s, u"events:history:lot:end"_s, u"0"_s, u"-1"_s}), ForeignEvent);

        const auto again = waitFor(clerk.queue.retry(letter));
        QCOMPARE(again.error().code, Code::NotFound);
        QVERIFY(!again.error().mayHaveExecuted);
        QCOMPARE(cli({u"llen"_s, u"events:history:all"_s}), "1");
    }

    void trimsTheHistory()
    {
        auto options = optionsFor(m_redis.socketUrl());
        options.historyLength = 3;
        EventClient client(options);
        DeadLetterQueue queue(client);
        client.connectToServer();
        fill(10);
        const auto letters = waitFor(m_queue->find({}));
        for (const auto &outcome : waitFor(queue.retryAll(*letters, {.evenUnheard = true})))
            QVERIFY(outcome);
        QCOMPARE(cli({u"lrange"_s, u"events:history:all"_s, u"0"_s, u"-1"_s}),
                 payload(9) + '\n' + payload(8) + '\n' + payload(7));
        QCOMPARE(cli({u"llen"_s, u"events:history:lot:end"_s}), "3");
    }

    void refusesWhatNobodyHears_data() { retriesTheExactBytes_data(); }
    void refusesWhatNobodyHears()
    {
        QFETCH(bool, scripts);
        fill(1);
        Operator clerk(userUrl(scripts ? u"+@all"_s : u"+@all -@scripting"_s));
        const auto refused = waitFor(clerk.queue.retry(oldest()));
        QCOMPARE(refused.error().code, Code::NoReceivers);
        QVERIFY(!refused.error().mayHaveExecuted);
        QCOMPARE(waitFor(m_queue->count()).value(), 1);
        QCOMPARE(cli({u"exists"_s, u"events:history:all"_s, u"events:history:lot:end"_s}), "0");

        const auto told = waitFor(clerk.queue.retry(oldest(), {.evenUnheard = true}));
        QCOMPARE(told->receivers(), 0);
        QCOMPARE(waitFor(m_queue->count()).value(), 0);
        QCOMPARE(cli({u"exists"_s, u"events:history:all"_s, u"events:history:lot:end"_s}), "2");
    }

    void knowsListenersByPattern_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::addColumn<int>("receivers");
        QTest::newRow("fits") << QByteArray("lot:*") << 1;
        QTest::newRow("does not fit") << QByteArray("auction:*") << 0;
    }
    void knowsListenersByPattern()
    {
        QFETCH(QByteArray, glob);
        QFETCH(int, receivers);
        fill(1);
        const auto listener = m_client->subscribe(Topic::glob(glob));
        QTRY_VERIFY(listener->isActive());
        const auto outcome = waitFor(m_queue->retry(oldest()));
        QCOMPARE(outcome.hasValue(), receivers > 0);
        QCOMPARE(waitFor(m_queue->count()).value(), receivers > 0 ? 0 : 1);
        QCOMPARE(cli({u"llen"_s, u"events:history:all"_s}), QByteArray::number(receivers));
    }

    void publishesOnceForTwoOperators_data() { retriesTheExactBytes_data(); }
    void publishesOnceForTwoOperators()
    {
        QFETCH(bool, scripts);
        fill(100);
        listen();
        const QString url = userUrl(scripts ? u"+@all"_s : u"+@all -@scripting"_s);
        Operator one(url);
        Operator other(url);
        const auto letters = waitFor(m_queue->find({})).value();
        const auto first = one.queue.retryAll(letters);
        const auto second = other.queue.retryAll(letters);
        int published = 0;
        for (const auto &outcomes : {waitFor(first), waitFor(second)}) {
            for (const auto &outcome : outcomes) {
                published += outcome ? 1 : 0;
                QVERIFY2(outcome || outcome.error().code == Code::NotFound,
                         qPrintable(outcome ? QString() : outcome.error().toString()));
            }
        }
        QCOMPARE(published, 100);
        QTRY_COMPARE(m_heard.size(), 100);
        QCOMPARE(QSet<QByteArray>(m_heard.begin(), m_heard.end()).size(), 100);
        QCOMPARE(waitFor(m_queue->count()).value(), 0);
    }

    void publishesOnceWhenTheReplyIsLost()
    {
        fill(1);
        listen();
        const DeadLetter letter = oldest();
        FaultProxy proxy(m_redis.port());
        Operator clerk(proxy.url());
        QTRY_COMPARE(clerk.client.status().state, ConnectionStatus::State::Connected);
        proxy.setToxics({.blackHole = FaultProxy::BlackHole::ToClient});
        const auto lost = clerk.queue.retry(letter);
        QTRY_COMPARE(m_heard.size(), 1);
        proxy.resetAll();
        QVERIFY(waitFor(lost).error().mayHaveExecuted);
        proxy.setToxics({});
        QCOMPARE(waitFor(clerk.queue.retry(letter)).error().code, Code::NotFound);
        QCOMPARE(cli({u"llen"_s, u"events:history:all"_s}), "1");
    }

    void retriesAsANewEvent()
    {
        push(Foreign);
        listen();
        const auto published = waitFor(m_queue->retry(oldest(), {.asNewEvent = true}));
        QCOMPARE(published->id.size(), 36);
        QTRY_COMPARE(m_heard.size(), 1);
        const Event heard = EventParser().parse(m_heard.first());
        QCOMPARE(heard.sourceName(), "AUCTION_ENGINE");
        QCOMPARE(heard.id(), published->id);
        QCOMPARE(heard.dataText(), R"({"lotId":"7","price":1.5})");
        QCOMPARE(waitFor(m_queue->count()).value(), 0);
    }

    void editsAndRetries_data()
    {
        QTest::addColumn<bool>("asNew");
        QTest::newRow("same id") << false;
        QTest::newRow("new event") << true;
    }
    void editsAndRetries()
    {
        QFETCH(bool, asNew);
        push(Foreign);
        listen();
        const DeadLetter letter = oldest();
        const auto published
            = waitFor(m_queue->editAndRetry(letter, R"({ "lotId" : "8" })", {.asNewEvent = asNew}));
        QVERIFY2(published, qPrintable(published ? QString() : published.error().toString()));
        QTRY_COMPARE(m_heard.size(), 1);
        const Event heard = EventParser().parse(m_heard.first());
        QCOMPARE(heard.dataText(), R"({"lotId":"8"})");
        QCOMPARE(heard.id() == "ts-1", !asNew);
        QCOMPARE(waitFor(m_queue->count()).value(), 0);
        const QByteArray record = cli({u"lindex"_s, u"events:deadletter:edited"_s, u"0"_s});
        const QJsonObject fields = QJsonDocument::fromJson(record).object();
        QCOMPARE(fields.value("entry"_L1).toString().toUtf8(), Foreign);
        QCOMPARE(fields.value("event"_L1).toObject().value("data"_L1).toObject().value("lotId"_L1).toString(),
                 u"8"_s);
    }

    void refusesWrongEdits()
    {
        QVERIFY(waitFor(m_queue->store(numbered(1, "lot:bid:placed"), {.message = u"m"_s})));
        QCOMPARE(waitFor(m_queue->editAndRetry(oldest(), "not json")).error().code, Code::MalformedJson);
        const auto invalid = waitFor(m_queue->editAndRetry(oldest(), "{}"));
        QCOMPARE(invalid.error().code, Code::InvalidEvent);
        QVERIFY(!invalid.error().details.isEmpty());
        QCOMPARE(waitFor(m_queue->count()).value(), 1);
    }

    void neverRetriesPoison()
    {
        for (const QByteArray &entry :
             {QByteArray("nonsense"), QByteArray("\xff\xfe"), QByteArray(R"({"event":{"id":"x"}})"),
              QByteArray("{\"event\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}")})
            push(entry);
        const auto page = waitFor(m_queue->list()).value();
        QCOMPARE(page.letters.size(), 4);
        for (const DeadLetter &letter : page.letters) {
            QCOMPARE(waitFor(m_queue->retry(letter, {.evenUnheard = true})).error().code, Code::InvalidEvent);
            QVERIFY(waitFor(m_queue->discard(letter)));
        }
        QCOMPARE(waitFor(m_queue->count()).value(), 0);
        QCOMPARE(cli({u"exists"_s, u"events:history:all"_s}), "0");
    }

    void copesWithAnEntryBeyondTheLargestReply()
    {
        fill(1);
        push(QByteArray(70'000'000, 'x'));
        fill(1);
        const auto page = waitFor(m_queue->list()).value();
        QCOMPARE(page.letters.size(), 3);
        const DeadLetter large = page.letters[1];
        QVERIFY(large.isCut() && !large.isRetriable());
        QCOMPARE(large.size, 70'000'000);
        QCOMPARE(large.fingerprint(), large.fingerprint().toLower());
        QVERIFY(waitFor(m_queue->park(large)));
        QCOMPARE(waitFor(m_queue->count(true)).value(), 1);
        const auto parked = waitFor(m_queue->list({.parked = true})).value();
        QCOMPARE(parked.letters.value(0), large);
        QVERIFY(waitFor(m_queue->discard(parked.letters.value(0))));
        QCOMPARE(waitFor(m_queue->discard(parked.letters.value(0))).error().code, Code::NotFound);
        QCOMPARE(waitFor(m_queue->count(true)).value(), 0);
        QCOMPARE(waitFor(m_queue->count()).value(), 2);
    }

    void discardsWhatWasRead()
    {
        fill(3);
        const auto letters = waitFor(m_queue->find({})).value();
        QVERIFY(waitFor(m_queue->discard(letters[1])));
        QCOMPARE(waitFor(m_queue->discard(letters[1])).error().code, Code::NotFound);
        const auto outcomes = waitFor(m_queue->discardAll(letters));
        QVERIFY(outcomes[0] && !outcomes[1] && outcomes[2]);
        QCOMPARE(waitFor(m_queue->count()).value(), 0);
    }

    void parksAndUnparks_data() { retriesTheExactBytes_data(); }
    void parksAndUnparks()
    {
        QFETCH(bool, scripts);
        push(Foreign);
        fill(2);
        Operator clerk(userUrl(scripts ? u"+@all"_s : u"+@all -@scripting"_s));
        const DeadLetter letter = oldest();
        QVERIFY(waitFor(clerk.queue.park(letter)));
        QCOMPARE(waitFor(clerk.queue.park(letter)).error().code, Code::NotFound);
        QCOMPARE(waitFor(m_queue->count()).value(), 2);
        QCOMPARE(cli({u"lrange"_s, u"events:deadletter:parked"_s, u"0"_s, u"-1"_s}), Foreign);
        const auto parked = waitFor(m_queue->find({.parked = true})).value();
        QCOMPARE(parked.size(), 1);
        QVERIFY(parked[0].parked);
        QVERIFY(waitFor(clerk.queue.park(parked[0])));
        QCOMPARE(cli({u"lindex"_s, u"events:deadletter"_s, u"0"_s}), Foreign);
        for (const auto &outcome : waitFor(m_queue->parkAll(waitFor(m_queue->find({})).value())))
            QVERIFY(outcome);
        QCOMPARE(waitFor(m_queue->count(true)).value(), 3);
        listen();
        QVERIFY(waitFor(m_queue->retry(waitFor(m_queue->find({.parked = true})).value()[0])));
        QCOMPARE(waitFor(m_queue->count(true)).value(), 2);
    }

    void changesNothingWhenTheServerRefuses_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("rights");
        QTest::addColumn<Code>("code");
        const QString all = u"~* &* +@all"_s;
        QTest::newRow("history is no list")
            << QStringList{u"set"_s, u"events:history:lot:end"_s, u"x"_s} << all << Code::ServerError;
        QTest::newRow("history of all is no list")
            << QStringList{u"set"_s, u"events:history:all"_s, u"x"_s} << all << Code::ServerError;
        QTest::newRow("out of memory")
            << QStringList{u"config"_s, u"set"_s, u"maxmemory"_s, u"1"_s} << all << Code::ServerError;
        QTest::newRow("may not publish the type")
            << QStringList() << u"~* resetchannels &events:all +@all"_s << Code::NotPermitted;
        QTest::newRow("may not push") << QStringList() << all + u" -lpush"_s << Code::NotPermitted;
        QTest::newRow("may not remove") << QStringList() << all + u" -lrem"_s << Code::NotPermitted;
        QTest::newRow("may not trim") << QStringList() << all + u" -ltrim"_s << Code::NotPermitted;
        QTest::newRow("may not use the history")
            << QStringList() << u"~events:deadletter &* +@all"_s << Code::NotPermitted;
        QTest::newRow("no scripts, may not publish the type")
            << QStringList() << u"~* resetchannels &events:all +@all -@scripting"_s << Code::NotPermitted;
        QTest::newRow("neither scripts nor transactions")
            << QStringList() << all + u" -@scripting -multi"_s << Code::NotPermitted;
    }
    void changesNothingWhenTheServerRefuses()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, rights);
        QFETCH(Code, code);
        fill(1);
        listen();
        const DeadLetter letter = oldest();
        cli(QString(u"acl setuser clerk reset on >pw "_s + rights).split(u' '));
        if (!before.isEmpty())
            cli(before);
        Operator clerk(u"unix://clerk:pw@"_s + m_redis.socketPath());
        const auto outcome = waitFor(clerk.queue.retry(letter, {.evenUnheard = true}));
        cli({u"config"_s, u"set"_s, u"maxmemory"_s, u"0"_s});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().code == code, qPrintable(outcome.error().toString()));
        QVERIFY(!outcome.error().mayHaveExecuted);
        QCOMPARE(oldest(), letter);
        if (rights.contains(u"-lrem"_s)) {
            QCOMPARE(waitFor(clerk.queue.park(letter)).error().code, code);
            QCOMPARE(cli({u"llen"_s, u"events:deadletter:parked"_s}), "0");
        }
        QVERIFY(cli({u"llen"_s, u"events:history:all"_s}) != "1");
        QVERIFY(cli({u"llen"_s, u"events:history:lot:end"_s}) != "1");
        QVERIFY(m_heard.isEmpty());
    }

    void letsATransactionFailWhenTheParkingListIsNone()
    {
        fill(1);
        cli({u"set"_s, u"events:deadletter:parked"_s, u"x"_s});
        const DeadLetter letter = oldest();
        QCOMPARE(waitFor(m_queue->park(letter)).error().code, Code::ServerError);
        Operator clerk(userUrl(u"+@all -@scripting"_s));
        QCOMPARE(waitFor(clerk.queue.park(letter)).error().code, Code::ServerError);
        QCOMPARE(oldest(), letter);
    }

    void completesWhatIsOpenWhenItEnds()
    {
        const QString url = userUrl(u"+@all -@scripting"_s);
        fill(5);
        const auto letters = waitFor(m_queue->find({})).value();
        QFuture<QList<Result<Publication>>> retried;
        QFuture<Result<DeadLetterPage>> page;
        QFuture<Result<Publication>> poison;
        {
            Operator clerk(url);
            retried = clerk.queue.retryAll(letters, {.evenUnheard = true});
            page = clerk.queue.list();
            poison = clerk.queue.retry(DeadLetter::parse("x"));
            QVERIFY(!retried.isFinished() && !page.isFinished() && !poison.isFinished());
        }
        QVERIFY(retried.isFinished() && page.isFinished() && poison.isFinished());
        QCOMPARE(page.result().error().code, Code::Cancelled);
        QCOMPARE(retried.result().first().error().code, Code::Cancelled);
    }

    void keepsWorkingWhenTheQueueObjectGoes()
    {
        fill(1);
        listen();
        auto queue = std::make_unique<DeadLetterQueue>(*m_client);
        const auto retried = queue->retry(oldest());
        const auto page = queue->list();
        queue.reset();
        QVERIFY(waitFor(retried));
        QVERIFY(waitFor(page));
    }
};

QTEST_GUILESS_MAIN(tst_DeadLetterQueue)
#include "tst_deadletterqueue.moc"
