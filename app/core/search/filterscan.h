// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "core/store/eventsnapshot.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

class QThread;

namespace Sothebais {

/// Finds the events of a stream that pass a filter, in a thread of its own: from some place forward to what
/// is new, and else back to the oldest, so that the newest matches are there at once.
///
///     FilterScan scan;
///     connect(&scan, &FilterScan::advanced, &view, [&] { view.add(scan.take()); });
///     scan.start(filter, clock, stream.snapshot(), stream.end());
class FilterScan : public QObject
{
    Q_OBJECT
public:
    /// What was looked at, and what passed of it.
    struct Found
    {
        std::vector<qint64> newer = {}; ///< sequence numbers, ascending
        std::vector<qint64> older = {}; ///< descending
        qint64 low = 0; ///< everything from here to
        qint64 high = 0; ///< below here has been looked at
    };

    explicit FilterScan(QObject *parent = nullptr);
    /// Ends what is under way.
    ~FilterScan() override;

    /// Begins anew, in both directions from `middle`; what was found before is forgotten.
    void start(const Filter &filter, const FilterClock &clock, const EventSnapshot &snapshot, qint64 middle);
    /// There are newer events, or older ones are gone: it may look at those of the snapshot below `end`.
    void extend(const EventSnapshot &snapshot, qint64 end);
    void stop();

    /// What was found since the last call. The scan waits if too much is not taken.
    Found take();

Q_SIGNALS:
    /// There is something to take(); emitted once for each time that it is taken.
    void advanced();

private:
    /// A piece of work, and what came of it.
    struct Slice
    {
        quint64 generation = 0;
        EventSnapshot snapshot = {};
        bool isForward = true;
        qint64 low = 0;
        qint64 high = 0;
        std::vector<qint64> matches = {};
    };

    void run();
    bool hasWork() const;
    Slice nextSlice() const;
    void scan(Slice &slice, FilterMatcher &matcher) const;
    void keep(const Slice &slice);

    std::unique_ptr<QThread> m_thread;
    std::atomic<quint64> m_generation = 0; ///< of the filter; a slice of another one is worth nothing

    std::mutex m_mutex; ///< for what follows; of the library, which the thread sanitizer understands
    std::condition_variable m_changed;
    bool m_isEnding = false;
    bool m_isActive = false;
    Filter m_filter;
    FilterClock m_clock;
    EventSnapshot m_snapshot;
    qint64 m_end = 0; ///< how far it may look
    Found m_found;
    bool m_isTold = false; ///< that there is something to take
};

} // namespace Sothebais
