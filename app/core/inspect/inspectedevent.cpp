// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectedevent.h"

namespace Sothebais {

InspectedEvent InspectedEvent::of(const EventStream &stream, qint64 sequence)
{
    // A snapshot that is held keeps all the events from going: only for one that is a burden itself.
    constexpr qsizetype MaxCopied = 8 * 1024 * 1024;
    InspectedEvent event{.stream = &stream, .record = stream.at(sequence)};
    const QByteArrayView bytes = event.record.payload;
    if (!event.record.decoded.isNull()) {
        event.payload = event.record.decoded;
    } else if (bytes.size() <= MaxCopied) {
        event.payload = bytes.toByteArray();
    } else {
        event.payload = QByteArray::fromRawData(bytes.data(), bytes.size());
        event.holder = stream.snapshot();
    }
    event.record.payload = event.payload;
    return event;
}

} // namespace Sothebais
