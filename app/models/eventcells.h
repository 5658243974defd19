// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"
#include "core/events/eventtime.h"
#include "core/events/receivedevent.h"
#include "core/filter/payloadreader.h"
#include "core/store/eventsnapshot.h"

#include <comm/eventparser.h>

#include <QCache>
#include <QCoreApplication>
#include <QStringList>

namespace Sothebais {

/// What stands in the cells of the event table: the fixed columns, and one for each field of the data that
/// was asked for. Events that were shown lately are kept parsed.
class EventCells
{
    Q_DECLARE_TR_FUNCTIONS(EventTableModel)
public:
    enum Column {
        TimeColumn,
        TypeColumn,
        SourceColumn,
        SubjectColumn,
        SummaryColumn,
        IdColumn,
        ReceivedColumn,
        DelayColumn,
        ChannelColumn,
        SizeColumn,
        FlagsColumn,
        FixedColumnCount
    };

    /// An event as far as it was needed.
    struct Row
    {
        Comm::Event event = {};
        qint64 receivedAt = 0;
        EventFlags flags = {};
        QByteArray channel = {};
        QByteArray subject = {}; ///< "lot:42"
        EventFamily family = EventFamily::Other;
        EventSeverity severity = EventSeverity::Normal;
        QStringList texts = {}; ///< by column; null where nobody has asked
    };

    EventCells();

    /// Valid until the next call of any function of this class.
    const Row &row(const EventSnapshot &events, qint64 sequence) const { return cachedRow(events, sequence); }
    QString text(const EventSnapshot &events, qint64 sequence, int column) const;
    /// The exact value of a cell, as it may be copied.
    QString value(const EventSnapshot &events, qint64 sequence, int column) const;
    /// A filter that this cell passes; empty if none says it.
    QString filterTerm(const EventSnapshot &events, qint64 sequence, int column) const;

    QString title(int column) const;
    /// A name that stays the same in all languages: "time", "data.amount".
    QString key(int column) const;
    int columnCount() const { return FixedColumnCount + int(m_fields.size()); }

    const QStringList &fields() const { return m_fields; }
    /// Paths like "data.amount", each of which FilterField understands.
    void setFields(const QStringList &fields);
    const TimeStyle &timeStyle() const { return m_timeStyle; }
    void setTimeStyle(const TimeStyle &style);
    /// Another stream is shown.
    void clear() { m_rows.clear(); }

private:
    Row &cachedRow(const EventSnapshot &events, qint64 sequence) const;
    QString makeText(const Row &row, int column) const;
    QString timeText(qint64 milliseconds) const;
    static QString summaryText(const Row &row);
    static QString typeText(const Row &row);
    QString fieldText(const Row &row, int field) const;
    QByteArrayView fieldValue(const Row &row, int field) const;

    TimeStyle m_timeStyle;
    QTimeZone m_zone;
    QStringList m_fields;
    mutable PayloadReader m_reader;
    QList<qsizetype> m_paths; ///< of the reader, by field
    mutable Comm::EventParser m_parser;
    mutable QCache<qint64, Row> m_rows;
};

} // namespace Sothebais
