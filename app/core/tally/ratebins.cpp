// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratebins.h"

namespace Sothebais {

namespace {

constexpr qint64 SecondBin = 1000;
constexpr qint64 MinuteBin = 60 * SecondBin;
constexpr qint64 HourBin = 60 * MinuteBin;
constexpr qint64 DayBin = 24 * HourBin;

} // namespace

qint64 binLength(qint64 span, qint64 maxBins)
{
    constexpr qint64 Lengths[]
        = {SecondBin, 2 * SecondBin, 5 * SecondBin, 10 * SecondBin, 15 * SecondBin, 30 * SecondBin,
           MinuteBin, 2 * MinuteBin, 5 * MinuteBin, 10 * MinuteBin, 15 * MinuteBin, 30 * MinuteBin,
           HourBin,   2 * HourBin,   3 * HourBin,   6 * HourBin,    12 * HourBin,   DayBin};
    maxBins = std::max<qint64>(1, maxBins);
    for (const qint64 length : Lengths) {
        if (span / length <= maxBins)
            return length;
    }
    qint64 length = DayBin;
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
