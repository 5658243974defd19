// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"

#include <QTextStream>

#include <chrono>
#include <cstdlib>
#include <cstring>

// What it costs to turn bytes into an event, beside the floor of copying the bytes into fresh memory. Prints
// nanoseconds per event, the best of several rounds.

namespace {

constexpr int rounds = 7;
constexpr int eventsPerRound = 300'000;

constexpr char bid[]
    = R"({"id":"b496e30d-1121-4a69-9d48-d7b71bc259c5","timestamp":1780322400000,"type":"lot:bid:placed",)"
      R"("source":"AUCTION_ENGINE","version":"1.0.0","data":{"bidId":"bid-0001","lotId":"lot-7",)"
      R"("sessionId":"session-2026-06-01","userId":"user-12","amount":"1000.00","currency":"USD",)"
      R"("timestamp":"2026-06-01T14:00:00.000Z"}})";

template <typename Work>
double nanosecondsPerEvent(Work work)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        for (int i = 0; i < eventsPerRound; ++i)
            work();
        const std::chrono::duration<double, std::nano> elapsed = Clock::now() - begin;
        best = std::min(best, elapsed.count() / eventsPerRound);
    }
    return best;
}

} // namespace

int main()
{
    const QByteArrayView payload(bid);
    volatile char sink = 0;
    const double floor = nanosecondsPerEvent([&] {
        auto *copy = static_cast<char *>(std::malloc(size_t(payload.size())));
        std::memcpy(copy, payload.data(), size_t(payload.size()));
        sink = copy[payload.size() / 2];
        std::free(copy);
    });

    Comm::EventParser parser;
    qint64 known = 0;
    const double parse
        = nanosecondsPerEvent([&] { known += parser.parse(payload).type() == Comm::EventType::BidPlaced; });
    const Comm::Event event = parser.parse(payload);
    qsizetype length = 0;
    const double dataText = nanosecondsPerEvent([&] { length += event.dataText().size(); });

    QTextStream out(stdout);
    out << "payload                 " << payload.size() << " bytes\n"
        << "malloc, memcpy, free    " << floor << " ns\n"
        << "EventParser::parse()    " << parse << " ns\n"
        << "Event::dataText()       " << dataText << " ns\n";
    return known == qint64(rounds) * eventsPerRound && length > 0 ? 0 : 1;
}
