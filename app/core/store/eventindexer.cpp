// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventindexer.h"

#include "core/json/jsonskip.h"
#include "eventsubject.h"

#include <charconv>
#include <cstring>
#include <utility>

namespace Sothebais {

/// What the index needs of a payload; empty where it is missing.
struct EventIndexer::Envelope
{
    QByteArrayView id, timestamp, type, source, replayOf;
    SubjectFinder subject = {};
    bool hasData = false;

    QByteArrayView *member(QByteArrayView key)
    {
        switch (key.size()) {
        case 2:
            return key == "id" ? &id : nullptr;
        case 4:
            return key == "type" ? &type : nullptr;
        case 6:
            return key == "source" ? &source : nullptr;
        case 8:
            return key == "replayOf" ? &replayOf : nullptr;
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
    return !value.isEmpty() && value.front() == '"' ? value.sliced(1, value.size() - 2) : QByteArrayView();
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

std::optional<EventRecord> EventIndexer::quickRecord(QByteArrayView payload, const EventArrival &arrival)
{
    Envelope envelope;
    EventRecord record{.sequence = arrival.sequence,
                       .receivedAt = arrival.receivedAt,
                       .flags = arrival.flags,
                       .payload = payload};
    if (arrival.flags.testFlag(EventFlag::Malformed) || !read(envelope, payload)
        || !readTime(envelope.timestamp, record.time))
        return {};
    record.channel = quint16(m_channels.number(arrival.channel));
    record.idHash = idHash(inner(envelope.id));
    record.type = quint16(m_types.number(inner(envelope.type)));
    record.source = quint16(m_sources.number(inner(envelope.source)));
    record.subject = m_subjects.number(envelope.subject.name());
    if (!envelope.replayOf.isEmpty())
        record.flags |= EventFlag::Replayed;
    return record;
}

EventRecord EventIndexer::record(QByteArrayView payload, const EventArrival &arrival)
{
    if (const std::optional<EventRecord> record = quickRecord(payload, arrival))
        return *record;
    if (!arrival.flags.testFlag(EventFlag::Malformed))
        return indexed(m_parser.parse(payload), arrival, m_names);
    return {.sequence = arrival.sequence,
            .receivedAt = arrival.receivedAt,
            .channel = quint16(m_channels.number(arrival.channel)),
            .flags = arrival.flags,
            .payload = payload};
}

EventRecord EventIndexer::receipt(QByteArrayView text, qint64 receivedAt)
{
    return {.receivedAt = receivedAt, .flags = EventFlag::Receipt, .payload = text};
}

/// False where only a parser knows: escapes, members of one name, and what is not one whole object.
bool EventIndexer::read(Envelope &envelope, QByteArrayView payload)
{
    const char *const end = payload.end();
    const char *at = payload.begin();
    if (at == end || *at != '{')
        return false;
    at = skipJsonSpace(at + 1, end);
    while (at < end && *at != '}') {
        at = readMember(envelope, at, end);
        if (!at || at == end || (*at != ',' && *at != '}'))
            return false;
        if (*at == '}')
            break;
        at = skipJsonSpace(at + 1, end);
        if (at == end || *at != '"')
            return false;
    }
    return at + 1 == end;
}

/// Reads the member at `at`, and returns the position of what follows it; null where read() is to be false.
const char *EventIndexer::readMember(Envelope &envelope, const char *at, const char *end)
{
    JsonMember member;
    const char *const value = readJsonKey(member, at, end);
    if (!value || member.hasEscapedKey)
        return nullptr;
    if (member.key == "data") {
        if (std::exchange(envelope.hasData, true))
            return nullptr;
        if (value < end && *value == '{') {
            at = walkJsonObject(value, end, [&envelope](const JsonMember &inData) {
                envelope.subject.take(inData.key, inData.hasEscapedKey, inData.value);
            });
            return at ? skipJsonSpace(at, end) : nullptr;
        }
    }
    at = skipJsonValue(value, end);
    if (!at || at == value)
        return nullptr;
    if (QByteArrayView *const known = envelope.member(member.key)) {
        if (!known->isEmpty() || std::memchr(value, '\\', size_t(at - value)))
            return nullptr;
        *known = QByteArrayView(value, at);
    }
    return skipJsonSpace(at, end);
}

} // namespace Sothebais
