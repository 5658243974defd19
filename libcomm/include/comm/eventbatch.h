// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"

#include <QFlags>
#include <QList>
#include <QMetaType>

namespace Comm {

/// What a subscription says about an event beside the event itself.
enum class EventMark : quint8 {
    Recovered = 0x1, ///< missed while the connection was down, and read from the history since
    Duplicate = 0x2, ///< an event with this id came before
};
Q_DECLARE_FLAGS(EventMarks, EventMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(EventMarks)

/// Events that arrived together, oldest first.
///
///     for (qsizetype i = 0; i < batch.events.size(); ++i)
///         show(batch.events[i], batch.marks(i).testFlag(Comm::EventMark::Recovered));
struct EventBatch
{
    QList<Event> events = {};
    qint64 receivedAt = 0; ///< milliseconds since the epoch, by this machine's clock
    QList<EventMarks> marked = {}; ///< one for each event; empty if none has a mark, as nearly always

    EventMarks marks(qsizetype index) const { return marked.isEmpty() ? EventMarks() : marked[index]; }
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::EventMarks)
Q_DECLARE_METATYPE(Comm::EventBatch)
