// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventstore.h"

namespace Sothebais {

namespace {

/// What an event costs beside its payload: block, envelope, bookkeeping.
constexpr qsizetype Overhead = 128;

qsizetype cost(const ReceivedEvent &received)
{
    return received.event.payload().size() + Overhead;
}

} // namespace

EventStore::EventStore(Limits limits, QObject *parent) : QObject(parent), m_limits(limits) { }

const ReceivedEvent &EventStore::at(qint64 sequence) const
{
    Q_ASSERT(sequence >= first() && sequence < end());
    return m_events[size_t(sequence - m_first)];
}

void EventStore::append(const QList<ReceivedEvent> &events)
{
    if (events.isEmpty())
        return;
    for (const ReceivedEvent &received : events) {
        m_events.push_back(received);
        m_bytes += cost(received);
        m_malformed += received.event.isMalformed() ? 1 : 0;
    }
    trim();
    Q_EMIT appended();
}

void EventStore::trim()
{
    size_t excess = 0;
    qsizetype bytes = m_bytes;
    // The newest event always stays, however large it is.
    while (m_events.size() - excess > 1
           && (qsizetype(m_events.size() - excess) > m_limits.maxEvents || bytes > m_limits.maxBytes)) {
        bytes -= cost(m_events[excess]);
        ++excess;
    }
    if (excess == 0)
        return;
    Q_EMIT aboutToLetGo(m_first + qint64(excess));
    m_events.erase(m_events.begin(), m_events.begin() + qint64(excess));
    m_first += qint64(excess);
    m_bytes = bytes;
}

} // namespace Sothebais
