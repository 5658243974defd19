// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/payloadreader.h"
#include "eventformatter.h"

namespace Sothebais {

/// A line of names, then a line for each event.
///
/// Times are ISO 8601 in UTC with milliseconds, a delay is in milliseconds. Strings of the data stand there
/// without quotes and escapes, numbers as they were written, objects and arrays as their JSON; several values
/// of one path have a semicolon between them. What is missing or null is empty. A text that a spreadsheet
/// could take for a formula has an apostrophe in front.
class CsvFormatter : public EventFormatter
{
public:
    CsvFormatter(const EventNames &names, const QList<CsvColumn> &columns);

    void begin(QByteArray &out) override;
    void append(QByteArray &out, const EventRecord &record) override;

private:
    struct Column
    {
        CsvColumn what;
        qsizetype path = 0; ///< in m_reader, for what stands in the payload
    };

    QByteArray text(const Column &column, const EventRecord &record);
    QByteArray fieldText(const Column &column, const EventRecord &record);
    QByteArray subjectText(const EventRecord &record);
    QByteArray valuesText(qsizetype path);

    const EventNames &m_names;
    std::vector<Column> m_columns;
    PayloadReader m_reader;
    qsizetype m_data;
};

/// A text as a cell of a table: harmless, and in quotes where it needs them.
QByteArray csvCell(QByteArrayView utf8);

} // namespace Sothebais
