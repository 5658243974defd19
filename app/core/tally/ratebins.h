// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ratehistory.h"
#include "timerange.h"

#include <QList>

namespace Sothebais {

/// One bar of a histogram.
struct RateBin
{
    TimeRange range = {};
    RateHistory::Counts counts = {}; ///< by EventFamily
    qint64 total = 0;

    /// Events per second.
    double rate() const { return 1000.0 * double(total) / double(range.length()); }

    bool operator==(const RateBin &) const = default;
};

/// The shortest length in which people think (1, 2, 5, 10, 15, 30 seconds, a minute, ...) that fits a span
/// with at most so many bins; milliseconds.
qint64 binLength(qint64 span, qint64 maxBins);

/// The range, grown to whole bins.
TimeRange wholeBins(const TimeRange &range, qint64 binLength);

/// What happened in a range, without the bins in which nothing did. A bin that is not over at the end of the
/// range ends there. Where the history knows only coarser steps, a bin is as long as that.
QList<RateBin> rateBins(const RateHistory &history, const TimeRange &range, qint64 binLength);

} // namespace Sothebais
