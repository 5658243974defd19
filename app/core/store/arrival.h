// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventrecord.h"

#include <comm/disconnectreceipt.h>
#include <comm/eventbatch.h>

namespace Sothebais {

/// Events on their way into a store, oldest first, with what is known of them beside what they say.
struct Arrival
{
    QList<Comm::Event> events = {};
    qint64 receivedAt = 0; ///< milliseconds since the epoch, by this machine's clock
    QByteArray channel = QByteArrayLiteral("events:all");
    QList<EventFlags> flagged = {}; ///< one for each event; empty if none has a flag, as nearly always

    EventFlags flags(qsizetype index) const { return flagged.isEmpty() ? EventFlags() : flagged[index]; }

    /// What a subscription hands out.
    static Arrival of(const Comm::EventBatch &batch);
};

/// Those flags that a subscription knows as marks.
Comm::EventMarks marksOf(EventFlags flags);

/// A receipt as a JSON object in one line: topic, from and to (milliseconds since the epoch), cause, outcome
/// ("repaired", "unrepaired" or "notTried"), recovered, duplicates, serverChanged, reason.
QByteArray receiptText(const Comm::DisconnectReceipt &receipt);

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::Arrival)
