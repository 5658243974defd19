// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsearch.h"

#include <algorithm>

namespace Sothebais {

EventSearch::EventSearch(QObject *parent) : QObject(parent)
{
    connect(&m_scan, &FilterScan::advanced, this, &EventSearch::take);
}

void EventSearch::start(const Filter &filter, const EventSnapshot &events, qint64 from, Direction direction,
                        const FilterClock &clock)
{
    m_events = events;
    m_direction = direction;
    m_isActive = true;
    const bool isNewer = direction == Direction::Newer;
    const qint64 middle = std::clamp(isNewer ? from + 1 : from, events.first(), events.end());
    m_scan.start(filter, clock, events, middle);
    if (isNewer)
        m_scan.extend(events, events.end());
    if (middle == (isNewer ? events.end() : events.first()))
        QMetaObject::invokeMethod(this, &EventSearch::take, Qt::QueuedConnection); // there is nothing to scan
}

void EventSearch::take()
{
    if (!m_isActive)
        return;
    const FilterScan::Found piece = m_scan.take();
    const bool isNewer = m_direction == Direction::Newer;
    const std::vector<qint64> &matches = isNewer ? piece.newer : piece.older;
    const bool isAtEnd = isNewer ? piece.high >= m_events.end() : piece.low <= m_events.first();
    if (matches.empty() && !isAtEnd)
        return;
    m_isActive = false;
    m_scan.stop();
    m_events = {};
    if (matches.empty())
        Q_EMIT notFound();
    else
        Q_EMIT found(matches.front());
}

} // namespace Sothebais
