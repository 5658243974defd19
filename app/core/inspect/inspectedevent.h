// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventstream.h"

#include <QPointer>

namespace Sothebais {

/// An event that somebody looks at for longer: it stays, also when its stream lets it go.
struct InspectedEvent
{
    QPointer<const EventStream> stream = {}; ///< where others like it are; null once that is gone
    EventRecord record = {};
    QByteArray payload = {}; ///< exact bytes, which the payload of the record is, too
    EventSnapshot holder = {}; ///< keeps the bytes of an event that is too large for a copy

    /// The sequence must be in the stream.
    static InspectedEvent of(const EventStream &stream, qint64 sequence);

    bool isReceipt() const { return record.flags.testFlag(EventFlag::Receipt); }
};

} // namespace Sothebais
