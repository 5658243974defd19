// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// Measures how long an event takes from publish() to the slot of a subscriber, against a bare PING on a
// QTcpSocket, and prints both and their ratios. The two take turns, so that whatever else the machine does
// befalls both.
//
//     bench_latency [--events N]

#include "comm/eventclient.h"
#include "redisserver.h"
#include "roles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

constexpr double Limit = 2.0; // times the PING, which we promise

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Sends a PING, then an event, then the next PING, each when the one before has come back.
class Bench : public QObject
{
public:
    Bench(const RedisServer &redis, int events)
        : m_client({.redis = RedisAddress::fromUrl(redis.tcpUrl()).value()}),
          m_subscription(m_client.subscribe(Topic::type("lot:bid:placed"))),
          m_events(events)
    {
        connect(m_subscription.get(), &Subscription::received, this, &Bench::takeEvent);
        connect(&m_client, &EventClient::statusChanged, this, [this](const ConnectionStatus &status) {
            if (status.state == ConnectionStatus::State::Connected)
                m_socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_client.options().redis.port));
        });
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            ping();
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Bench::takePong);
        m_client.connectToServer();
    }

private:
    void ping()
    {
        m_clock.start();
        m_socket.write("*1\r\n$4\r\nPING\r\n");
    }

    void takePong()
    {
        if (!m_socket.readAll().endsWith("\r\n"))
            return;
        note(m_pings);
        const Event event = m_parser.parse(bidPayload(static_cast<long>(m_latencies.size())));
        m_clock.start();
        m_client.publish(event).then(this, [this](const Result<Publication> &) { proceed(); });
    }

    void takeEvent()
    {
        note(m_latencies);
        proceed();
    }

    // When the event is there and its publication is answered, in whatever order.
    void proceed()
    {
        if (++m_answers < 2)
            return;
        m_answers = 0;
        if (std::ssize(m_latencies) < m_events)
            ping();
        else
            finish();
    }

    void note(std::vector<double> &times) const
    {
        times.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1000);
    }

    void finish() const
    {
        const double p50 = percentile(m_latencies, 0.5), pingP50 = percentile(m_pings, 0.5);
        const double p99 = percentile(m_latencies, 0.99), pingP99 = percentile(m_pings, 0.99);
        std::printf(
            R"({"role":"publish-to-slot","yardstick":"ping","p50Us":%.0f,"pingP50Us":%.0f,"p50Ratio":%.2f,)"
            R"("p99Us":%.0f,"pingP99Us":%.0f,"p99Ratio":%.2f,"limit":%.1f})"
            "\n",
            p50, pingP50, p50 / pingP50, p99, pingP99, p99 / pingP99, Limit);
        QCoreApplication::quit();
    }

    EventClient m_client;
    std::unique_ptr<Subscription> m_subscription;
    QTcpSocket m_socket;
    EventParser m_parser;
    QElapsedTimer m_clock;
    int m_events;
    int m_answers = 0;
    std::vector<double> m_latencies; ///< microseconds
    std::vector<double> m_pings; ///< likewise
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"events"_s, u"Events to measure."_s, u"N"_s, u"10000"_s});
    parser.process(app);
    RedisServer redis;
    if (!redis.start())
        qFatal("redis-server does not start");
    const Bench bench(redis, std::max(1, parser.value(u"events"_s).toInt()));
    return QCoreApplication::exec();
}
