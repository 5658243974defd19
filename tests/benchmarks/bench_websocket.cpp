// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// Measures echoes of messages of 1 KB through WebSocketClient against a bare QWebSocket, on one echo server,
// and prints the rate of ours divided by that of the bare one, as the median of several rounds.
//
//     bench_websocket [--messages N] [--rounds N]

#include <comm/websocketclient.h>

#include "scriptedwebsocketserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double Promised = 0.8;
constexpr int InFlight = 64; // enough that nobody waits for a round trip

QString message()
{
    const QString before = uR"({"type":"frame","payload":")"_s;
    return before + QString(1024 - before.size() - 2, u'x') + u"\"}"_s;
}

struct Speed
{
    double perSecond = 0;
    double perCpuSecond = 0; ///< of this thread
};

double cpuSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Counts echoes, keeps so many messages on their way, and leaves the event loop after the last.
class Pump
{
public:
    Pump(int messages, std::function<void()> send) : m_messages(messages), m_send(std::move(send)) { }

    void start()
    {
        m_timer.start();
        m_cpu = cpuSeconds();
        while (m_sent < std::min(InFlight, m_messages))
            sendOne();
    }
    void echoed()
    {
        if (++m_echoed == m_messages)
            QCoreApplication::quit();
        else if (m_sent < m_messages)
            sendOne();
    }
    Speed speed() const
    {
        return {m_echoed * 1e9 / double(m_timer.nsecsElapsed()), m_echoed / (cpuSeconds() - m_cpu)};
    }

private:
    void sendOne()
    {
        ++m_sent;
        m_send();
    }

    int m_messages;
    std::function<void()> m_send;
    QElapsedTimer m_timer;
    double m_cpu = 0;
    int m_sent = 0;
    int m_echoed = 0;
};

Speed bare(const QUrl &url, int messages)
{
    QWebSocket socket;
    const QString text = message();
    Pump pump(messages, [&] { socket.sendTextMessage(text); });
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] { pump.start(); });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&] { pump.echoed(); });
    socket.open(url);
    QCoreApplication::exec();
    return pump.speed();
}

Speed ours(const QUrl &url, int messages)
{
    Comm::WebSocketClient client({.request = {.url = url}});
    const QString text = message();
    Pump pump(messages, [&] {
        if (!client.sendText(text))
            qFatal("not taken");
    });
    QObject::connect(&client, &Comm::WebSocketClient::connected, &client, [&] { pump.start(); });
    QObject::connect(&client, &Comm::WebSocketClient::messageReceived, &client, [&] { pump.echoed(); });
    client.connectToServer();
    QCoreApplication::exec();
    return pump.speed();
}

/// The echo server, in a thread of its own.
class Server : public QThread
{
public:
    QUrl url() const { return m_url; }
    bool waitForUrl() { return m_ready.tryAcquire(1, 5000); }

protected:
    void run() override
    {
        const WebSocketServer server({.echoes = true, .keepsNothing = true});
        m_url = QUrl(server.url());
        m_ready.release();
        exec();
    }

private:
    QUrl m_url;
    QSemaphore m_ready;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption messages(u"messages"_s, u"Echoes in each round"_s, u"N"_s, u"50000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds, of which the median counts"_s, u"N"_s, u"5"_s);
    parser.addOptions({messages, rounds});
    parser.addHelpOption();
    parser.process(application);

    Server server;
    server.start();
    if (!server.waitForUrl())
        return 1;
    std::vector<double> rates;
    std::vector<double> cpuRates;
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        const Speed yardstick = bare(server.url(), parser.value(messages).toInt());
        const Speed speed = ours(server.url(), parser.value(messages).toInt());
        rates.push_back(speed.perSecond / yardstick.perSecond);
        cpuRates.push_back(speed.perCpuSecond / yardstick.perCpuSecond);
        std::printf("bare QWebSocket %.0f/s, WebSocketClient %.0f/s, ratio %.2f, by CPU time %.2f\n",
                    yardstick.perSecond, speed.perSecond, rates.back(), cpuRates.back());
        std::fflush(stdout);
    }
    server.quit();
    server.wait();
    std::printf("median ratio %.2f, by CPU time %.2f (promised: %.1f or more)\n", median(rates),
                median(cpuRates), Promised);
    return 0;
}
