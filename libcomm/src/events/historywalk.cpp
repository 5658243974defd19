// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/historywalk.h"

#include "events/channels.h"
#include "events/glob.h"

#include <algorithm>

namespace Comm {

HistoryWalk::HistoryWalk(const Topic &topic, const EventMemory &memory, const Goal &goal)
    : m_topic(topic),
      m_memory(memory),
      m_goal(goal)
{
}

bool HistoryWalk::take(const QList<Event> &page)
{
    for (const Event &event : page) {
        if (m_sinceArrival > m_goal.margin)
            return false;
        if (m_entries >= m_goal.maxEntries || m_bytes >= m_goal.maxBytes) {
            m_hitTheLimit = true;
            return false;
        }
        look(event);
    }
    return m_sinceArrival <= m_goal.margin;
}

void HistoryWalk::look(const Event &event)
{
    const EventMemory::Key key = EventMemory::keyOf(event);
    ++m_entries;
    m_bytes += event.payload().size();
    // Events that were stored between two pages push the others back, so that some are seen twice.
    if (m_met.contains(key))
        return;
    m_met.insert(key);
    m_keys.append(key);
    const bool isKnown = m_memory.knows(key);
    if (hasArrived() || (m_goal.key ? *m_goal.key == key : isKnown))
        ++m_sinceArrival;
    if (!isKnown && isOfTopic(event))
        m_unknown.append(event);
}

bool HistoryWalk::isOfTopic(const Event &event) const
{
    return m_topic.kind() != Topic::Kind::Glob
        || (globMatches(m_topic.name(), event.typeName())
            && !isCollectiveChannel(channelOfType(event.typeName())));
}

QList<Event> HistoryWalk::unknown() const
{
    return QList<Event>(m_unknown.crbegin(), m_unknown.crend());
}

} // namespace Comm
