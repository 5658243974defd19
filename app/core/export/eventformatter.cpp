// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventformatter.h"

#include "core/json/jsonlayout.h"
#include "core/store/recordingline.h"
#include "csvformatter.h"

#include <comm/eventparser.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

class EventsFormatter : public EventFormatter
{
public:
    void append(QByteArray &out, const EventRecord &record) override
    {
        if (!record.flags.testFlag(EventFlag::Receipt))
            (out += record.payload) += '\n';
    }
};

class RecordingFormatter : public EventFormatter
{
public:
    explicit RecordingFormatter(const EventNames &names) : m_names(names) { }

    void append(QByteArray &out, const EventRecord &record) override
    {
        if (record.flags.testFlag(EventFlag::Receipt))
            RecordingLine::appendReceipt(out, record.receivedAt, record.payload);
        else
            RecordingLine::append(out,
                                  {record.receivedAt, m_names.channels.name(record.channel), record.flags},
                                  record.payload, defectOf(record));
    }

private:
    Comm::Event::Defect defectOf(const EventRecord &record)
    {
        if (!record.flags.testFlag(EventFlag::Malformed))
            return Comm::Event::Defect::None;
        const Comm::Event::Defect defect = m_parser.parse(record.payload).defect();
        return defect == Comm::Event::Defect::None ? Comm::Event::Defect::NotJson : defect; // another's limit
    }

    const EventNames &m_names;
    Comm::EventParser m_parser;
};

class JsonFormatter : public EventFormatter
{
public:
    explicit JsonFormatter(const EventNames &names) : m_lines(names) { }

    void begin(QByteArray &out) override { out += '['; }

    void append(QByteArray &out, const EventRecord &record) override
    {
        m_line.resize(0);
        m_lines.append(m_line, record);
        out += std::exchange(m_isFirst, false) ? "\n" : ",\n";
        out += indentedJson(QByteArrayView(m_line).chopped(1));
    }

    void end(QByteArray &out) override { out += "\n]\n"; }

private:
    RecordingFormatter m_lines;
    QByteArray m_line;
    bool m_isFirst = true;
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    if (path.endsWith(".ndjson"_L1) || path.endsWith(".ndjson.zst"_L1))
        return ExportFormat::Recording;
    if (path.endsWith(".csv"_L1))
        return ExportFormat::Csv;
    if (path.endsWith(".json"_L1))
        return ExportFormat::Json;
    return std::nullopt;
}

std::unique_ptr<EventFormatter> EventFormatter::make(ExportFormat format, const EventNames &names,
                                                     const QList<CsvColumn> &columns)
{
    switch (format) {
    case ExportFormat::Recording:
        return std::make_unique<RecordingFormatter>(names);
    case ExportFormat::Events:
        return std::make_unique<EventsFormatter>();
    case ExportFormat::Csv:
        return std::make_unique<CsvFormatter>(names, columns);
    case ExportFormat::Json:
        break;
    }
    return std::make_unique<JsonFormatter>(names);
}

} // namespace Sothebais
