// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"

#include <QHash>

#include <chrono>
#include <vector>

namespace Comm {

/// Remembers which events were there: the ids of the newest, as hashes, in bounded memory.
///
/// The hash has 64 bits and a seed of this process: two ids that share one do not happen by chance, and
/// nobody can make them without knowing the seed.
class EventMemory
{
public:
    using Key = quint64;
    static constexpr qsizetype DefaultCapacity = 10'000; // ids
    static constexpr std::chrono::minutes DefaultLifetime{10};

    explicit EventMemory(qsizetype capacity = DefaultCapacity,
                         std::chrono::milliseconds lifetime = DefaultLifetime);

    /// Of the id; of the whole payload for an event that has none.
    static Key keyOf(const Event &event);

    /// Notes that an event was handed over at `now`, in milliseconds. True if that had happened before, not
    /// longer ago than the lifetime.
    bool note(Key key, qint64 now);
    /// Notes that there is such an event without its having been handed over.
    void learn(Key key);
    /// Whether it was noted or learnt, whenever that was, and not pushed out by younger ones.
    bool knows(Key key) const { return m_entries.contains(key); }
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        qint64 at; ///< milliseconds; never, for what was only learnt
        quint64 serial; ///< of the newest note
    };

    void insert(Key key, qint64 at);

    qint64 m_lifetime;
    QHash<Key, Entry> m_entries;
    std::vector<Key> m_ring; ///< in the order of their serials
    quint64 m_serial = 0;
};

} // namespace Comm
