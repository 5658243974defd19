// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/topic.h"
#include "events/eventmemory.h"

#include <QSet>

#include <optional>

namespace Comm {

/// One walk through a history list, from its newest entry back to where everything is known.
///
/// Services that publish at the same time store in another order now and then, and one that is slow stores
/// long after it has published. So the walk ends only where a whole run of entries has nothing new.
class HistoryWalk
{
public:
    /// Length of that run, beyond the known entry it begins with: more than the services store within a round
    /// trip.
    static constexpr qsizetype Margin = 64;

    struct Goal
    {
        std::optional<EventMemory::Key> key{}; ///< back to this entry; back to any known one if empty
        qsizetype maxEntries = 0;
        qsizetype maxBytes = 0;
        qsizetype margin = Margin;
    };

    HistoryWalk(const Topic &topic, const EventMemory &memory, const Goal &goal);

    /// Takes the next page, newest first; true if the walk needs yet another, older one.
    bool take(const QList<Event> &page);

    /// The walk has come to where everything is known: nothing is missing between there and the newest.
    bool hasArrived() const { return m_sinceArrival > 0; }
    bool hitTheLimit() const { return m_hitTheLimit; }
    qsizetype entries() const { return m_entries; }
    /// Whether the list had this entry where the walk went.
    bool met(EventMemory::Key key) const { return m_met.contains(key); }
    /// Keys of the entries, newest first, of any type.
    const QList<EventMemory::Key> &keys() const { return m_keys; }
    /// What the topic has and the memory had not, oldest first, each once.
    QList<Event> unknown() const;

private:
    qsizetype firstOlder(const QList<Event> &page) const;
    void look(const Event &event);
    bool isOfTopic(const Event &event) const;

    Topic m_topic;
    const EventMemory &m_memory;
    Goal m_goal;
    QList<Event> m_unknown; ///< newest first
    QList<EventMemory::Key> m_keys;
    QSet<EventMemory::Key> m_met;
    qsizetype m_entries = 0;
    qsizetype m_bytes = 0;
    bool m_isPastTheKey = false; ///< and so may arrive
    qsizetype m_sinceArrival = 0; ///< length of the run with nothing new
    bool m_hitTheLimit = false;
};

} // namespace Comm
