// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"

#include "faultproxy.h"
#include "redisserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;
using Code = Error::Code;

namespace {

EventClient::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value(),
            .connectTimeout = 1s,
            .commandTimeout = 1s,
            .backoff = {.first = 20ms, .cap = 100ms}};
}

/// A client that listens to everything, and what became of the last thing it was asked for.
struct Subject
{
    EventClient client;
    std::unique_ptr<Subscription> subscription = client.subscribe(Topic::all());
    QSignalSpy received{subscription.get(), &Subscription::received};
    QSignalSpy failed{&client, &EventClient::failed};
    std::optional<Result<Publication>> publication{};

    explicit Subject(const QString &url) : client(optionsFor(url)) { client.connectToServer(); }

    State state() const { return client.status().state; }
    void publish()
    {
        publication.reset();
        client.publish(EventType::SystemInfo, R"({"message":"x"})")
            .then(&client, [this](const Result<Publication> &outcome) { publication = outcome; });
    }
    Code failure() const { return publication && !*publication ? publication->error().code : Code::NotFound; }
    QString text() const
    {
        return publication && !*publication ? publication->error().toString() : u"no error"_s;
    }
};

/// By which the server sees it come, if there is one alone.
quint16 portOfTheSubscriber(const RedisServer &redis)
{
    static const QRegularExpression address(u"\\baddr=127\\.0\\.0\\.1:(\\d+)"_s);
    const QByteArray lines = redis.cli({u"client"_s, u"list"_s, u"type"_s, u"pubsub"_s});
    return address.match(QString::fromUtf8(lines)).captured(1).toUShort();
}

} // namespace

class tst_RedisFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void killedAndStartedAgain_data()
    {
        QTest::addColumn<bool>("keepsData");
        QTest::newRow("with its data") << true;
        QTest::newRow("without its data") << false;
    }
    void killedAndStartedAgain()
    {
        QFETCH(bool, keepsData);
        const QStringList arguments = keepsData
            ? QStringList{u"--appendonly"_s, u"yes"_s, u"--appendfsync"_s, u"always"_s}
            : QStringList{};
        RedisServer redis;
        QVERIFY(redis.start(arguments));
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
        QTRY_COMPARE(subject.received.count(), 1);
        redis.kill();
        QTRY_COMPARE(subject.state(), State::Waiting);
        QVERIFY(subject.client.status().error->message.contains(redis.tcpUrl()));
        QVERIFY(redis.start(arguments));
        QTRY_COMPARE(subject.state(), State::Connected);
        QCOMPARE(redis.cli({u"llen"_s, u"events:history:all"_s}), keepsData ? "1\n" : "0\n");
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
        QTRY_COMPARE(subject.received.count(), 2);
    }

    void subscriberKilledByTheServer()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        QCOMPARE(redis.cli({u"client"_s, u"kill"_s, u"type"_s, u"pubsub"_s}), "1\n");
        QTRY_COMPARE(subject.failed.count(), 1);
        QCOMPARE(subject.failed.first().first().value<Error>().code, Code::ConnectionLost);
        QTRY_COMPARE(subject.state(), State::Connected);
        subject.publish();
        QTRY_COMPARE(subject.received.count(), 1);
    }

    void commandsKilledByTheServer()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        QVERIFY(redis.cli({u"client"_s, u"kill"_s, u"type"_s, u"normal"_s}) != "0\n");
        QTRY_COMPARE(subject.failed.count(), 1);
        QTRY_COMPARE(subject.state(), State::Connected);
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
    }

    void outOfMemory()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--maxmemory"_s, u"1mb"_s, u"--maxmemory-policy"_s, u"noeviction"_s}));
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        redis.cli({u"config"_s, u"set"_s, u"maxmemory"_s, u"1"_s});
        subject.publish();
        QTRY_COMPARE(subject.failure(), Code::ServerError);
        QVERIFY2(subject.text().contains(u"maxmemory"_s), qPrintable(subject.text()));
        QVERIFY(!subject.publication->error().mayHaveExecuted);
        QCOMPARE(subject.state(), State::Connected);
        redis.cli({u"config"_s, u"set"_s, u"maxmemory"_s, u"0"_s});
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
    }

    // Each key of the data takes its time to load.
    void loading()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--rdbcompression"_s, u"no"_s}));
        redis.cli({u"eval"_s, u"for i=1,300 do redis.call('set',i,string.rep('x',2000)) end"_s, u"0"_s});
        redis.cli({u"save"_s});
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        redis.kill();
        QTRY_COMPARE(subject.state(), State::Waiting);
        QVERIFY(redis.start(
            {u"--key-load-delay"_s, u"5000"_s, u"--loading-process-events-interval-bytes"_s, u"1024"_s}));
        const auto saysLoading = [&] {
            const auto error = subject.client.status().error;
            return error && error->message.contains(u"LOADING"_s) && error->code == Code::ServerError
                && error->remedy.contains(u"loaded its data"_s);
        };
        QTRY_VERIFY(saysLoading());
        QTRY_COMPARE(subject.state(), State::Connected);
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
    }

    void busyWithAScript()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--busy-reply-threshold"_s, u"10"_s}));
        QProcess script;
        script.start(u"redis-cli"_s,
                     {u"-s"_s, redis.socketPath(), u"eval"_s, u"while true do end"_s, u"0"_s});
        QTRY_VERIFY(redis.cli({u"ping"_s}).startsWith("BUSY"));
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Waiting);
        QVERIFY(subject.client.status().error->remedy.contains(u"SCRIPT KILL"_s));
        redis.cli({u"script"_s, u"kill"_s});
        QTRY_COMPARE(subject.state(), State::Connected);
        script.waitForFinished();
    }

    // A server that says it is a replica was the master when we came: another line may lead to the new one.
    void becomesAReplica()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Subject subject(redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        redis.cli({u"replicaof"_s, u"127.0.0.1"_s, u"1"_s});
        subject.publish();
        QTRY_COMPARE(subject.failure(), Code::ServerError);
        QVERIFY2(subject.text().contains(u"this is a replica"_s), qPrintable(subject.text()));
        QVERIFY(!subject.publication->error().mayHaveExecuted);
        QTRY_VERIFY(!subject.failed.isEmpty());
        QTRY_COMPARE(subject.state(), State::Connected);
        redis.cli({u"replicaof"_s, u"no"_s, u"one"_s});
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
    }

    void refusesUs_data()
    {
        QTest::addColumn<QString>("credentials");
        QTest::addColumn<QString>("says");
        QTest::newRow("NOAUTH") << QString() << u"Give user and password"_s;
        QTest::newRow("WRONGPASS") << u"viewer:open-sesame@"_s << u"Correct user and password"_s;
    }
    void refusesUs()
    {
        QFETCH(QString, credentials);
        QFETCH(QString, says);
        RedisServer redis;
        QVERIFY(redis.start({u"--requirepass"_s, u"right"_s}));
        Subject subject(u"redis://"_s + credentials + u"127.0.0.1:%1"_s.arg(redis.port()));
        QTRY_COMPARE(subject.state(), State::Failed);
        const Error error = subject.client.status().error.value();
        QCOMPARE(error.code, Code::AuthenticationFailed);
        QVERIFY2(error.remedy.contains(says), qPrintable(error.toString()));
        QVERIFY(!error.toString().contains(u"open-sesame"_s));
        subject.publish();
        QTRY_COMPARE(subject.failure(), Code::AuthenticationFailed);
    }

    // A user with every right but one. What we can do without must not hold us up; what we cannot is told.
    void lacksOneRight_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("publishes");
        for (const char *name : {"client|setname", "client|id", "client|list", "config|get", "ping", "role",
                                 "unsubscribe", "punsubscribe", "psubscribe", "lrange"})
            QTest::newRow(name) << QString::fromLatin1(name) << int(State::Connected) << true;
        for (const char *name : {"publish", "lpush", "ltrim", "multi", "exec"})
            QTest::newRow(name) << QString::fromLatin1(name) << int(State::Connected) << false;
        QTest::newRow("subscribe") << u"subscribe"_s << int(State::Failed) << true;
        QTest::newRow("select") << u"select"_s << int(State::Failed) << false;
    }
    void lacksOneRight()
    {
        QFETCH(QString, command);
        QFETCH(int, state);
        QFETCH(bool, publishes);
        RedisServer redis;
        QVERIFY(redis.start(QStringList{u"--user"_s, u"viewer"_s, u"on"_s, u">pw"_s, u"~*"_s, u"&*"_s,
                                        u"+@all"_s, u"-"_s + command}));
        Subject subject(u"redis://viewer:pw@127.0.0.1:%1/1"_s.arg(redis.port()));
        QTRY_COMPARE(int(subject.state()), state);
        if (state == int(State::Failed)) {
            const Error error = subject.client.status().error.value();
            QCOMPARE(error.code, Code::NotPermitted);
            QVERIFY2(error.message.contains(command), qPrintable(error.message));
            QVERIFY(error.remedy.contains(u"ACL SETUSER"_s));
        }
        subject.publish();
        QTRY_VERIFY(subject.publication);
        QCOMPARE(bool(*subject.publication), publishes);
        if (!publishes) {
            QCOMPARE(subject.failure(), Code::NotPermitted);
            QVERIFY2(subject.text().contains(command), qPrintable(subject.text()));
        }
        QCOMPARE(int(subject.state()), state);
    }

    // The lines stay open and nothing answers: only a ping with a deadline tells.
    void stopsAnswering_data()
    {
        QTest::addColumn<bool>("network");
        QTest::newRow("the server") << false;
        QTest::newRow("the network") << true;
    }
    void stopsAnswering()
    {
        QFETCH(bool, network);
        RedisServer redis;
        QVERIFY(redis.start());
        FaultProxy proxy(redis.port());
        Subject subject(network ? proxy.url() : redis.tcpUrl());
        QTRY_COMPARE(subject.state(), State::Connected);
        if (network)
            proxy.setToxics({.blackHole = FaultProxy::BlackHole::Both});
        else
            redis.suspend();
        subject.publish();
        QTRY_COMPARE(subject.failure(), Code::TimedOut);
        QVERIFY(subject.publication->error().mayHaveExecuted);
        if (network)
            proxy.setToxics({});
        else
            redis.resume();
        QTRY_COMPARE(subject.state(), State::Connected);
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
    }

    // Publishing works, and nothing says that what is heard comes no more: 5 s of silence are worth a ping,
    // which has 5 s. The line that is made then is another, and no hole is in it.
    void onlyTheSubscribersLineStopsAnswering()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        FaultProxy proxy(redis.port());
        Subject subject(proxy.url());
        QTRY_COMPARE(subject.state(), State::Connected);
        QList<State> states; // other than that it is connected, which may just now be said
        connect(&subject.client, &EventClient::statusChanged, &subject.client,
                [&states](const ConnectionStatus &status) {
                    if (status.state != State::Connected)
                        states.append(status.state);
                });
        proxy.setToxics(
            {.blackHole = FaultProxy::BlackHole::Both, .blackHoleOf = portOfTheSubscriber(redis)});
        subject.publish();
        QTRY_VERIFY(subject.publication && *subject.publication);
        QVERIFY(states.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(subject.failed.count(), 1, 15'000);
        const Error error = subject.failed.first().first().value<Error>();
        QCOMPARE(error.code, Code::TimedOut);
        QVERIFY2(error.message.contains(u"did not answer a ping"_s), qPrintable(error.message));
        QTRY_COMPARE(subject.state(), State::Connected);
        QCOMPARE(states.first(), State::Waiting);
        QCOMPARE(subject.received.count(), 0);
        subject.publish();
        QTRY_COMPARE(subject.received.count(), 1);
        QVERIFY(*subject.publication);
    }

    void worksOverALineThatSlicesAndDelays()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        FaultProxy proxy(redis.port());
        proxy.setToxics({.latency = 2ms, .jitter = 3ms, .slice = 7});
        Subject subject(proxy.url());
        QTRY_COMPARE(subject.state(), State::Connected);
        for (int i = 0; i < 20; ++i)
            subject.publish();
        QTRY_COMPARE(subject.received.count(), 20);
        QCOMPARE(subject.failed.count(), 0);
    }

    void survivesEveryCutOfTheLine()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        FaultProxy proxy(redis.port());
        for (qint64 cut = 0; cut < 60; cut += 3) {
            proxy.setToxics({.closeAfter = cut});
            Subject subject(proxy.url());
            QTRY_VERIFY(!subject.failed.isEmpty());
            proxy.setToxics({});
            proxy.resetAll();
            QTRY_COMPARE(subject.state(), State::Connected);
        }
    }
};

QTEST_GUILESS_MAIN(tst_RedisFaults)
#include "tst_redisfaults.moc"
