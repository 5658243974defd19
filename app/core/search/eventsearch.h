// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterscan.h"

namespace Sothebais {

/// Looks for the next event that passes a filter, newer or older than some other, in a thread of its own.
///
///     connect(&search, &EventSearch::found, &table, &EventTable::reveal);
///     search.start(filter, stream.snapshot(), selected, EventSearch::Direction::Older);
class EventSearch : public QObject
{
    Q_OBJECT
public:
    enum class Direction { Newer, Older };

    explicit EventSearch(QObject *parent = nullptr);

    /// Looks beyond `from`, which may be -1 or end(), and ends what was looked for before.
    /// The clock is that of the filter.
    void start(const Filter &filter, const EventSnapshot &events, qint64 from, Direction direction,
               const FilterClock &clock = {});

Q_SIGNALS:
    // One of them, once for each start() that no other has followed.
    void found(qint64 sequence);
    void notFound();

private:
    void take();

    FilterScan m_scan;
    EventSnapshot m_events;
    Direction m_direction = Direction::Older;
    bool m_isActive = false;
};

} // namespace Sothebais
