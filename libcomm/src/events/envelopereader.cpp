// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/envelopereader.h"

#include "json/jsonreader.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string_view>

namespace Comm {

/// Compares with a name of known length, which the compiler turns into a few instructions.
template <size_t size>
static bool is(std::string_view key, const char (&name)[size])
{
    return key.size() == size - 1 && std::memcmp(key.data(), name, size - 1) == 0;
}

/// Milliseconds, rounded, and kept within the range of times that JavaScript has: 100 million days about
/// 1970.
static qint64 milliseconds(double number)
{
    constexpr double limit = 8.64e15;
    return std::llround(std::clamp(number, -limit, limit));
}

Envelope EnvelopeReader::read(const simdjson::dom::object &event) const
{
    Envelope envelope;
    for (const simdjson::dom::key_value_pair member : event)
        readMember(member, envelope);
    return envelope;
}

void EnvelopeReader::readMember(const simdjson::dom::key_value_pair &member, Envelope &envelope) const
{
    const auto &[key, value] = member;
    if (is(key, "id")) {
        envelope.id = textOf(value);
    } else if (is(key, "type")) {
        const QByteArrayView name = textOf(value);
        const TypeInfo *info = m_catalog.find(name);
        envelope.type = info ? info->type : EventType::Unknown;
        envelope.typeName = info ? QByteArrayView(info->name) : name;
    } else if (is(key, "source")) {
        const QByteArrayView name = textOf(value);
        envelope.source = m_catalog.findSource(name);
        const bool known = envelope.source != EventSource::Unknown;
        envelope.sourceName
            = known ? QByteArrayView(m_catalog.sources().at(qsizetype(envelope.source) - 1)) : name;
    } else if (is(key, "version")) {
        envelope.version = textOf(value);
    } else if (is(key, "timestamp")) {
        double number = 0;
        envelope.hasTimestamp = value.get(number) == simdjson::SUCCESS;
        envelope.timestamp = envelope.hasTimestamp ? milliseconds(number) : 0;
    } else if (is(key, "data")) {
        envelope.hasData = value.is_object() || value.is_array();
    }
}

} // namespace Comm
