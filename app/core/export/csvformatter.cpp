// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvformatter.h"

#include "core/store/eventflagnames.h"
#include "core/store/eventsubject.h"

#include <QByteArrayList>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <charconv>

namespace Sothebais {

namespace {

using FieldId = FilterField::Id;

constexpr QByteArrayView CsvReplacement = "\xEF\xBF\xBD";

bool isCsvDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "-12.50": begins like a formula, and is none.
bool isNegativeNumber(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != '-' || !isCsvDigit(text[1]) || !isCsvDigit(text.back()))
        return false;
    double ignored = 0; // and may be out of range
    return std::from_chars(text.begin(), text.end(), ignored).ptr == text.end();
}

/// The beginnings that OWASP's page on CSV injection warns of, also behind spaces, which some programs cut.
bool looksLikeFormula(QByteArrayView text)
{
    const auto *const first = std::find_if(text.begin(), text.end(), [](char c) { return c != ' '; });
    const QByteArrayView rest(first, text.end());
    constexpr std::array<QByteArrayView, 10> Beginnings
        = {"=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    const auto begins = [rest](QByteArrayView beginning) { return rest.startsWith(beginning); };
    return std::ranges::any_of(Beginnings, begins) && !isNegativeNumber(text);
}

/// With a mark for what many programs end a text at, or refuse.
QByteArray readable(QByteArrayView utf8)
{
    QByteArray text = utf8.isValidUtf8() ? utf8.toByteArray() : QString::fromUtf8(utf8).toUtf8();
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            text.replace(i, 1, CsvReplacement);
    }
    return text;
}

QByteArray timeText(qint64 milliseconds)
{
    if (milliseconds == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray flagNames(EventFlags flags)
{
    QByteArrayList names;
    for (const EventFlagName &known : eventFlagNames()) {
        if (flags.testFlag(known.flag))
            names.append(known.name.toByteArray());
    }
    if (flags.testFlag(EventFlag::Receipt))
        names.append("receipt");
    return names.join(' ');
}

/// Where a field stands in the payload; empty for those that the record knows.
QList<PathStep> pathOf(const CsvColumn &column)
{
    switch (column.field.id) {
    case FieldId::Type:
        return {{.key = "type"}};
    case FieldId::Source:
        return {{.key = "source"}};
    case FieldId::EventId:
        return {{.key = "id"}};
    case FieldId::Version:
        return {{.key = "version"}};
    case FieldId::Data:
        return QList<PathStep>{{.key = "data"}} + column.field.path;
    default:
        return {};
    }
}

} // namespace

CsvFormatter::CsvFormatter(const EventNames &names, const QList<CsvColumn> &columns)
    : m_names(names),
      m_data(m_reader.addPath({{.key = "data"}}))
{
    for (const CsvColumn &column : columns) {
        const QList<PathStep> path = pathOf(column);
        m_columns.push_back({column, path.isEmpty() ? 0 : m_reader.addPath(path)});
    }
}

void CsvFormatter::begin(QByteArray &out)
{
    QByteArrayView separator;
    for (const Column &column : m_columns) {
        (out += separator) += csvCell(column.what.name().toUtf8());
        separator = ",";
    }
    out += "\r\n";
}

void CsvFormatter::append(QByteArray &out, const EventRecord &record)
{
    m_reader.setRecord(record);
    QByteArrayView separator;
    for (const Column &column : m_columns) {
        (out += separator) += csvCell(text(column, record));
        separator = ",";
    }
    out += "\r\n";
}

QByteArray CsvFormatter::text(const Column &column, const EventRecord &record)
{
    switch (column.what.content) {
    case CsvColumn::Content::Field:
        return fieldText(column, record);
    case CsvColumn::Content::Flags:
        return flagNames(record.flags);
    case CsvColumn::Content::Event:
        break;
    }
    return record.payload.toByteArray();
}

QByteArray CsvFormatter::fieldText(const Column &column, const EventRecord &record)
{
    switch (column.what.field.id) {
    case FieldId::Received:
        return timeText(record.receivedAt);
    case FieldId::Time:
        return timeText(record.time);
    case FieldId::Delay:
        return record.time == 0 ? QByteArray() : QByteArray::number(record.receivedAt - record.time);
    case FieldId::Channel:
        return m_names.channels.name(record.channel);
    case FieldId::Subject:
        return subjectText(record);
    case FieldId::Size:
        return QByteArray::number(record.payload.size());
    default:
        return record.flags.testFlag(EventFlag::Receipt) ? QByteArray() : valuesText(column.path);
    }
}

QByteArray CsvFormatter::subjectText(const EventRecord &record)
{
    return record.subject == NameTable::Other ? subjectName(m_reader.value(m_data))
                                              : m_names.subjects.name(record.subject);
}

QByteArray CsvFormatter::valuesText(qsizetype path)
{
    QByteArray texts;
    QByteArray buffer;
    for (const QByteArrayView value : m_reader.values(path)) {
        if (!texts.isEmpty())
            texts += "; ";
        if (value.startsWith('"'))
            texts += jsonString(value, buffer);
        else if (value != "null")
            texts += value;
    }
    return texts;
}

QByteArray csvCell(QByteArrayView utf8)
{
    QByteArray text = readable(utf8);
    if (looksLikeFormula(text))
        text.prepend('\'');
    constexpr QByteArrayView NeedsQuotes = ",\"\r\n;\t";
    const bool isPlain = std::ranges::none_of(text, [&](char c) { return NeedsQuotes.contains(c); });
    const bool isPadded = text.startsWith(' ') || text.endsWith(' ');
    return isPlain && !isPadded ? text : '"' + text.replace('"', "\"\"") + '"';
}

} // namespace Sothebais
