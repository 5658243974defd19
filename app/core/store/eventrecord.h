// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nametable.h"

#include <QByteArray>
#include <QFlags>

namespace Comm {
struct DeadLetter;
}

namespace Sothebais {

/// What is remarkable about an event beside what it says.
enum class EventFlag : quint16 {
    Duplicate = 0x1, ///< an event with this id came before
    Recovered = 0x2, ///< missed while the connection was down, and read from the history since
    AfterGap = 0x4, ///< the first one after a loss that could not be repaired: events before it are missing
    Malformed = 0x8, ///< no JSON object; its bytes are kept as they came
    Invalid = 0x10, ///< does not pass the validation of the existing services
    Late = 0x20, ///< arrived long after its own time
    Ahead = 0x40, ///< its own time is in the future: a clock is wrong
    Replayed = 0x80, ///< published once more from a recording
    Receipt = 0x100, ///< no event: what a lost connection has cost, as a JSON object; see receiptText()
};
Q_DECLARE_FLAGS(EventFlags, EventFlag)
// Without operators of their own: in this namespace they would hide those of Qt, as in Qt::CTRL | Qt::Key_F.

/// The names behind the numbers of the records of one store.
struct EventNames
{
    NameTable types{60'000};
    NameTable sources{60'000};
    NameTable channels{60'000};
    NameTable subjects{1'000'000};
};

/// One event of a store: what the index knows of it, and its bytes, which nobody has looked at yet.
///
/// Times are milliseconds since the epoch, numbers those of the EventNames of the store. A number that is
/// NameTable::Other stands for a name that has to be read from the payload.
struct EventRecord
{
    qint64 sequence = 0; ///< place in the stream, counting from 0
    qint64 receivedAt = 0; ///< by the clock of the machine that received it
    qint64 time = 0; ///< the event's own `timestamp`; 0 where missing
    quint64 idHash = 0; ///< 0 where there is no id
    quint32 subject = NameTable::None; ///< what it is about, for example "lot:42"
    quint16 type = NameTable::None;
    quint16 source = NameTable::None;
    quint16 channel = NameTable::None;
    EventFlags flags = {};
    QByteArrayView payload = {}; ///< exact bytes; valid as long as this record or a copy, and its snapshot
    QByteArray decoded = {}; ///< holds the payload where it is not stored as it is; else null
    const Comm::DeadLetter *letter = nullptr; ///< that the event is in; null of all events of a store
};

} // namespace Sothebais
