// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// Measures EventClient against raw hiredis on one redis-server of its own, and prints each figure as a ratio:
// the CPU time per event of ours divided by that of the yardstick that ran right beside it, as the median of
// several rounds.
//
//     bench_events [--events N] [--rounds N]

#include "redisserver.h"
#include "roles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Role
{
    const char *name;
    int (*run)(const Task &);
};

constexpr std::array Roles{
    Role{"flood", flood},
    Role{"subscribe-raw", subscribeRaw},
    Role{"subscribe-batches", subscribeBatches},
    Role{"subscribe-events", subscribeEvents},
    Role{"publish-raw", publishRaw},
    Role{"publish-events", publishEvents},
    Role{"publish-lists", publishLists},
};

struct Figures
{
    double cpuPerEvent = 0; ///< microseconds
    double eventsPerSecond = 0;
};

// What is compared with which yardstick, and the largest ratio of CPU time and the smallest of rate that we
// promise.
struct Comparison
{
    const char *role;
    const char *yardstick;
    bool receives;
    double cpuLimit;
    double rateLimit;
};

constexpr std::array Comparisons{
    Comparison{"subscribe-batches", "subscribe-raw", true, 2.0, 0},
    Comparison{"subscribe-events", "subscribe-raw", true, 2.3, 0},
    Comparison{"publish-events", "publish-raw", false, 1.6, 0.85},
    Comparison{"publish-lists", "publish-raw", false, 1.6, 0.85},
};

class Bench
{
public:
    Bench(const RedisServer &redis, int events) : m_port(redis.port()), m_events(events) { }

    Figures run(const char *role, bool receives) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(process, role);
        while (!process.canReadLine() && process.waitForReadyRead(10'000))
            continue;
        if (process.readLine() != "ready\n")
            qFatal("the process for %s does not get ready", role);
        if (receives) {
            QProcess source;
            start(source, "flood");
            source.waitForFinished(-1);
        }
        process.waitForFinished(-1);
        const QList<QByteArray> figures = process.readAll().trimmed().split(' ');
        if (figures.size() != 2)
            qFatal("the process for %s printed no figures", role);
        return {figures[0].toDouble(), figures[1].toDouble()};
    }

private:
    void start(QProcess &process, const char *role) const
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--role"_s, QString::fromLatin1(role), u"--port"_s, QString::number(m_port),
                       u"--events"_s, QString::number(m_events)});
        process.waitForStarted();
    }

    int m_port;
    int m_events;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compare(const Bench &bench, const Comparison &comparison, int rounds)
{
    std::vector<double> cpuRatios, rateRatios, cpu, yardstickCpu;
    for (int round = 0; round < rounds; ++round) {
        const Figures yardstick = bench.run(comparison.yardstick, comparison.receives);
        const Figures ours = bench.run(comparison.role, comparison.receives);
        cpu.push_back(ours.cpuPerEvent);
        yardstickCpu.push_back(yardstick.cpuPerEvent);
        cpuRatios.push_back(ours.cpuPerEvent / yardstick.cpuPerEvent);
        if (!comparison.receives)
            rateRatios.push_back(ours.eventsPerSecond / yardstick.eventsPerSecond);
    }
    std::printf(
        R"({"role":"%s","yardstick":"%s","cpuUsPerEvent":%.3f,"yardstickCpuUsPerEvent":%.3f,"cpuRatio":%.2f,"cpuLimit":%.2f)",
        comparison.role, comparison.yardstick, median(cpu), median(yardstickCpu), median(cpuRatios),
        comparison.cpuLimit);
    if (!comparison.receives)
        std::printf(R"(,"rateRatio":%.2f,"rateLimit":%.2f)", median(rateRatios), comparison.rateLimit);
    std::puts("}");
    std::fflush(stdout);
}

int runRole(const QString &name, const Task &task)
{
    for (const Role &role : Roles) {
        if (name == QLatin1StringView(role.name))
            return role.run(task);
    }
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"events"_s, u"Events per measurement."_s, u"N"_s, u"1000000"_s},
                       {u"rounds"_s, u"Measurements of each pair; the median counts."_s, u"N"_s, u"3"_s},
                       {u"role"_s, u"Used by the benchmark itself for the processes it starts."_s, u"NAME"_s},
                       {u"port"_s, u"Likewise: the port of the server."_s, u"PORT"_s}});
    parser.process(app);
    const int events = parser.value(u"events"_s).toInt();
    if (parser.isSet(u"role"_s))
        return runRole(parser.value(u"role"_s), {parser.value(u"port"_s).toInt(), events});

    RedisServer redis;
    if (!redis.start({u"--client-output-buffer-limit"_s, u"pubsub"_s, u"0"_s, u"0"_s, u"0"_s}))
        qFatal("redis-server does not start");
    const Bench bench(redis, events);
    for (const Comparison &comparison : Comparisons)
        compare(bench, comparison, std::max(1, parser.value(u"rounds"_s).toInt()));
    return 0;
}
