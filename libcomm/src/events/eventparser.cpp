// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"

#include "events/eventblock.h"
#include "json/jsonreader.h"

#include <algorithm>
#include <cmath>

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

    Event::Defect read(QByteArrayView payload);
    void readMember(QByteArrayView key, const simdjson::dom::element &value, Envelope &envelope) const;

    Catalog catalog;
    Limits limits;
    JsonReader reader;
};

/// The text of a string, valid until the reader reads again; nothing for any other value.
static QByteArrayView textOf(const simdjson::dom::element &value)
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

void EventParser::Private::readMember(QByteArrayView key, const simdjson::dom::element &value,
                                      Envelope &envelope) const
{
    if (key == "id") {
        envelope.id = textOf(value);
    } else if (key == "type") {
        const TypeInfo *info = catalog.find(textOf(value));
        envelope.type = info ? info->type : EventType::Unknown;
        envelope.typeName = info ? QByteArrayView(info->name) : textOf(value);
    } else if (key == "source") {
        envelope.source = catalog.findSource(textOf(value));
        const bool known = envelope.source != EventSource::Unknown;
        envelope.sourceName
            = known ? QByteArrayView(catalog.sources().at(qsizetype(envelope.source) - 1)) : textOf(value);
    } else if (key == "version") {
        envelope.version = textOf(value);
    } else if (key == "timestamp") {
        double number = 0;
        envelope.hasTimestamp = value.get(number) == simdjson::SUCCESS;
        envelope.timestamp = envelope.hasTimestamp ? milliseconds(number) : 0;
    } else if (key == "data") {
        envelope.hasData = value.is_object();
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
    Envelope envelope;
    envelope.defect = d->read(payload);
    simdjson::dom::object object;
    if (envelope.defect == Event::Defect::None && d->reader.root().get(object) == simdjson::SUCCESS)
        for (const simdjson::dom::key_value_pair member : object)
            d->readMember(QByteArrayView(member.key.data(), qsizetype(member.key.size())), member.value, envelope);
    return Event(EventBlock::create(payload, envelope));
}

const Catalog &EventParser::catalog() const
{
    return d->catalog;
}

} // namespace Comm
