// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what it costs to look after many WebSockets by which messages come, above what the sockets cost by
// themselves: the same connections with bare QWebSockets, with WebSocketClients, and with a HealthDesk, one
// after the other, at a server in a process of its own.
//
//     bench_health [--endpoints N] [--rate N] [--seconds N] [--rounds N]

#include "chatter.h"
#include "core/health/healthdesk.h"

#include <comm/websocketclient.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double Promised = 5; // % of a core

struct Load
{
    int endpoints = 200;
    double rate = 10; ///< messages/s of each
    std::chrono::seconds time{5};
    QUrl url = {};
};

double cpuSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void wait(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

/// % of a core that this process uses while the connections of a kind are there, and messages come.
template <typename Make>
double cost(const Load &load, qint64 &messages, const Make &make)
{
    [[maybe_unused]] const auto everything = make(); // for as long as it is measured
    wait(1500ms); // until all are connected
    messages = 0;
    const double before = cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    wait(load.time);
    return 100 * (cpuSeconds() - before) / (double(timer.nsecsElapsed()) / 1e9);
}

double costOfSockets(const Load &load, qint64 &messages)
{
    return cost(load, messages, [&] {
        auto sockets = std::make_unique<std::vector<std::unique_ptr<QWebSocket>>>();
        for (int i = 0; i < load.endpoints; ++i) {
            sockets->push_back(std::make_unique<QWebSocket>());
            QObject::connect(sockets->back().get(), &QWebSocket::textMessageReceived, qApp,
                             [&messages](const QString &) { ++messages; });
            sockets->back()->open(load.url);
        }
        return sockets;
    });
}

double costOfClients(const Load &load, qint64 &messages)
{
    return cost(load, messages, [&] {
        auto clients = std::make_unique<std::vector<std::unique_ptr<Comm::WebSocketClient>>>();
        for (int i = 0; i < load.endpoints; ++i) {
            clients->push_back(std::make_unique<Comm::WebSocketClient>(
                Comm::WebSocketOptions{.request = {.url = load.url}}));
            QObject::connect(clients->back().get(), &Comm::WebSocketClient::messageReceived, qApp,
                             [&messages](const Comm::WebSocketMessage &) { ++messages; });
            clients->back()->connectToServer();
        }
        return clients;
    });
}

double costOfDesk(const Load &load, qint64 &messages)
{
    const auto count = [&load](const Sothebais::HealthDesk &desk) {
        qint64 all = 0;
        for (int i = 0; i < load.endpoints; ++i)
            all += desk.frames(QString::number(i))->end();
        return all;
    };
    Sothebais::HealthDesk desk({}, {});
    qint64 ignored = 0;
    qint64 before = 0;
    const double percent = cost(load, ignored, [&] {
        for (int i = 0; i < load.endpoints; ++i) {
            const auto added = desk.endpoints().add({.id = QString::number(i),
                                                     .name = u"endpoint"_s,
                                                     .kind = Sothebais::Endpoint::Kind::WebSocket,
                                                     .url = load.url.toString()});
            if (!added)
                qFatal("%s", qPrintable(added.error().toString()));
        }
        desk.start();
        QTimer::singleShot(1500ms, qApp, [&] { before = count(desk); });
        return 0;
    });
    messages = count(desk) - before;
    if (desk.counts().up != load.endpoints)
        std::printf("only %d endpoints are up\n", desk.counts().up);
    return percent;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption endpoints(u"endpoints"_s, u"WebSockets"_s, u"N"_s, u"200"_s);
    const QCommandLineOption rate(u"rate"_s, u"Messages a second of each, up to 100"_s, u"N"_s, u"10"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"Time of each measurement"_s, u"N"_s, u"5"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds, of which the median counts"_s, u"N"_s, u"3"_s);
    QCommandLineOption serves(u"serve"_s, u"Be the server"_s);
    serves.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({endpoints, rate, seconds, rounds, serves});
    parser.addHelpOption();
    parser.process(application);
    Load load{.endpoints = parser.value(endpoints).toInt(),
              .rate = parser.value(rate).toDouble(),
              .time = std::chrono::seconds(parser.value(seconds).toInt())};
    if (parser.isSet(serves))
        return chatter(load.rate);

    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, u"--rate"_s, parser.value(rate)});
    if (!server.waitForReadyRead(5000))
        return 1;
    load.url = QUrl(QString::fromLatin1(server.readAllStandardOutput().trimmed()));
    std::vector<double> aboveSockets;
    std::vector<double> aboveClients;
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        qint64 ofSockets = 0;
        qint64 ofClients = 0;
        qint64 ofDesk = 0;
        const double sockets = costOfSockets(load, ofSockets);
        const double clients = costOfClients(load, ofClients);
        const double desk = costOfDesk(load, ofDesk);
        aboveSockets.push_back(desk - sockets);
        aboveClients.push_back(desk - clients);
        std::printf("bare QWebSockets %.1f %%, WebSocketClients %.1f %%, HealthDesk %.1f %% of a core"
                    " (messages: %lld, %lld, %lld)\n",
                    sockets, clients, desk, static_cast<long long>(ofSockets),
                    static_cast<long long>(ofClients), static_cast<long long>(ofDesk));
        std::fflush(stdout);
    }
    server.kill();
    server.waitForFinished();
    std::printf(
        "HealthDesk above bare sockets: %.1f %%, above clients: %.1f %% of a core (promised: %.0f or less)\n",
        median(aboveSockets), median(aboveClients), Promised);
    return 0;
}
