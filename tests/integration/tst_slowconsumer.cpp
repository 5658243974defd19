// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"

#include "redisserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;

namespace {

EventClient::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value(),
            .backoff = {.first = 20ms, .cap = 100ms},
            .slowConsumerCheck = 50ms};
}

/// Publishes large events to all, one after the other, by a client of its own.
class Flood : public QObject
{
public:
    explicit Flood(const QString &url, std::chrono::milliseconds pause = 0ms, qsizetype size = 100'000)
        : m_client(optionsFor(url))
    {
        const QByteArray filler(size, 'x');
        m_data = R"({"message":")" + filler + R"("})";
        m_timer.setInterval(pause);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++published;
            m_client.publish(EventType::SystemInfo, m_data);
        });
        m_client.connectToServer();
    }
    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }

    int published = 0;

private:
    EventClient m_client;
    QByteArray m_data;
    QTimer m_timer;
};

bool seesTheServer(const QSignalSpy &warnings)
{
    return std::any_of(warnings.cbegin(), warnings.cend(), [](const QList<QVariant> &arguments) {
        return arguments.first().value<SlowConsumerWarning>().serverBytes > 0;
    });
}

} // namespace

class tst_SlowConsumer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void losesNothingWhileReadingIsPaused()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        EventClient client(optionsFor(redis.tcpUrl()));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy received(subscription.get(), &Subscription::received);
        QSignalSpy failed(&client, &EventClient::failed);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        ReadingPause first = client.pauseReading();
        ReadingPause second = client.pauseReading();
        Flood flood(redis.tcpUrl());
        flood.start();
        QTRY_VERIFY(flood.published >= 150);
        flood.stop();
        first = {};
        QVERIFY(!QTest::qWaitFor([&] { return received.count() > 0; }, 100));
        second = {};
        QTRY_COMPARE(received.count(), flood.published);
        QCOMPARE(failed.count(), 0);
    }

    void warnsBeforeTheServerCutsUsOff()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--client-output-buffer-limit"_s, u"pubsub 1mb 0 0"_s}));
        EventClient client(optionsFor(redis.tcpUrl()));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy warnings(&client, &EventClient::slowConsumer);
        QSignalSpy failed(&client, &EventClient::failed);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        ReadingPause pause = client.pauseReading();
        Flood flood(redis.tcpUrl(), 5ms, 15'000); // a few looks long from a half to the whole of the limit
        flood.start();
        QTRY_VERIFY_WITH_TIMEOUT(seesTheServer(warnings), 20'000);
        const auto warning = warnings.last().first().value<SlowConsumerWarning>();
        QVERIFY(warning.isPaused);
        QVERIFY(warning.behind >= 50ms);
        QVERIFY(warning.unreadBytes > 0);
        QCOMPARE(warning.hardLimit, 1024 * 1024);
        QCOMPARE(warning.softLimit, 0);
        const auto isCutOff = [&] {
            return !redis.cli({u"client"_s, u"list"_s, u"type"_s, u"pubsub"_s}).contains("name=libcomm");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCutOff(), 20'000);
        flood.stop();
        pause = {};
        QTRY_VERIFY(!failed.isEmpty());
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, Error::Code::ConnectionLost);
        QVERIFY2(error.message.contains(u"read too slowly"_s), qPrintable(error.toString()));
        QVERIFY(error.message.contains(u"1.0 MiB"_s));
        QTRY_COMPARE(client.status().state, State::Connected);
    }

    // A consumer that takes its time in its own slot is as slow, and nobody has to say so.
    void noticesASlowSlot()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        EventClient client(optionsFor(redis.tcpUrl()));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy warnings(&client, &EventClient::slowConsumer);
        connect(subscription.get(), &Subscription::received, &client, [] { QTest::qSleep(20); });
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        Flood flood(redis.tcpUrl());
        flood.start();
        QTRY_VERIFY_WITH_TIMEOUT(!warnings.isEmpty(), 20'000);
        QVERIFY(!warnings.first().first().value<SlowConsumerWarning>().isPaused);
    }

    void isSilentWhileWeKeepUp()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        EventClient client(optionsFor(redis.tcpUrl()));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy received(subscription.get(), &Subscription::received);
        QSignalSpy warnings(&client, &EventClient::slowConsumer);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        Flood flood(redis.tcpUrl(), 5ms, 1'000); // which even a sanitizer keeps up with
        flood.start();
        QTRY_VERIFY(received.count() >= 50);
        QCOMPARE(warnings.count(), 0);
    }

    void warnsWithoutTheRightToAsk()
    {
        RedisServer redis;
        QVERIFY(redis.start(u"--user viewer on >pw ~* &* +@all -client -config"_s.split(u' ')));
        EventClient client(optionsFor(u"redis://viewer:pw@127.0.0.1:%1"_s.arg(redis.port())));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy warnings(&client, &EventClient::slowConsumer);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        const ReadingPause pause = client.pauseReading();
        redis.cli({u"publish"_s, u"events:all"_s, u"{}"_s});
        QTRY_VERIFY(!warnings.isEmpty());
        const auto warning = warnings.first().first().value<SlowConsumerWarning>();
        QCOMPARE(warning.serverBytes, -1);
        QCOMPARE(warning.hardLimit, -1);
    }
};

QTEST_GUILESS_MAIN(tst_SlowConsumer)
#include "tst_slowconsumer.moc"
