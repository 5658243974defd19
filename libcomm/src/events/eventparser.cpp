// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"

#include "events/envelopereader.h"
#include "events/eventblock.h"
#include "json/jsoncanonical.h"
#include "json/jsonreader.h"

namespace Comm {

class EventParser::Private
{
public:
    Private(const Catalog &catalog, Limits limits_)
        : envelopes(catalog),
          limits(limits_),
          reader(limits_.maxDepth)
    {
    }

    Envelope envelopeOf(QByteArrayView payload);
    Event::Defect read(QByteArrayView payload);

    EnvelopeReader envelopes;
    Limits limits;
    JsonReader reader;
};

Envelope EventParser::Private::envelopeOf(QByteArrayView payload)
{
    Envelope envelope;
    envelope.defect = read(payload);
    simdjson::dom::object object;
    if (envelope.defect == Event::Defect::None && reader.root().get(object) == simdjson::SUCCESS)
        return envelopes.read(object);
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

Event EventParser::canonical(const Event &event)
{
    return event.isMalformed() ? event : parse(canonicalJson(event.payload()));
}

const Catalog &EventParser::catalog() const
{
    return d->envelopes.catalog();
}

} // namespace Comm
