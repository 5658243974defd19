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
      m_goal(goal),
      m_isPastTheKey(!goal.key)
{
}

// Events that were stored since the last page push the others back. Those, should they be in this page, are
// newer than all that was seen, and came live.
qsizetype HistoryWalk::firstOlder(const QList<Event> &page) const
{
    const auto isOldest
        = [this](const Event &event) { return EventMemory::keyOf(event) == m_keys.constLast(); };
    const auto found = m_keys.isEmpty() ? page.cend() : std::find_if(page.cbegin(), page.cend(), isOldest);
    return found == page.cend() ? 0 : found - page.cbegin() + 1;
}

bool HistoryWalk::take(const QList<Event> &page)
{
    for (qsizetype i = firstOlder(page); i < page.size(); ++i) {
        if (m_sinceArrival > m_goal.margin)
            return false;
        if (m_entries >= m_goal.maxEntries || m_bytes >= m_goal.maxBytes) {
            m_hitTheLimit = true;
            return false;
        }
        look(page[i]);
    }
    return m_sinceArrival <= m_goal.margin;
}

void HistoryWalk::look(const Event &event)
{
    const EventMemory::Key key = EventMemory::keyOf(event);
    ++m_entries;
    m_bytes += event.payload().size();
    if (m_met.contains(key))
        return;
    m_met.insert(key);
    m_keys.append(key);
    const bool isKnown = m_memory.knows(key);
    m_isPastTheKey |= m_goal.key == key;
    if (!isKnown && isOfTopic(event)) {
        m_unknown.append(event);
        m_sinceArrival = 0;
    } else if (m_isPastTheKey && (isKnown || hasArrived())) {
        ++m_sinceArrival;
    }
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
