// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills a live folder with 20 000 events a second, and records them if a file is named, until it is killed.
// Says how many are there.

#include "core/live/recorder.h"
#include "core/store/eventlog.h"
#include "sampleevents.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Sothebais;

int main(int argc, char **argv)
{
    constexpr int EventsPerTick = 200;
    const QCoreApplication app(argc, argv);
    EventLog log({.root = app.arguments().value(1), .limits = {.segmentBytes = 500'000}});
    if (const auto opened = log.open(); !opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    Recorder recorder(log, {.file = {.path = app.arguments().value(2)}});
    const bool isRecording = app.arguments().size() > 2;
    if (isRecording && !recorder.start())
        return 1;
    int next = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &log, [&] {
        log.append(numberedArrival(next, EventsPerTick));
        next += EventsPerTick;
    });
    QObject::connect(&log, &EventStream::appended, &log, [&] {
        const qint64 there = isRecording ? recorder.progress().events : log.end();
        std::printf("%lld\n", static_cast<long long>(there));
        std::fflush(stdout);
    });
    tick.start(10);
    return QCoreApplication::exec();
}
