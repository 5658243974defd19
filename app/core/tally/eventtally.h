// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventstream.h"
#include "namecounts.h"
#include "ratehistory.h"
#include "recentrates.h"
#include "timerange.h"

#include <deque>
#include <functional>

namespace Sothebais {

struct IndexEntry;

/// Counts the events of a stream by type, source, subject and flag, and what happened in each second, from
/// the index alone. What the stream lets go no longer counts; receipts are no events.
///
/// It never holds up its thread for more than a few milliseconds: what is too much for once goes on when
/// everything else had its turn.
///
///     EventTally tally(stream);
///     connect(&tally, &EventTally::changed, this, [&] { show(tally.types().count(number)); });
class EventTally : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::function<qint64()> now = {}; ///< ms since the epoch; the system's clock if empty
        std::chrono::microseconds slice{3000}; ///< how long to count without a pause
    };

    explicit EventTally(EventStream &stream, const Options &options, QObject *parent = nullptr);
    explicit EventTally(EventStream &stream, QObject *parent = nullptr) : EventTally(stream, {}, parent) { }

    /// Events counted so far; the stream has others while isBehind().
    qint64 total() const { return m_total; }
    bool isBehind() const { return m_slice.isActive(); }

    const EventNames &names() const { return m_stream.names(); }
    /// By the numbers of names().
    const NameCounts &types() const { return m_types; }
    const NameCounts &sources() const { return m_sources; }
    const NameCounts &subjects() const { return m_subjects; }
    qint64 flagged(EventFlag flag) const;
    /// Of a type of names(): events per second, as the mean of the last two seconds.
    double rate(quint32 type) const { return m_rates.perSecond(type); }
    /// By the time when they were received, the only one that every event has.
    const RateHistory &history() const { return m_history; }
    /// The first event received at this moment or later, as far as they came in order; end() of the stream if
    /// there is none.
    qint64 firstSince(qint64 time) const;
    /// Lets rate() forget what is too old by now, where nothing new does it.
    void refreshRates();
    /// Milliseconds since the epoch, by the clock of the rates.
    qint64 now() const { return m_now(); }

Q_SIGNALS:
    /// At most once a frame, or a slice.
    void changed();

private:
    /// Some events that are counted, or no longer.
    struct Part
    {
        EventSnapshot snapshot = {};
        qint64 next = 0;
        qint64 end = 0;
    };

    void letGo(qint64 first);
    void countSlice();
    template <typename Change>
    bool work(Part &part, const QElapsedTimer &clock, Change change);
    void add(const IndexEntry &entry);
    void remove(const IndexEntry &entry);
    EventFamily family(const IndexEntry &entry);

    EventStream &m_stream;
    const std::function<qint64()> m_now;
    const std::chrono::microseconds m_sliceLength;
    QTimer m_slice;

    std::deque<Part> m_leaving; ///< counted, but gone
    qint64 m_first = 0; ///< the first event that is counted and not gone
    qint64 m_end = 0; ///< the first event that is not counted yet

    qint64 m_total = 0;
    NameCounts m_types;
    NameCounts m_sources;
    NameCounts m_subjects;
    NameCounts m_flags; ///< by number of the bit
    RecentRates m_rates;
    RateHistory m_history;
    std::vector<EventFamily> m_families; ///< of the types
};

} // namespace Sothebais
