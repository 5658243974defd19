// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventrecord.h"
#include "csvcolumn.h"

#include <memory>
#include <optional>

namespace Sothebais {

/// What an export looks like.
enum class ExportFormat {
    Recording, ///< the lines of a recording, with what is known beside each event
    Events, ///< the exact bytes of each event and a line feed; receipts are left out
    Csv, ///< a table of chosen columns, for spreadsheets: RFC 4180, UTF-8, nothing that would be a formula
    Json, ///< one array of the lines of a recording, over many lines for people
};

/// The format that the name of a file asks for: `.ndjson` and `.ndjson.zst`, `.csv`, `.json`.
std::optional<ExportFormat> exportFormatOf(const QString &path);

/// Writes events one after another in the format of an export. Nothing of an event is changed but by the
/// needs of the format.
///
///     const auto formatter = EventFormatter::make(ExportFormat::Csv, snapshot.names());
///     formatter->begin(out);
///     for (...)
///         formatter->append(out, record);
///     formatter->end(out);
class EventFormatter
{
public:
    /// The names must outlive it. The columns are those of Csv.
    static std::unique_ptr<EventFormatter> make(ExportFormat format, const EventNames &names,
                                                const QList<CsvColumn> &columns = CsvColumn::defaults());
    virtual ~EventFormatter() = default;

    virtual void begin(QByteArray &) { }
    virtual void append(QByteArray &out, const EventRecord &record) = 0;
    virtual void end(QByteArray &) { }
};

} // namespace Sothebais
