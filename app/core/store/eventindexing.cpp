// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventindexing.h"

#include "core/events/replayedevent.h"
#include "eventsubject.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

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
    if (isReplayed(event.payload()))
        record.flags |= EventFlag::Replayed;
    return record;
}

quint64 idHash(QByteArrayView id)
{
    // Of no secret: two runs that read one recording may compare. Ids are short, and there are millions.
    constexpr quint64 Odd = 0x9e3779b97f4a7c15;
    quint64 hash = quint64(id.size()) * Odd;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * Odd;
        hash ^= hash >> 32;
    };
    const char *at = id.begin();
    for (; id.end() - at >= 8; at += 8)
        mix(qFromLittleEndian<quint64>(at));
    quint64 rest = 0;
    if (at != id.end())
        std::memcpy(&rest, at, size_t(id.end() - at));
    mix(rest);
    return id.isEmpty() ? 0 : std::max<quint64>(1, hash);
}

} // namespace Sothebais
