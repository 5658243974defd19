// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventrecord.h"

#include <comm/event.h>

namespace Sothebais {

/// How an event came to this machine.
struct EventArrival
{
    qint64 sequence = 0; ///< place in the stream, counting from 0
    qint64 receivedAt = 0; ///< milliseconds since the epoch, by this machine's clock
    QByteArray channel = {}; ///< that it came by, for example "events:all"
    EventFlags flags = {}; ///< beside Malformed and Replayed, which the event itself may tell
};

/// A live event as what a store would hand out and a filter reads; its names are added to `names`, whose
/// only writer the caller must be. The record is valid as long as the event lives.
///
///     const EventRecord record = indexed(event, {.receivedAt = now, .channel = "events:all"}, names);
///     if (matcher.matches(record))
///         print(event);
EventRecord indexed(const Comm::Event &event, const EventArrival &arrival, EventNames &names);

/// The hash of an id in the index; 0 for the empty one only.
quint64 idHash(QByteArrayView id);

} // namespace Sothebais
