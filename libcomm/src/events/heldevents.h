// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventbatch.h"
#include "events/eventmemory.h"

#include <vector>

namespace Comm {

/// Live events that wait, in the order they came, until those from before them are there.
class HeldEvents
{
public:
    void hold(const EventBatch &batch);
    qsizetype size() const { return static_cast<qsizetype>(m_events.size()); }
    qsizetype bytes() const { return m_bytes; }

    /// Everything that is held, in its order, and `missing`, in its own, marked as recovered: each before the
    /// first held event that the history has after it. What is in both counts as held. Nothing is held any
    /// more then.
    std::vector<EventBatch> release(const QList<Event> &missing, qint64 now);

private:
    struct Held
    {
        Event event;
        qint64 receivedAt;
    };

    std::vector<Held> m_events;
    qsizetype m_bytes = 0;
};

} // namespace Comm
