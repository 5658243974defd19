// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratehistory.h"

#include <limits>

namespace Sothebais {

namespace {

void addCounts(RateHistory::Bucket &to, const RateHistory::Bucket &from)
{
    for (size_t family = 0; family < to.counts.size(); ++family)
        to.counts[family] += from.counts[family];
    to.total += from.total;
}

} // namespace

qint64 floorTo(qint64 time, qint64 step)
{
    const qint64 rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

RateHistory::RateHistory(size_t bucketsPerStep) : m_bucketsPerStep(bucketsPerStep)
{
    m_borders.fill(std::numeric_limits<qint64>::min());
}

void RateHistory::add(qint64 time, EventFamily family)
{
    Buckets::iterator at = find(time);
    const bool isNew = at == m_buckets.end();
    if (isNew)
        at = insert(time);
    ++at->second.counts[size_t(family)];
    ++at->second.total;
    m_last = at;
    if (isNew)
        fold(at->second.level);
}

void RateHistory::remove(qint64 time, EventFamily family)
{
    const Buckets::iterator at = find(time);
    Q_ASSERT(at != m_buckets.end() && at->second.counts[size_t(family)] > 0);
    m_last = at;
    --at->second.counts[size_t(family)];
    if (--at->second.total > 0)
        return;
    --m_used[at->second.level];
    m_buckets.erase(at);
    m_last = m_buckets.end();
}

RateHistory::Buckets::const_iterator RateHistory::bucketAt(qint64 time) const
{
    auto at = m_buckets.upper_bound(time);
    if (at != m_buckets.begin() && std::prev(at)->second.end > time)
        --at;
    return at;
}

RateHistory::Buckets::iterator RateHistory::find(qint64 time)
{
    if (m_last != m_buckets.end() && time >= m_last->first && time < m_last->second.end)
        return m_last;
    const auto next = m_buckets.upper_bound(time);
    if (next == m_buckets.begin() || std::prev(next)->second.end <= time)
        return m_buckets.end();
    return std::prev(next);
}

RateHistory::Buckets::iterator RateHistory::insert(qint64 time)
{
    const quint32 level = levelOf(time);
    const qint64 start = floorTo(time, Steps[level]);
    ++m_used[level];
    return m_buckets.insert({start, {.end = start + Steps[level], .level = level}}).first;
}

quint32 RateHistory::levelOf(qint64 time) const
{
    quint32 level = 0;
    while (level < m_borders.size() && time < m_borders[level])
        ++level;
    return level;
}

/// Makes one bucket of the next step out of the oldest of a step that has too many.
void RateHistory::fold(size_t level)
{
    if (m_used[level] <= m_bucketsPerStep)
        return;
    m_last = m_buckets.end();
    if (level == m_borders.size()) {
        foldOldest();
        return;
    }
    auto at = m_buckets.lower_bound(m_borders[level]);
    const qint64 start = floorTo(at->first, Steps[level + 1]);
    Bucket folded{.end = start + Steps[level + 1], .level = quint32(level + 1)};
    while (at != m_buckets.end() && at->first < folded.end) {
        addCounts(folded, at->second);
        at = m_buckets.erase(at);
        --m_used[level];
    }
    m_borders[level] = folded.end;
    m_buckets.insert({start, folded});
    ++m_used[level + 1];
    fold(level + 1);
}

/// Where there is no coarser step, the oldest bucket takes in the one after it, whatever is between them.
void RateHistory::foldOldest()
{
    const auto second = std::next(m_buckets.begin());
    Bucket &oldest = m_buckets.begin()->second;
    oldest.end = second->second.end;
    addCounts(oldest, second->second);
    --m_used[oldest.level];
    m_buckets.erase(second);
}

} // namespace Sothebais
