// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventqueue.h"

namespace Sothebais {

bool EventQueue::push(const Comm::EventBatch &batch)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_events.empty();
    for (const Comm::Event &event : batch.events) {
        m_events.push_back({event, batch.receivedAt});
        m_bytes += event.payload().size();
    }
    // The newest event stays even if it alone is beyond the limit: a huge event is shown, not swallowed.
    while (m_events.size() > 1
           && (qsizetype(m_events.size()) > m_limits.maxEvents || m_bytes > m_limits.maxBytes)) {
        m_bytes -= m_events.front().event.payload().size();
        m_events.pop_front();
        ++m_dropped;
    }
    return wasEmpty && !m_events.empty();
}

QList<ReceivedEvent> EventQueue::take(qsizetype maxEvents)
{
    const QMutexLocker lock(&m_mutex);
    const qsizetype count = qMin(maxEvents, qsizetype(m_events.size()));
    QList<ReceivedEvent> taken;
    taken.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        m_bytes -= m_events.front().event.payload().size();
        taken.append(std::move(m_events.front()));
        m_events.pop_front();
    }
    return taken;
}

bool EventQueue::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_events.empty();
}

qint64 EventQueue::dropped() const
{
    const QMutexLocker lock(&m_mutex);
    return m_dropped;
}

} // namespace Sothebais
