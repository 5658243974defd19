// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"

#include <array>
#include <map>

namespace Sothebais {

/// The beginning of the step, counted from the epoch, that a time is in; both in the same unit.
qint64 floorTo(qint64 time, qint64 step);

/// How many events of each family there were, second by second: what is long ago in coarser steps, so that
/// neither days nor a stream of invented times can eat the memory.
///
///     for (auto at = history.bucketAt(start); at != history.buckets().end(); ++at)
///         draw(at->first, at->second.end, at->second.counts);
class RateHistory
{
public:
    static constexpr size_t FamilyCount = size_t(EventFamily::Malformed) + 1;
    using Counts = std::array<quint32, FamilyCount>;

    struct Bucket
    {
        qint64 end = 0; ///< the first moment that no longer belongs to it, ms since the epoch
        Counts counts = {}; ///< by EventFamily
        quint32 total = 0; ///< never 0
        quint32 level = 0; ///< of the steps
    };
    /// By their start, ms since the epoch. They do not overlap; where none is, nothing happened.
    using Buckets = std::map<qint64, Bucket>;

    /// Of each step, the finest of which is a second; what does not fit any more is told in the next one.
    static constexpr size_t BucketsPerStep = 6000;

    explicit RateHistory(size_t bucketsPerStep = BucketsPerStep);
    Q_DISABLE_COPY_MOVE(RateHistory)

    void add(qint64 time, EventFamily family);
    /// Takes back what was added.
    void remove(qint64 time, EventFamily family);

    const Buckets &buckets() const { return m_buckets; }
    /// The first bucket that ends after this moment.
    Buckets::const_iterator bucketAt(qint64 time) const;

    bool isEmpty() const { return m_buckets.empty(); }
    /// Of everything; only if there is something.
    qint64 start() const { return m_buckets.begin()->first; }
    qint64 end() const { return m_buckets.rbegin()->second.end; }

private:
    static constexpr std::array<qint64, 5> Steps = {1'000, 10'000, 60'000, 600'000, 21'600'000}; ///< ms

    Buckets::iterator find(qint64 time);
    Buckets::iterator insert(qint64 time);
    quint32 levelOf(qint64 time) const;
    void fold(size_t level);
    void foldOldest();

    const size_t m_bucketsPerStep;
    Buckets m_buckets;
    Buckets::iterator m_last = m_buckets.end(); ///< found or made last; nearly always the next one, too
    std::array<size_t, Steps.size()> m_used = {}; ///< buckets of each level
    std::array<qint64, Steps.size() - 1> m_borders; ///< what is before the n-th has a level above n
};

} // namespace Sothebais
