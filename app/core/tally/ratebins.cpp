// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratebins.h"

namespace Sothebais {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

qint64 floorTo(qint64 time, qint64 step)
{
    const qint64 rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

} // namespace

qint64 binLength(qint64 span, qint64 maxBins)
{
    constexpr qint64 Lengths[] = {Second, 2 * Second, 5 * Second, 10 * Second, 15 * Second, 30 * Second,
                                  Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute,
                                  Hour,   2 * Hour,   3 * Hour,   6 * Hour,    12 * Hour,   Day};
    maxBins = std::max<qint64>(1, maxBins);
    for (const qint64 length : Lengths) {
        if (span / length <= maxBins)
            return length;
    }
    qint64 length = Day;
    while (span / length > maxBins)
        length *= 2;
    return length;
}

TimeRange wholeBins(const TimeRange &range, qint64 binLength)
{
    return {floorTo(range.start, binLength), floorTo(range.end + binLength - 1, binLength)};
}

QList<RateBin> rateBins(const RateHistory &history, const TimeRange &range, qint64 binLength)
{
    QList<RateBin> bins;
    for (auto at = history.bucketAt(range.start); at != history.buckets().end() && at->first < range.end;
         ++at) {
        const auto &[start, bucket] = *at;
        const TimeRange whole = wholeBins({start, start + 1}, binLength);
        if (bins.isEmpty() || bins.last().range.end <= start)
            bins.append({.range = {whole.start, std::max(std::min(whole.end, range.end), bucket.end)}});
        RateBin &bin = bins.last();
        for (size_t family = 0; family < bin.counts.size(); ++family)
            bin.counts[family] += bucket.counts[family];
        bin.total += bucket.total;
    }
    return bins;
}

} // namespace Sothebais
