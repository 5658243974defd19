// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/eventmemory.h"

#include <algorithm>
#include <limits>

namespace Comm {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::min();

} // namespace

EventMemory::EventMemory(qsizetype capacity, std::chrono::milliseconds lifetime)
    : m_lifetime(lifetime.count()),
      m_ring(size_t(std::max<qsizetype>(capacity, 1)))
{
}

EventMemory::Key EventMemory::keyOf(const Event &event)
{
    const QByteArrayView id = event.id();
    return qHash(id.isEmpty() ? event.payload() : id, size_t(QHashSeed::globalSeed()));
}

bool EventMemory::note(Key key, qint64 now)
{
    const auto found = m_entries.constFind(key);
    const bool isDuplicate = found != m_entries.cend() && found->at != Never && now - found->at <= m_lifetime;
    insert(key, now);
    return isDuplicate;
}

void EventMemory::learn(Key key)
{
    if (!knows(key))
        insert(key, Never);
}

void EventMemory::insert(Key key, qint64 at)
{
    const quint64 serial = m_serial++;
    Key &place = m_ring[serial % m_ring.size()];
    if (serial >= m_ring.size()) {
        // A key that was noted again meanwhile lives on in its newer place.
        const auto oldest = m_entries.constFind(place);
        if (oldest != m_entries.cend() && oldest->serial + m_ring.size() == serial)
            m_entries.erase(oldest);
    }
    place = key;
    m_entries.insert(key, {at, serial});
}

} // namespace Comm
