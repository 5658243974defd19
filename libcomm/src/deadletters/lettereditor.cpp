// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/lettereditor.h"

#include "events/isodate.h"
#include "json/jsoncanonical.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"

#include <QCoreApplication>

namespace Comm {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetterQueue)
};

Error notPublishable(const QString &why)
{
    return {.code = Error::Code::InvalidEvent,
            .message = EditText::tr("The dead letter cannot be published: %1").arg(why),
            .remedy = EditText::tr("Edit it, export it for its author, or discard it")};
}

/// The event with the exact text of its data replaced, and every other byte as it was.
QByteArray withData(const Event &event, QByteArrayView data)
{
    const QByteArrayView payload = event.payload();
    const QByteArrayView old = event.dataText();
    const qsizetype begin = old.data() - payload.data();
    return payload.first(begin).toByteArray() + canonicalJson(data) + payload.sliced(begin + old.size());
}

} // namespace

LetterEditor::LetterEditor(const EventClient::Options &options)
    : m_builder(options.events, options.catalog),
      m_validator(options.catalog, {.level = options.events.level}),
      m_parser(options.catalog, options.limits)
{
}

/// An event that the builder refuses is a property of the letter, whatever the reason.
Result<Event> LetterEditor::renewed(const DeadLetter &letter, QByteArrayView data)
{
    Result<Event> event = m_builder.build(letter.event.typeName(), data);
    if (event)
        return event;
    Error error = event.error();
    error.code = Error::Code::InvalidEvent;
    return error;
}

Result<Event> LetterEditor::retried(const DeadLetter &letter, const DeadLetterRetry &how)
{
    if (how.asNewEvent && !letter.event.isMalformed() && !letter.event.dataText().isEmpty())
        return renewed(letter, letter.event.dataText());
    if (!letter.isRetriable())
        return notPublishable(letter.defect);
    return letter.event;
}

Result<Event> LetterEditor::edited(const DeadLetter &letter, QByteArrayView data, const DeadLetterRetry &how)
{
    if (letter.event.isMalformed() || letter.event.dataText().isEmpty())
        return notPublishable(letter.defect);
    if (JsonReader().read(data) != JsonReader::Problem::None)
        return Error{.code = Error::Code::MalformedJson,
                     .message = EditText::tr("The new data is not JSON"),
                     .remedy = EditText::tr("Give a JSON object, such as {\"note\":\"doors open\"}")};
    if (how.asNewEvent)
        return renewed(letter, data);
    const QByteArray payload = withData(letter.event, data);
    const Validation verdict = m_validator.validate(payload);
    if (!verdict.isValid())
        return Error{.code = Error::Code::InvalidEvent,
                     .message = EditText::tr("The event with the new data is invalid"),
                     .details = verdict.lines()};
    return m_parser.parse(payload);
}

QByteArray editRecord(const DeadLetter &letter, const Event &event, const QDateTime &now)
{
    QByteArray record = "{\"entry\":";
    appendJsonUtf8(record, letter.bytes);
    record += ",\"event\":" + canonicalJson(event.payload());
    record += ",\"time\":\"" + isoDate(now) + "\"}";
    return record;
}

} // namespace Comm
