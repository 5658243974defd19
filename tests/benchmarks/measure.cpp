// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <cstdio>
#include <sys/resource.h>

QByteArray bidPayload(long number)
{
    char text[512];
    const int length = std::snprintf(
        text, sizeof text,
        R"({"id":"%08lx-5e7a-4b1d-9c3f-0123456789ab","timestamp":%lld,"type":"lot:bid:placed",)"
        R"("source":"AUCTION_ENGINE","version":"1.0.0","data":{"bidId":"bid-%ld","lotId":"lot-%ld",)"
        R"("sessionId":"session-2026-11","userId":"user-%ld","amount":"%ld.50","currency":"USD",)"
        R"("timestamp":"2026-11-23T19:30:00.000Z"}})",
        static_cast<unsigned long>(number), 1'795'462'200'000LL + number, number, number % 60, number % 900,
        500 + number);
    return QByteArray(text, length);
}

double cpuMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto micros = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
    };
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

void announceReady()
{
    std::puts("ready");
    std::fflush(stdout);
}

void printResult(double cpuPerEvent, double eventsPerSecond)
{
    std::printf("%.4f %.0f\n", cpuPerEvent, eventsPerSecond);
    std::fflush(stdout);
}
