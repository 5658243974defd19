// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventbuilder.h"

#include "json/jsoncanonical.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace Comm {

class EventBuilder::Private
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventBuilder)

public:
    Private(Options options_, const Catalog &catalog_);

    Result<Event> build(const TypeInfo &type, QByteArrayView data);
    QByteArray textOf(const TypeInfo &type, QByteArrayView data) const;
    static Error unknownType(const QString &name);

    Options options;
    Catalog catalog;
    JsonReader reader;
    EventValidator validator;
    EventParser parser;
};

/// A random version 4 UUID. The generator is seeded by the system; ids must be unique, not secret.
static QByteArray randomId()
{
    std::array<quint32, 4> words;
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    auto *bytes = reinterpret_cast<uchar *>(words.data());
    bytes[6] = uchar((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = uchar((bytes[8] & 0x3f) | 0x80); // of RFC 4122
    return QUuid::fromRfc4122(QByteArrayView(bytes, sizeof words)).toByteArray(QUuid::WithoutBraces);
}

EventBuilder::Private::Private(Options options_, const Catalog &catalog_)
    : options(std::move(options_)),
      catalog(catalog_),
      validator(catalog_, {.level = options.level}),
      parser(catalog_)
{
    if (!options.now)
        options.now = &QDateTime::currentMSecsSinceEpoch;
    if (!options.newId)
        options.newId = &randomId;
}

QByteArray EventBuilder::Private::textOf(const TypeInfo &type, QByteArrayView data) const
{
    QByteArray text;
    text.reserve(data.size() + 200); // the envelope takes some 170
    text += "{\"id\":";
    appendJsonUtf8(text, options.newId());
    text += ",\"timestamp\":";
    text += QByteArray::number(options.now());
    text += ",\"type\":";
    appendJsonUtf8(text, type.name);
    text += ",\"source\":";
    appendJsonUtf8(text, options.source);
    text += ",\"version\":";
    appendJsonUtf8(text, options.version);
    text += ",\"data\":";
    text += canonicalJson(data);
    text += '}';
    return text;
}

Result<Event> EventBuilder::Private::build(const TypeInfo &type, QByteArrayView data)
{
    const QString name = QString::fromUtf8(type.name);
    if (reader.read(data) != JsonReader::Problem::None)
        return Error{.code = Error::Code::MalformedJson,
                     .message = tr("The data of the new event \"%1\" is not JSON").arg(name),
                     .remedy = tr("Give a JSON object, such as {\"note\":\"doors open\"}")};
    const QByteArray text = textOf(type, data);
    const Validation verdict = validator.validate(text);
    if (!verdict.isValid())
        return Error{.code = Error::Code::InvalidEvent,
                     .message = tr("The new event \"%1\" is invalid").arg(name),
                     .details = verdict.lines()};
    return parser.parse(text);
}

Error EventBuilder::Private::unknownType(const QString &name)
{
    return Error{.code = Error::Code::InvalidArgument,
                 .message = tr("The catalogue has no event type \"%1\"").arg(name),
                 .remedy = tr("Use a key such as BID_PLACED or a wire name such as lot:bid:placed")};
}

EventBuilder::EventBuilder(Options options, const Catalog &catalog)
    : d(std::make_unique<Private>(std::move(options), catalog))
{
}
EventBuilder::EventBuilder(EventBuilder &&) noexcept = default;
EventBuilder &EventBuilder::operator=(EventBuilder &&) noexcept = default;
EventBuilder::~EventBuilder() = default;

Result<Event> EventBuilder::build(QByteArrayView keyOrName, QByteArrayView data)
{
    const TypeInfo *type = d->catalog.findKeyOrName(keyOrName);
    return type ? d->build(*type, data) : Private::unknownType(QString::fromUtf8(keyOrName));
}

Result<Event> EventBuilder::build(EventType type, QByteArrayView data)
{
    if (type == EventType::Unknown || qsizetype(type) > d->catalog.types().size())
        return Private::unknownType(QString::number(qsizetype(type)));
    return d->build(d->catalog.info(type), data);
}

Result<Event> EventBuilder::build(EventType type, const QJsonObject &data)
{
    QByteArray text;
    appendJson(text, QJsonValue(data));
    return build(type, text);
}

Result<Event> createEvent(EventType type, EventSource source, QByteArrayView data)
{
    const Catalog catalog;
    return EventBuilder({.source = catalog.sourceName(source)}, catalog).build(type, data);
}

} // namespace Comm
