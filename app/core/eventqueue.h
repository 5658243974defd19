// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedevent.h"

#include <comm/eventbatch.h>

#include <QMutex>

#include <deque>

namespace Sothebais {

/// Hands events from the thread that receives to the thread that shows, bounded so that a stalled window
/// cannot eat the memory. When it is full the oldest waiting events make room, and each one is counted.
class EventQueue
{
public:
    struct Limits
    {
        qsizetype maxEvents = 200'000;
        qsizetype maxBytes = 128 * 1024 * 1024;
    };

    explicit EventQueue(Limits limits) : m_limits(limits) { }

    /// Adds a batch; true if the queue was empty before, so that the taker has to be woken.
    bool push(const Comm::EventBatch &batch);
    /// The oldest waiting events, at most `maxEvents`.
    QList<ReceivedEvent> take(qsizetype maxEvents);
    bool isEmpty() const;
    /// Events that had to make room since the start.
    qint64 dropped() const;

private:
    const Limits m_limits;
    mutable QMutex m_mutex;
    std::deque<ReceivedEvent> m_events;
    qsizetype m_bytes = 0;
    qint64 m_dropped = 0;
};

} // namespace Sothebais
