// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventcells.h"

#include "core/events/eventflagtext.h"
#include "core/events/eventsummary.h"
#include "core/filter/filterfield.h"
#include "core/filter/filterterms.h"
#include "core/json/jsonscanner.h"
#include "core/live/receiptsummary.h"
#include "core/text/visibletext.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int KeptRows = 512; // more than fit a screen

constexpr std::array<QLatin1StringView, EventCells::FixedColumnCount> Keys{
    "time"_L1,     "type"_L1,  "source"_L1,  "subject"_L1, "summary"_L1, "id"_L1,
    "received"_L1, "delay"_L1, "channel"_L1, "size"_L1,    "flags"_L1};

bool isReceipt(const EventCells::Row &row)
{
    return row.flags.testFlag(EventFlag::Receipt);
}

} // namespace

EventCells::EventCells() : m_zone(m_timeStyle.timeZone()), m_rows(KeptRows) { }

EventCells::Row &EventCells::cachedRow(const EventSnapshot &events, qint64 sequence) const
{
    if (Row *const known = m_rows.object(sequence))
        return *known;
    const EventRecord record = events.at(sequence);
    const EventNames &names = events.names();
    auto *const made = new Row{.event = m_parser.parse(record.payload),
                               .receivedAt = record.receivedAt,
                               .flags = record.flags,
                               .channel = names.channels.name(record.channel),
                               .subject = names.subjects.name(record.subject),
                               .texts = QStringList(columnCount())};
    if (isReceipt(*made)) {
        made->family = EventFamily::System;
        made->severity = isRepaired(record.payload) ? EventSeverity::Normal : EventSeverity::Warning;
    } else {
        made->family = eventFamily(made->event);
        made->severity = eventSeverity(made->event);
    }
    m_rows.insert(sequence, made);
    return *made;
}

QString EventCells::text(const EventSnapshot &events, qint64 sequence, int column) const
{
    Row &row = cachedRow(events, sequence);
    const bool changes = m_timeStyle.isRelative && (column == TimeColumn || column == ReceivedColumn);
    if (changes)
        return makeText(row, column);
    QString &text = row.texts[column];
    if (text.isNull()) {
        text = makeText(row, column);
        if (text.isNull())
            text = u""_s;
    }
    return text;
}

QString EventCells::makeText(const Row &row, int column) const
{
    const Comm::Event &event = row.event;
    switch (column) {
    case TimeColumn:
        return timeText(event.timestamp() != 0 && !isReceipt(row) ? event.timestamp() : row.receivedAt);
    case TypeColumn:
        return typeText(row);
    case SourceColumn:
        return visibleText(event.sourceName());
    case SubjectColumn:
        return isReceipt(row) ? QString() : eventSubject(event);
    case SummaryColumn:
        return summaryText(row);
    case IdColumn:
        return visibleText(event.id());
    case ReceivedColumn:
        return timeText(row.receivedAt);
    case DelayColumn:
        return event.timestamp() == 0 ? QString() : tr("%L1 ms").arg(row.receivedAt - event.timestamp());
    case ChannelColumn:
        return visibleText(row.channel);
    case SizeColumn:
        return QLocale().toString(event.payload().size());
    case FlagsColumn:
        return flagsText(row.flags);
    default:
        return fieldText(row, column - FixedColumnCount);
    }
}

QString EventCells::timeText(qint64 milliseconds) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return m_timeStyle.isRelative ? agoText(milliseconds, now.toMSecsSinceEpoch())
                                  : eventTimeText(milliseconds, now.toTimeZone(m_zone).date(), m_zone);
}

QString EventCells::summaryText(const Row &row)
{
    constexpr qsizetype Excerpt = 120;
    if (isReceipt(row))
        return receiptSummary(row.event.payload());
    return row.event.isMalformed()
        ? tr("%1: %2").arg(row.event.defectText(), visibleText(row.event.payload(), Excerpt))
        : eventSummary(row.event);
}

QString EventCells::typeText(const Row &row)
{
    if (isReceipt(row))
        return tr("connection");
    if (row.event.isMalformed())
        return tr("malformed");
    return row.event.typeName().isEmpty() ? tr("no type") : visibleText(row.event.typeName());
}

QByteArrayView EventCells::fieldValue(const Row &row, int field) const
{
    m_reader.setRecord({.flags = row.flags, .payload = row.event.payload()});
    return m_reader.value(m_paths[field]);
}

QString EventCells::fieldText(const Row &row, int field) const
{
    return isReceipt(row) ? QString() : visibleText(jsonText(fieldValue(row, field)));
}

QString EventCells::value(const EventSnapshot &events, qint64 sequence, int column) const
{
    const Row &row = cachedRow(events, sequence);
    switch (column) {
    case TypeColumn:
        return QString::fromUtf8(row.event.typeName());
    case SourceColumn:
        return QString::fromUtf8(row.event.sourceName());
    case SubjectColumn:
        return QString::fromUtf8(row.subject);
    case IdColumn:
        return QString::fromUtf8(row.event.id());
    case ChannelColumn:
        return QString::fromUtf8(row.channel);
    case SizeColumn:
        return QString::number(row.event.payload().size());
    default:
        return column < FixedColumnCount ? text(events, sequence, column)
                                         : jsonText(fieldValue(row, column - FixedColumnCount));
    }
}

QString EventCells::filterTerm(const EventSnapshot &events, qint64 sequence, int column) const
{
    const Row &row = cachedRow(events, sequence);
    if (column == FlagsColumn || (column == TypeColumn && row.event.isMalformed()))
        return flagsFilter(row.flags);
    if (isReceipt(row) || column == TimeColumn || column == ReceivedColumn || column == DelayColumn
        || column == SummaryColumn)
        return {};
    if (column >= FixedColumnCount) {
        const QByteArrayView json = fieldValue(row, column - FixedColumnCount);
        return json.isEmpty() ? QString() : filterTermForJson(key(column), json);
    }
    const QString text = value(events, sequence, column);
    return text.isEmpty() ? QString() : Sothebais::filterTerm(key(column), text);
}

QString EventCells::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case TypeColumn:
        return tr("Type");
    case SourceColumn:
        return tr("Source");
    case SubjectColumn:
        return tr("Subject");
    case SummaryColumn:
        return tr("What happened");
    case IdColumn:
        return tr("Id");
    case ReceivedColumn:
        return tr("Received");
    case DelayColumn:
        return tr("Delay");
    case ChannelColumn:
        return tr("Channel");
    case SizeColumn:
        return tr("Bytes");
    case FlagsColumn:
        return tr("Remarkable");
    default:
        return visibleText(key(column));
    }
}

QString EventCells::key(int column) const
{
    return column < FixedColumnCount ? QString(Keys[size_t(column)]) : m_fields[column - FixedColumnCount];
}

void EventCells::setFields(const QStringList &fields)
{
    m_fields.clear();
    m_paths.clear();
    m_reader = {};
    for (const QString &field : fields) {
        const auto parsed = FilterField::fromText(field);
        if (!parsed || parsed->id != FilterField::Id::Data || m_fields.contains(field))
            continue;
        m_fields.append(field);
        m_paths.append(m_reader.addPath(QList<PathStep>{{.key = "data"}} + parsed->path));
    }
    m_rows.clear();
}

void EventCells::setTimeStyle(const TimeStyle &style)
{
    m_timeStyle = style;
    m_zone = style.timeZone();
    m_rows.clear();
}

} // namespace Sothebais
