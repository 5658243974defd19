// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventindexing.h"

#include "eventsubject.h"

#include <QHash>

#include <algorithm>

namespace Sothebais {

EventRecord indexed(const Comm::Event &event, const EventArrival &arrival, EventNames &names)
{
    EventRecord record{.sequence = arrival.sequence,
                       .receivedAt = arrival.receivedAt,
                       .channel = quint16(names.channels.add(arrival.channel)),
                       .flags = arrival.flags,
                       .payload = event.payload()};
    record.flags.setFlag(EventFlag::Malformed, event.isMalformed());
    if (event.isMalformed())
        return record;
    record.time = event.timestamp();
    record.idHash = idHash(event.id());
    record.subject = names.subjects.add(subjectName(event.dataText()));
    record.type = quint16(names.types.add(event.typeName()));
    record.source = quint16(names.sources.add(event.sourceName()));
    return record;
}

quint64 idHash(QByteArrayView id)
{
    constexpr size_t Seed = 0; // of no secret: two runs that read one recording may compare
    return id.isEmpty() ? 0 : std::max<quint64>(1, qHash(id, Seed));
}

} // namespace Sothebais
