// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventindexer.h"

#include "core/jsonskip.h"
#include "eventsubject.h"

#include <charconv>

namespace Sothebais {

/// The texts of the members that the index needs; empty where they are missing.
struct EventIndexer::Envelope
{
    QByteArrayView id, timestamp, type, source, data;

    QByteArrayView *member(QByteArrayView key)
    {
        switch (key.size()) {
        case 2:
            return key == "id" ? &id : nullptr;
        case 4:
            return key == "type" ? &type : key == "data" ? &data : nullptr;
        case 6:
            return key == "source" ? &source : nullptr;
        case 9:
            return key == "timestamp" ? &timestamp : nullptr;
        default:
            return nullptr;
        }
    }
};

namespace {

/// The inner of a string; empty for another kind of value, as for a parser.
QByteArrayView inner(QByteArrayView value)
{
    return value.startsWith('"') ? value.sliced(1, value.size() - 2) : QByteArrayView();
}

/// Times that JavaScript would round or refuse are for the parser.
bool readTime(QByteArrayView value, qint64 &time)
{
    constexpr qsizetype MaxDigits = 15;
    if (value.isEmpty())
        return true;
    const auto [end, error] = std::from_chars(value.begin(), value.end(), time);
    return error == std::errc() && end == value.end() && value.size() <= MaxDigits && value.front() != '-';
}

} // namespace

quint32 EventIndexer::Cache::number(QByteArrayView name)
{
    if (name.isEmpty())
        return NameTable::None;
    const auto byte = [&name](qsizetype at) { return size_t(static_cast<unsigned char>(name[at])); };
    const size_t hash = size_t(name.size()) + 7 * byte(name.size() - 1) + 31 * byte(name.size() / 2)
        + 67 * byte(name.size() / 4);
    Slot &slot = m_slots[hash % m_slots.size()];
    if (QByteArrayView(slot.name) == name)
        return slot.number;
    const quint32 number = m_table.add(name);
    if (number != NameTable::Other)
        slot = {name.toByteArray(), number};
    return number;
}

EventIndexer::EventIndexer(EventNames &names)
    : m_names(names),
      m_types(names.types),
      m_sources(names.sources),
      m_channels(names.channels),
      m_subjects(names.subjects)
{
}

EventRecord EventIndexer::record(QByteArrayView payload, const EventArrival &arrival)
{
    EventRecord record{.sequence = arrival.sequence,
                       .receivedAt = arrival.receivedAt,
                       .channel = quint16(m_channels.number(arrival.channel)),
                       .flags = arrival.flags,
                       .payload = payload};
    if (arrival.flags.testFlag(EventFlag::Malformed))
        return record;
    Envelope envelope;
    if (!read(envelope, payload) || !readTime(envelope.timestamp, record.time))
        return indexed(m_parser.parse(payload), arrival, m_names);
    record.idHash = idHash(inner(envelope.id));
    record.type = quint16(m_types.number(inner(envelope.type)));
    record.source = quint16(m_sources.number(inner(envelope.source)));
    record.subject = m_subjects.number(subjectName(envelope.data));
    return record;
}

EventRecord EventIndexer::receipt(QByteArrayView text, qint64 receivedAt)
{
    return {.receivedAt = receivedAt, .flags = EventFlag::Receipt, .payload = text};
}

/// False where only a parser knows: escapes, members of one name, and what is no object.
bool EventIndexer::read(Envelope &envelope, QByteArrayView payload)
{
    const char *at = payload.begin();
    const char *const end = payload.end();
    if (at == end || *at != '{')
        return false;
    at = skipJsonSpace(at + 1, end);
    JsonMember next;
    while ((at = readJsonMember(next, at, end))) {
        QByteArrayView *const known = envelope.member(next.key);
        if (next.key.contains('\\') || (known && !known->isEmpty()))
            return false;
        if (known && known != &envelope.data && next.value.contains('\\'))
            return false;
        if (known)
            *known = next.value;
        if (at == end || *at != ',')
            break;
        at = skipJsonSpace(at + 1, end);
    }
    return at && at + 1 == end && *at == '}';
}

} // namespace Sothebais
