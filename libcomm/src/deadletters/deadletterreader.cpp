// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/deadletterreader.h"

#include "events/isodate.h"
#include "heapgrowth.h"
#include "json/jsoncanonical.h"
#include "json/jsontoken.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace Comm {

using simdjson::dom::element;

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetter)
};

QString tooLarge(qint64 size)
{
    return ReaderText::tr("The entry is too large: %1").arg(QLocale::c().formattedDataSize(size));
}

int countOf(const element &value)
{
    double number = 0;
    if (value.get(number) != simdjson::SUCCESS)
        return 0;
    return static_cast<int>(std::clamp(number, 0.0, double(std::numeric_limits<int>::max())));
}

/// A time as the services write it, or milliseconds since the epoch.
QDateTime timeOf(const element &value)
{
    constexpr double latest = 8.64e15; // of JavaScript
    double milliseconds = 0;
    if (value.get(milliseconds) == simdjson::SUCCESS)
        return QDateTime::fromMSecsSinceEpoch(qint64(std::clamp(milliseconds, -latest, latest)), Qt::UTC);
    return readIsoDate(textOf(value)).value_or(QDateTime());
}

void readError(const element &error, DeadLetterFailure &failure)
{
    simdjson::dom::object members;
    if (error.get(members) != simdjson::SUCCESS) {
        failure.message = QString::fromUtf8(textOf(error));
        return;
    }
    for (const auto &[key, value] : members) {
        if (key == "message")
            failure.message = QString::fromUtf8(textOf(value));
        else if (key == "stack")
            failure.stack = QString::fromUtf8(textOf(value));
        else if (key == "timestamp")
            failure.time = timeOf(value);
    }
}

QString defectOf(const Event &event)
{
    if (event.isNull())
        return ReaderText::tr("The entry holds no event");
    if (event.isMalformed())
        return ReaderText::tr("The entry holds no readable event: %1").arg(event.defectText());
    if (!event.isComplete())
        return ReaderText::tr("The event of the entry is not complete");
    return {};
}

} // namespace

DeadLetterReader::DeadLetterReader(const Catalog &catalog, EventParser::Limits limits)
    : m_limits(limits),
      m_events(catalog, limits),
      m_envelopes(catalog)
{
}

DeadLetter DeadLetterReader::read(const QByteArray &entry)
{
    DeadLetter letter{.bytes = entry, .size = entry.size()};
    letter.defect = defectOfEntry(entry);
    if (!letter.isRetriable())
        return letter;
    readMembers(letter);
    letter.defect = defectOf(letter.event);
    return letter;
}

/// Of which only the beginning is known.
DeadLetter DeadLetterReader::cut(const RawEntry &entry)
{
    return {.bytes = entry.bytes,
            .size = entry.size,
            .defect = tooLarge(entry.size),
            .cutFingerprint = entry.cutFingerprint};
}

DeadLetterPage DeadLetterReader::read(const RawPage &raw)
{
    constexpr qsizetype LetterMemory = 700; // bytes that a usual entry takes beside its own, by measurement
    DeadLetterPage page{.next = raw.next, .total = raw.total, .atEnd = raw.atEnd};
    page.letters.reserve(qsizetype(raw.entries.size()));
    growHeap(page.letters.capacity() * LetterMemory);
    for (const RawEntry &entry : raw.entries) {
        page.letters.append(entry.cutFingerprint.isEmpty() ? read(entry.bytes) : cut(entry));
        page.letters.last().parked = raw.next.parked;
    }
    return page;
}

QString DeadLetterReader::defectOfEntry(QByteArrayView entry)
{
    if (entry.size() > DeadLetter::MaxBytes)
        return tooLarge(entry.size());
    switch (m_reader.read(entry)) {
    case JsonReader::Problem::None:
        return m_reader.root().is_object() ? QString()
                                           : ReaderText::tr("The entry is JSON, but not an object");
    case JsonReader::Problem::NotJson:
        return ReaderText::tr("The entry is not JSON");
    case JsonReader::Problem::InvalidUtf8:
        return ReaderText::tr("The entry is not valid UTF-8");
    case JsonReader::Problem::TooDeep:
        return ReaderText::tr("The entry is nested too deep");
    }
    Q_UNREACHABLE();
}

const QString &DeadLetterReader::Repeated::of(QByteArrayView other)
{
    if (other != bytes) {
        bytes = other.toByteArray();
        text = QString::fromUtf8(bytes);
    }
    return text;
}

/// What stands in an entry of its event.
struct DeadLetterReader::EventMember
{
    element value = {}; ///< the last one
    int occurrences = 0;
    std::optional<QByteArray> original = {}; ///< which may be of no bytes
};

void DeadLetterReader::readMembers(DeadLetter &letter)
{
    DeadLetterFailure &failure = letter.failure;
    EventMember event;
    simdjson::dom::object members;
    if (m_reader.root().get(members) != simdjson::SUCCESS)
        return;
    for (const auto &[key, value] : members) {
        if (key == "event")
            event = {value, event.occurrences + 1, event.original};
        else if (key == "error")
            readError(value, failure);
        else if (key == AttemptsMember)
            failure.attempts = countOf(value);
        else if (key == RetriesMember)
            failure.retries = countOf(value);
        else if (key == FirstFailureMember)
            failure.firstFailure = timeOf(value);
        else if (key == ConsumerMember)
            failure.consumer = m_consumer.of(textOf(value));
        else if (key == ServiceMember)
            failure.service = m_service.of(textOf(value));
        else if (key == OriginalMember && value.is_string())
            event.original = textOf(value).toByteArray();
        else if (key == OriginalBase64Member && value.is_string())
            event.original = QByteArray::fromBase64(textOf(value).toByteArray());
    }
    letter.event = eventOf(letter.bytes, event);
}

/// Nearly every entry begins with its event, in its own bytes and of sound size: that is not parsed again.
Event DeadLetterReader::eventOf(const QByteArray &entry, const EventMember &member)
{
    static constexpr QByteArrayView Begin = R"({"event":{)";
    simdjson::dom::object event;
    if (member.original || member.occurrences != 1 || !entry.startsWith(Begin)
        || member.value.get(event) != simdjson::SUCCESS)
        return eventOf(memberText(entry, "event"), member.original);
    const ObjectExtent extent = objectExtent(entry, Begin.size() - 1, "data");
    if (extent.text.size() > m_limits.maxBytes || extent.depth > m_limits.maxDepth)
        return eventOf(extent.text, {});
    return EventBlock::eventWithin(entry, extent.text, extent.member, m_envelopes.read(event));
}

/// The event in its own bytes, if they are there and say the same as the event that everybody reads; somebody
/// may have changed one and not the other.
Event DeadLetterReader::eventOf(QByteArrayView text, const std::optional<QByteArray> &original)
{
    if (original) {
        const Event event = m_events.parse(*original);
        if (event.isMalformed() ? text == "{}" : text == canonicalJson(*original))
            return event;
    }
    return text.isEmpty() ? Event() : m_events.parse(text);
}

} // namespace Comm
