// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"

#include "events/eventblock.h"
#include "json/jsoncanonical.h"
#include "json/jsonreader.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string_view>

namespace Comm {

class EventParser::Private
{
public:
    Private(const Catalog &catalog_, Limits limits_)
        : catalog(catalog_),
          limits(limits_),
          reader(limits_.maxDepth)
    {
    }

    Envelope envelopeOf(QByteArrayView payload);
    Event::Defect read(QByteArrayView payload);
    void readMember(const simdjson::dom::key_value_pair &member, Envelope &envelope) const;

    Catalog catalog;
    Limits limits;
    JsonReader reader;
};

/// Compares with a name of known length, which the compiler turns into a few instructions.
template <size_t size>
static bool is(std::string_view key, const char (&name)[size])
{
    return key.size() == size - 1 && std::memcmp(key.data(), name, size - 1) == 0;
}

/// The text of a string, valid until the reader reads again; nothing for any other value.
static QByteArrayView stringOf(const simdjson::dom::element &value)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return {};
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

/// Milliseconds, rounded, and kept within the range of times that JavaScript has: 100 million days about
/// 1970.
static qint64 milliseconds(double number)
{
    constexpr double limit = 8.64e15;
    return std::llround(std::clamp(number, -limit, limit));
}

Envelope EventParser::Private::envelopeOf(QByteArrayView payload)
{
    Envelope envelope;
    envelope.defect = read(payload);
    simdjson::dom::object object;
    if (envelope.defect == Event::Defect::None && reader.root().get(object) == simdjson::SUCCESS)
        for (const simdjson::dom::key_value_pair member : object)
            readMember(member, envelope);
    return envelope;
}

Event::Defect EventParser::Private::read(QByteArrayView payload)
{
    if (payload.size() > limits.maxBytes)
        return Event::Defect::TooLarge;
    switch (reader.read(payload)) {
    case JsonReader::Problem::None:
        return reader.root().is_object() ? Event::Defect::None : Event::Defect::NotAnObject;
    case JsonReader::Problem::NotJson:
        return Event::Defect::NotJson;
    case JsonReader::Problem::InvalidUtf8:
        return Event::Defect::InvalidUtf8;
    case JsonReader::Problem::TooDeep:
        return Event::Defect::TooDeep;
    }
    Q_UNREACHABLE();
}

void EventParser::Private::readMember(const simdjson::dom::key_value_pair &member, Envelope &envelope) const
{
    const auto &[key, value] = member;
    if (is(key, "id")) {
        envelope.id = stringOf(value);
    } else if (is(key, "type")) {
        const QByteArrayView name = stringOf(value);
        const TypeInfo *info = catalog.find(name);
        envelope.type = info ? info->type : EventType::Unknown;
        envelope.typeName = info ? QByteArrayView(info->name) : name;
    } else if (is(key, "source")) {
        const QByteArrayView name = stringOf(value);
        envelope.source = catalog.findSource(name);
        const bool known = envelope.source != EventSource::Unknown;
        envelope.sourceName
            = known ? QByteArrayView(catalog.sources().at(qsizetype(envelope.source) - 1)) : name;
    } else if (is(key, "version")) {
        envelope.version = stringOf(value);
    } else if (is(key, "timestamp")) {
        double number = 0;
        envelope.hasTimestamp = value.get(number) == simdjson::SUCCESS;
        envelope.timestamp = envelope.hasTimestamp ? milliseconds(number) : 0;
    } else if (is(key, "data")) {
        envelope.hasData = value.is_object() || value.is_array();
    }
}

EventParser::EventParser(const Catalog &catalog, Limits limits)
    : d(std::make_unique<Private>(catalog, limits))
{
}
EventParser::EventParser(EventParser &&) noexcept = default;
EventParser &EventParser::operator=(EventParser &&) noexcept = default;
EventParser::~EventParser() = default;

Event EventParser::parse(QByteArrayView payload)
{
    return Event(EventBlock::create(payload, d->envelopeOf(payload)));
}

Event EventParser::parseWithin(const QByteArray &whole, QByteArrayView payload)
{
    return Event(EventBlock::createWithin(whole, payload, d->envelopeOf(payload)));
}

Event EventParser::canonical(const Event &event)
{
    return event.isMalformed() ? event : parse(canonicalJson(event.payload()));
}

const Catalog &EventParser::catalog() const
{
    return d->catalog;
}

} // namespace Comm
