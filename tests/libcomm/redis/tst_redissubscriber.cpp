// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redissubscriber.h"

#include "redisserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;

namespace {

struct Recorder : RedisSubscriber::Sink
{
    QByteArrayList messages;
    QByteArrayList confirmations;
    int drains = 0;

    void message(QByteArrayView by, bool isPattern, QByteArrayView channel, QByteArrayView payload) override
    {
        messages.append((isPattern ? "p " : "") + by.toByteArray() + ' ' + channel.toByteArray() + ' '
                        + payload.toByteArray());
    }
    void drained() override { ++drains; }
    void confirmed(const RedisChannel &channel, bool isActive) override
    {
        confirmations.append((isActive ? "+" : "-") + channel.name);
    }
};

RedisConnection::Options optionsFor(const QString &url)
{
    return {.address = RedisAddress::fromUrl(url).value(),
            .name = u"tst"_s,
            .idleBeforePing = 50ms,
            .pingTimeout = 200ms,
            .backoff = {.first = 20ms, .cap = 100ms}};
}

} // namespace

class tst_RedisSubscriber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void deliversEachMessageByItsChannel()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(redis.socketUrl()), recorder);
        subscriber.subscribe({"a:b", false});
        subscriber.subscribe({"a:*", true});
        subscriber.open();
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        QCOMPARE(recorder.confirmations.size(), 2);
        QCOMPARE(redis.cli({u"publish"_s, u"a:b"_s, u"hello"_s}), "2\n");
        QTRY_COMPARE(recorder.messages.size(), 2);
        QVERIFY(recorder.messages.contains("a:b a:b hello"));
        QVERIFY(recorder.messages.contains("p a:* a:b hello"));
        QVERIFY(recorder.drains > 0);
    }

    void saysConnectedOnlyWhenConfirmed()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(redis.socketUrl()), recorder);
        connect(&subscriber, &RedisSubscriber::statusChanged, &subscriber,
                [&](const ConnectionStatus &status) {
                    if (status.state == State::Connected)
                        QCOMPARE(redis.cli({u"publish"_s, u"late"_s, u"x"_s}), "1\n");
                });
        subscriber.subscribe({"late", false});
        subscriber.open();
        QTRY_COMPARE(recorder.messages.size(), 1);
    }

    void followsChangesWhileConnected()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(redis.socketUrl()), recorder);
        subscriber.open();
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        subscriber.subscribe({"x", false});
        subscriber.unsubscribe({"x", false});
        subscriber.subscribe({"x", false});
        subscriber.subscribe({"y", false});
        subscriber.unsubscribe({"y", false});
        QCOMPARE(subscriber.status().state, State::Connecting);
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        QTRY_COMPARE(redis.cli({u"publish"_s, u"y"_s, u"1"_s}), "0\n");
        QCOMPARE(redis.cli({u"publish"_s, u"x"_s, u"2"_s}), "1\n");
        QTRY_COMPARE(recorder.messages, QByteArrayList{"x x 2"});
        QCOMPARE(recorder.confirmations, QByteArrayList{"+x"});
    }

    void subscribesAgainAfterALoss()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(redis.socketUrl()), recorder);
        subscriber.subscribe({"x", false});
        subscriber.open();
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        redis.kill();
        QTRY_COMPARE(subscriber.status().state, State::Waiting);
        QCOMPARE(recorder.confirmations.last(), "-x");
        QVERIFY(redis.start());
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        QCOMPARE(redis.cli({u"publish"_s, u"x"_s, u"again"_s}), "1\n");
        QTRY_COMPARE(recorder.messages, QByteArrayList{"x x again"});
    }

    void staysUpThroughSilence()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(redis.socketUrl()), recorder);
        QSignalSpy failed(&subscriber, &RedisSubscriber::failed);
        subscriber.subscribe({"x", false});
        subscriber.open();
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        const auto pings = [&] {
            return redis.cli({u"info"_s, u"commandstats"_s}).contains("cmdstat_ping:calls=4");
        };
        redis.cli({u"config"_s, u"resetstat"_s});
        QTRY_VERIFY(pings());
        QCOMPARE(failed.count(), 0);
    }

    void noticesASilentServer()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(redis.socketUrl()), recorder);
        subscriber.subscribe({"x", false});
        subscriber.open();
        QTRY_COMPARE(subscriber.status().state, State::Connected);
        redis.suspend();
        QTRY_VERIFY(subscriber.status().state != State::Connected);
        QCOMPARE(subscriber.status().error->code, Error::Code::TimedOut);
        redis.resume();
        QTRY_COMPARE(subscriber.status().state, State::Connected);
    }

    void failsWithoutTheRightToListen()
    {
        RedisServer redis;
        QVERIFY(redis.start(
            u"--user viewer on >pw resetchannels &allowed +subscribe +client +ping"_s.split(u' ')));
        Recorder recorder;
        RedisSubscriber subscriber(optionsFor(u"redis://viewer:pw@127.0.0.1:%1"_s.arg(redis.port())),
                                   recorder);
        subscriber.subscribe({"forbidden", false});
        subscriber.open();
        QTRY_COMPARE(subscriber.status().state, State::Failed);
        QCOMPARE(subscriber.status().error->code, Error::Code::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(tst_RedisSubscriber)
#include "tst_redissubscriber.moc"
