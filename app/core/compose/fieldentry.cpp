// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldentry.h"

#include "core/events/eventtime.h"
#include "core/filter/zoneclock.h"
#include "core/inspect/jsonfault.h"
#include "core/inspect/valuemeaning.h"
#include "core/json/jsonlayout.h"
#include "core/json/jsonscanner.h"
#include "core/json/jsonstring.h"
#include "core/text/visibletext.h"
#include "objecttext.h"
#include "timeentry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using FieldKind = Comm::FieldInfo::Kind;

class FieldEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::FieldEntry)
};

constexpr qint64 LatestTyped = 253'402'300'799'999; // the end of the year 9999

QByteArray jsonString(const QString &text)
{
    QByteArray json;
    appendJsonString(json, text.toUtf8());
    return json;
}

bool isJson(const QByteArray &text)
{
    return !findJsonFault(text);
}

FieldEntry readTime(const QString &text, const QTimeZone &zone)
{
    const TimeEntry entry = TimeEntry::read(text, zone);
    return entry.time ? FieldEntry{.json = jsonString(QString::fromLatin1(wireTime(*entry.time)))}
                      : FieldEntry{.json = jsonString(text), .problem = entry.problem};
}

/// An object, a list or anything else that is written as JSON; other words are a text.
FieldEntry readJson(const QString &text)
{
    const QByteArray json = text.trimmed().toUtf8();
    if (isJson(json))
        return {.json = json};
    const bool isMeantAsJson = QByteArrayView("{[\"").contains(json.front());
    return {.json = jsonString(text),
            .problem = isMeantAsJson
                ? FieldEntryWords::tr("This is no JSON: %1").arg(findJsonFault(json)->reason)
                : QString()};
}

std::optional<qint64> timeOf(QByteArrayView json)
{
    if (jsonKind(json) != JsonKind::String || json.size() < 2)
        return std::nullopt;
    const std::optional<qint64> time = isoTime(json.sliced(1, json.size() - 2));
    return time && *time >= 0 && *time <= LatestTyped ? time : std::nullopt;
}

} // namespace

FieldEntry readField(const Comm::FieldInfo &field, const QString &text, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() && (text.isEmpty() || field.kind != FieldKind::String))
        return {};
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Boolean: {
        const QByteArray json = trimmed.toUtf8();
        const JsonKind wanted = field.kind == FieldKind::Number ? JsonKind::Number : JsonKind::Boolean;
        return {.json = jsonKind(json) == wanted && isJson(json) ? json : jsonString(text)};
    }
    case FieldKind::IsoDate:
        return readTime(text, zone);
    case FieldKind::Array:
    case FieldKind::Any:
        return readJson(text);
    case FieldKind::Decimal:
        return {.json = jsonString(trimmed)};
    case FieldKind::String:
    case FieldKind::Enum:
        break;
    }
    return {.json = jsonString(text)};
}

QString fieldText(const Comm::FieldInfo &field, QByteArrayView json, const QTimeZone &zone)
{
    const JsonKind kind = jsonKind(json);
    const bool isContainer = kind == JsonKind::Object || kind == JsonKind::Array;
    if (field.kind == FieldKind::Any || field.kind == FieldKind::Array)
        return QString::fromUtf8(isContainer ? indentedJson(json) : json.toByteArray());
    if (isContainer)
        return QString::fromUtf8(compactJson(json));
    if (field.kind == FieldKind::IsoDate)
        if (const std::optional<qint64> time = timeOf(json))
            return timeEntryText(*time, zone);
    return jsonText(json);
}

bool isTypeable(const QString &text)
{
    const QString visible = visibleText(text, text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != visible[i] && text[i] != u'\n' && text[i] != u'\t')
            return false;
    }
    return true;
}

QString fieldMeaning(QByteArrayView type, const Comm::FieldInfo &field, QByteArrayView json)
{
    if (field.kind == FieldKind::IsoDate) {
        const std::optional<qint64> time = timeOf(json);
        if (!time)
            return {};
        QStringList texts;
        for (const auto zone :
             {TimeStyle::Zone::Utc, TimeStyle::Zone::AuctionHouse, TimeStyle::Zone::Local}) {
            const QString text = timeEntryText(*time, TimeStyle{.zone = zone}.timeZone());
            if (!texts.contains(text))
                texts.append(text);
        }
        return texts.join(u" · "_s);
    }
    if (field.kind != FieldKind::Number)
        return {};
    ValueReader reader;
    reader.setType(type);
    return reader.read({ValuePlace::Level::Data, field.name}, json).text;
}

QString fieldHint(const Comm::FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::String:
        return FieldEntryWords::tr("text");
    case FieldKind::Number:
        return field.unit.isEmpty() ? FieldEntryWords::tr("number")
                                    : FieldEntryWords::tr("number of %1").arg(QString::fromUtf8(field.unit));
    case FieldKind::Boolean:
    case FieldKind::Enum:
        return FieldEntryWords::tr("one of a list");
    case FieldKind::Decimal:
        return FieldEntryWords::tr("exact decimal, such as 12.50");
    case FieldKind::IsoDate:
        return FieldEntryWords::tr("day and time, such as 2026-06-01 14:00");
    case FieldKind::Array:
        return FieldEntryWords::tr("JSON list, such as [1, 2]");
    case FieldKind::Any:
        break;
    }
    return FieldEntryWords::tr("any JSON value");
}

} // namespace Sothebais
