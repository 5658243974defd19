// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterscan.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <optional>

namespace Sothebais {

namespace {

constexpr qint64 SliceMilliseconds = 4; // of work, until what was found is handed over
constexpr qint64 EventsBetweenLooks = 64; // at the clock and at whether the work is still wanted
constexpr size_t MaxWaiting = 64 * 1024; // matches that nobody has taken; bounds the work of a frame

} // namespace

FilterScan::FilterScan(QObject *parent) : QObject(parent), m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("filter"));
    m_thread->start();
}

FilterScan::~FilterScan()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        ++m_generation;
        m_changed.notify_all();
    }
    m_thread->wait();
}

void FilterScan::start(const Filter &filter, const FilterClock &clock, const EventSnapshot &snapshot,
                       qint64 middle)
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_isActive = true;
    m_filter = filter;
    m_clock = clock;
    m_snapshot = snapshot;
    m_end = middle;
    m_found = {.low = middle, .high = middle};
    m_changed.notify_all();
}

void FilterScan::extend(const EventSnapshot &snapshot, qint64 end)
{
    const std::lock_guard lock(m_mutex);
    m_snapshot = snapshot;
    m_end = std::min(end, snapshot.end());
    m_changed.notify_all();
}

void FilterScan::stop()
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_isActive = false;
    m_snapshot = {};
    m_found = {};
}

FilterScan::Found FilterScan::take()
{
    const std::lock_guard lock(m_mutex);
    m_isTold = false;
    Found found{.low = m_found.low, .high = m_found.high};
    found.newer.swap(m_found.newer);
    found.older.swap(m_found.older);
    m_changed.notify_all();
    return found;
}

void FilterScan::run()
{
    std::optional<FilterMatcher> matcher;
    // Those of the matcher. Not a snapshot, which would keep files that the log has let go.
    std::shared_ptr<const EventNames> names;
    quint64 generation = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        while (!m_isEnding && !hasWork())
            m_changed.wait(lock);
        if (m_isEnding)
            return;
        Slice slice = nextSlice();
        // A stream that has just begun has other names than the nothing before.
        if (!matcher || slice.generation != generation || names.get() != &slice.snapshot.names()) {
            generation = slice.generation;
            names = slice.snapshot.sharedNames();
            matcher.emplace(m_filter, slice.snapshot.names(), m_clock);
        }
        lock.unlock();
        scan(slice, *matcher);
        lock.lock();
        keep(slice);
    }
}

bool FilterScan::hasWork() const
{
    return m_isActive && m_found.newer.size() + m_found.older.size() < MaxWaiting
        && (m_found.high < m_end || m_found.low > m_snapshot.first());
}

FilterScan::Slice FilterScan::nextSlice() const
{
    Slice slice{.generation = m_generation, .snapshot = m_snapshot};
    slice.isForward = m_found.high < m_end;
    slice.low = std::max(slice.isForward ? m_found.high : m_snapshot.first(), m_snapshot.first());
    slice.high = slice.isForward ? m_end : std::max(m_found.low, slice.low);
    return slice;
}

/// Works for a while; then the slice is what was done of it.
void FilterScan::scan(Slice &slice, FilterMatcher &matcher) const
{
    QElapsedTimer timer;
    timer.start();
    qint64 at = slice.isForward ? slice.low : slice.high;
    const qint64 end = slice.isForward ? slice.high : slice.low;
    const qint64 step = slice.isForward ? 1 : -1;
    for (qint64 looked = 1; at != end; at += step, ++looked) {
        const qint64 sequence = slice.isForward ? at : at - 1;
        if (matcher.matches(slice.snapshot.at(sequence)))
            slice.matches.push_back(sequence);
        if (looked % EventsBetweenLooks == 0
            && (timer.elapsed() >= SliceMilliseconds || m_generation != slice.generation)) {
            at += step;
            break;
        }
    }
    (slice.isForward ? slice.high : slice.low) = at;
}

void FilterScan::keep(const Slice &slice)
{
    if (slice.generation != m_generation)
        return;
    std::vector<qint64> &matches = slice.isForward ? m_found.newer : m_found.older;
    matches.insert(matches.end(), slice.matches.cbegin(), slice.matches.cend());
    (slice.isForward ? m_found.high : m_found.low) = slice.isForward ? slice.high : slice.low;
    if (!std::exchange(m_isTold, true))
        QMetaObject::invokeMethod(this, &FilterScan::advanced, Qt::QueuedConnection);
    if (!slice.isForward && m_found.low <= slice.snapshot.first())
        slice.snapshot.releasePages(); // the whole store was read
}

} // namespace Sothebais
