// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the event store: how fast events are kept, how fast a recording of them is opened beside
// `jq -c .event.type` on the same file (if there is a jq), what an event costs in memory, and how long a walk
// over the index and one over the payloads takes. Prints one JSON line; a ratio of 0 was not measured.
//
//     bench_store [events]

#include "core/store/eventlog.h"
#include "core/store/recording.h"
#include "core/store/savejob.h"
#include "roles.h"

#include <comm/eventparser.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 BatchSize = 100; // events that arrive together
constexpr qint64 DifferentBatches = 200;
constexpr qint64 MaxAhead = 100'000; // events that may wait for the disk

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Memory of this process that no file stands for.
double anonymousBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:") + 8;
    return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toDouble() * 1024;
}

std::vector<Arrival> batches()
{
    Comm::EventParser parser;
    std::vector<Arrival> all;
    long number = 0;
    for (qint64 i = 0; i < DifferentBatches; ++i) {
        Arrival arrival{.receivedAt = 1'795'462'200'000 + i};
        for (qint64 j = 0; j < BatchSize; ++j)
            arrival.events.append(parser.parse(bidPayload(number++)));
        all.push_back(arrival);
    }
    return all;
}

struct Appended
{
    double seconds = 0;
    double cpuMicroseconds = 0;
};

Appended fill(EventLog &log, qint64 events)
{
    const std::vector<Arrival> source = batches();
    const double cpu = cpuMicroseconds();
    const auto start = Clock::now();
    for (qint64 sent = 0; sent < events; sent += BatchSize) {
        log.append(source[size_t(sent / BatchSize) % source.size()]);
        while (sent - log.end() > MaxAhead)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    while (log.end() < events)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return {secondsSince(start), cpuMicroseconds() - cpu};
}

void save(const EventSnapshot &snapshot, const QString &path)
{
    SaveJob job(snapshot, path);
    QObject::connect(&job, &SaveJob::finished, &job, [] { QCoreApplication::exit(); });
    QObject::connect(&job, &SaveJob::failed, &job,
                     [](const Comm::Error &error) { qFatal("%s", qPrintable(error.toString())); });
    job.start();
    QCoreApplication::exec();
}

struct Opened
{
    double seconds = 0;
    double firstRows = 0; ///< seconds
};

Opened open(Recording &recording)
{
    Opened opened;
    const auto start = Clock::now();
    QObject::connect(&recording, &EventStream::appended, &recording, [&] {
        if (opened.firstRows == 0)
            opened.firstRows = secondsSince(start);
    });
    QObject::connect(&recording, &Recording::finished, &recording, [] { QCoreApplication::exit(); });
    recording.open();
    QCoreApplication::exec();
    opened.seconds = secondsSince(start);
    return opened;
}

double jqSeconds(const QString &path)
{
    const QString jq = QStandardPaths::findExecutable(u"jq"_s);
    if (jq.isEmpty())
        return 0;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    const auto start = Clock::now();
    process.start(jq, {u"-c"_s, u".event.type"_s, path});
    process.waitForFinished(-1);
    return secondsSince(start);
}

/// Seconds for one look at every envelope.
double walk(const EventSnapshot &snapshot)
{
    qint64 found = 0;
    const auto start = Clock::now();
    for (qint64 i = snapshot.first(); i < snapshot.end(); ++i)
        found += snapshot.envelope(i).flags.testFlag(EventFlag::Malformed) ? 1 : 0;
    const double seconds = secondsSince(start);
    if (found > 0)
        qFatal("there should be no such events");
    return seconds;
}

/// Seconds for one search through every payload.
double search(const EventSnapshot &snapshot)
{
    constexpr QByteArrayView Text = "no such text";
    qint64 found = 0;
    const auto start = Clock::now();
    for (qint64 i = snapshot.first(); i < snapshot.end(); ++i) {
        const QByteArrayView payload = snapshot.at(i).payload;
        found += ::memmem(payload.data(), size_t(payload.size()), Text.data(), size_t(Text.size())) ? 1 : 0;
    }
    const double seconds = secondsSince(start);
    if (found > 0)
        qFatal("there should be no such events");
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 events = app.arguments().value(1, u"1000000"_s).toLongLong() / BatchSize * BatchSize;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.ndjson"_s);
    Appended appended;
    {
        EventLog log({.root = folder.path()});
        if (const auto opened = log.open(); !opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        appended = fill(log, events);
        if (log.dropped() > 0)
            qFatal("events were lost");
        save(log.snapshot(), path);
    }
    const double before = anonymousBytes();
    Recording recording(path);
    const Opened opened = open(recording);
    const double bytesPerEvent = (anonymousBytes() - before) / double(recording.end());
    const double jq = jqSeconds(path);

    std::printf(R"({"events":%lld,"fileBytes":%lld,"appendedPerSecond":%.0f,"appendCpuUsPerEvent":%.2f,)"
                R"("openMs":%.0f,"firstRowsMs":%.0f,"firstRowsLimitMs":300,"jqMs":%.0f,"openRatio":%.3f,)"
                R"("openLimit":0.100,"ramBytesPerEvent":%.1f,"walkNsPerEvent":%.1f,"searchNsPerEvent":%.1f})"
                "\n",
                static_cast<long long>(recording.end()), static_cast<long long>(QFile(path).size()),
                double(events) / appended.seconds, appended.cpuMicroseconds / double(events),
                opened.seconds * 1e3, opened.firstRows * 1e3, jq * 1e3, jq > 0 ? opened.seconds / jq : 0.0,
                bytesPerEvent, walk(recording.snapshot()) * 1e9 / double(events),
                search(recording.snapshot()) * 1e9 / double(events));
    return 0;
}
