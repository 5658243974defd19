// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"
#include "comm/redisinspector.h"
#include "events/redisfacts.h"

#include "redisserver.h"
#include "scriptedserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RedisInspector::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value()};
}

Result<RedisReport> inspect(const RedisInspector::Options &options)
{
    RedisInspector inspector(options);
    const auto future = inspector.inspect();
    if (future.isFinished() || !QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        return Error{.message = u"the inspection did not complete, or at once"_s};
    return future.result();
}

const RedisReport::Right *find(const RedisReport &report, const QString &command)
{
    for (const RedisReport::Right &right : report.rights) {
        if (right.command == command)
            return &right;
    }
    return nullptr;
}

} // namespace

class tst_RedisInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void asksAboutASubscriberAndNoRights()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisInspector::Options options = optionsFor(redis.tcpUrl());
        options.asksRights = false;
        options.subscriber = u"listener"_s;
        QVERIFY(!inspect(options)->subscriberBuffer);
        EventClient client({.redis = options.redis, .name = u"listener"_s});
        const auto subscription = client.subscribe(Topic::all());
        client.connectToServer();
        std::optional<qint64> buffer;
        QTRY_VERIFY((buffer = inspect(options)->subscriberBuffer));
        QVERIFY(*buffer >= 0);
        QVERIFY(inspect(options)->rights.isEmpty());
        QCOMPARE(largestOutputBuffer("id=1 name=a omem=5\nid=2 name=b omem=70\nid=3 name=a omem=9\n", "a"),
                 9);
        QVERIFY(!largestOutputBuffer("id=1 name=ab omem=5", "a"));
    }

    void reportsWhatAServerSays()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--maxmemory"_s, u"64mb"_s, u"--maxmemory-policy"_s, u"allkeys-lru"_s,
                             u"--client-output-buffer-limit"_s, u"pubsub 1mb 512kb 7"_s}));
        redis.cli({u"rpush"_s, u"events:history:all"_s, u"1"_s, u"2"_s});
        redis.cli({u"rpush"_s, u"events:deadletter"_s, u"1"_s});
        const auto report = inspect(optionsFor(redis.tcpUrl()));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->address, redis.tcpUrl());
        QVERIFY(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+$"_s).match(report->version).hasMatch());
        QCOMPARE(report->role, u"master"_s);
        QCOMPARE(report->user, u"default"_s);
        QCOMPARE(report->maxMemory, 64 * 1024 * 1024);
        QVERIFY(report->usedMemory > 0);
        QCOMPARE(report->evictionPolicy, u"allkeys-lru"_s);
        QCOMPARE(report->pubSubLimit,
                 (RedisReport::PubSubLimit{.hard = 1024 * 1024, .soft = 512 * 1024, .softTime = 7s}));
        QCOMPARE(report->historyLength, 2);
        QCOMPARE(report->deadLetters, 1);
        QCOMPARE(report->latencies.size(), 5);
        QVERIFY(report->latency() >= report->latencies.first() && report->latency() > 0us);
        QVERIFY(report->unknown.isEmpty());
        QCOMPARE(report->rights.size(), 12);
        for (const RedisReport::Right &right : report->rights)
            QVERIFY2(right.allowed == true, qPrintable(right.command + right.reason));
    }

    void changesNothing()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        QVERIFY(inspect(optionsFor(redis.tcpUrl())));
        QCOMPARE(redis.cli({u"dbsize"_s}), "0\n");
        const QByteArray executed = redis.cli({u"info"_s, u"commandstats"_s});
        for (const char *command : {"publish", "subscribe", "psubscribe", "lpush", "ltrim", "lrem", "eval"})
            QVERIFY2(!executed.contains(QByteArray("cmdstat_").append(command).append(":calls")),
                     executed.constData());
    }

    void tellsWhatTheUserMayNot()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--user"_s, u"default"_s, u"off"_s, u"--user"_s, u"viewer"_s, u"on"_s,
                             u">secret"_s, u"~events:history:*"_s, u"&events:all"_s, u"+@all"_s,
                             u"-publish"_s, u"-info"_s, u"-config"_s, u"-acl"_s}));
        const auto report = inspect(optionsFor(u"redis://viewer:secret@127.0.0.1:%1"_s.arg(redis.port())));
        QVERIFY(report);
        QVERIFY(!report->address.contains(u"secret"));
        const auto *publish = find(*report, u"PUBLISH events:all"_s);
        QVERIFY(publish && publish->allowed == false);
        QVERIFY(publish->reason.contains(u"NOPERM"));
        QCOMPARE(find(*report, u"SUBSCRIBE events:all"_s)->allowed, true);
        QCOMPARE(find(*report, u"PSUBSCRIBE events:*"_s)->allowed, false);
        QCOMPARE(find(*report, u"LPUSH events:history:all"_s)->allowed, true);
        QCOMPARE(find(*report, u"LREM events:deadletter"_s)->allowed, false);
        // What it may not ask for is not known, and says why.
        QVERIFY(report->version.isEmpty() && report->user.isEmpty());
        QVERIFY(!report->maxMemory && !report->pubSubLimit && !report->deadLetters);
        QCOMPARE(report->historyLength, 0);
        QCOMPARE(report->unknown.size(), 4);
        for (const RedisReport::Unknown &each : report->unknown)
            QVERIFY2(each.reason.contains(u"NOPERM"), qPrintable(each.fact));
    }

    void triesNothingWithoutATransaction()
    {
        RedisServer redis;
        QVERIFY(redis.start(
            {u"--user"_s, u"default"_s, u"on"_s, u"nopass"_s, u"~*"_s, u"&*"_s, u"+@all"_s, u"-multi"_s}));
        const auto report = inspect(optionsFor(redis.tcpUrl()));
        QVERIFY(report);
        QCOMPARE(find(*report, u"MULTI"_s)->allowed, false);
        QCOMPARE(find(*report, u"PUBLISH events:all"_s)->allowed, std::nullopt);
        QCOMPARE(find(*report, u"EVAL return 1"_s)->allowed, true);
        QCOMPARE(redis.cli({u"llen"_s, u"events:history:all"_s}), "0\n");
    }

    void failsWithTheReasonOfTheConnection()
    {
        RedisServer redis; // never started
        const auto refused = inspect(optionsFor(redis.tcpUrl()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::ConnectionRefused);

        QVERIFY(redis.start({u"--requirepass"_s, u"right"_s}));
        const auto wrong = inspect(optionsFor(u"redis://:wrong@127.0.0.1:%1"_s.arg(redis.port())));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::AuthenticationFailed);
    }

    void givesUpOnASilentServer()
    {
        ScriptedServer server([](QTcpSocket &) {});
        auto options = optionsFor(server.url());
        options.connectTimeout = 100ms;
        const auto report = inspect(options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::TimedOut);
    }

    void inspectsAgain()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisInspector inspector(optionsFor(redis.tcpUrl()));
        for (int i = 0; i < 2; ++i) {
            const auto one = inspector.inspect();
            const auto other = inspector.inspect(); // of the same
            QTRY_VERIFY(one.isFinished() && other.isFinished());
            QVERIFY(one.result() && other.result());
            QCOMPARE(one.result().value(), other.result().value());
        }
        redis.kill();
        const auto gone = inspector.inspect();
        QTRY_VERIFY(gone.isFinished());
        QVERIFY(!gone.result());
    }

    void completesWhenItEnds()
    {
        ScriptedServer server([](QTcpSocket &) {});
        auto inspector = std::make_unique<RedisInspector>(optionsFor(server.url()));
        const auto future = inspector->inspect();
        inspector.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, Error::Code::Cancelled);
    }

    void readsLimits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("usual") << QByteArray("normal 0 0 0 slave 1 1 1 pubsub 33554432 8388608 60") << true;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("cut") << QByteArray("normal 0 0 0 pubsub 1 2") << false;
        QTest::newRow("no number") << QByteArray("pubsub 1 2 x") << false;
    }
    void readsLimits()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isThere);
        QCOMPARE(pubSubLimit(text).has_value(), isThere);
    }
};

QTEST_GUILESS_MAIN(tst_RedisInspector)
#include "tst_redisinspector.moc"
