// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordprinter.h"

#include "cli/console.h"
#include "cli/prettyline.h"
#include "core/export/eventformatter.h"
#include "core/store/arrival.h"

#include <comm/eventparser.h>

namespace Sothebais {

namespace {

class LinePrinter : public RecordPrinter
{
public:
    void print(const EventRecord &record, Output &output) override { output.writeLine(record.payload); }
};

class PrettyRecordPrinter : public RecordPrinter
{
public:
    void print(const EventRecord &record, Output &output) override
    {
        const Comm::Event event = m_parser.parse(record.payload);
        output.writeLine(prettyLine(event, m_colour, QDate::currentDate(), marksOf(record.flags)).toUtf8());
    }

private:
    Comm::EventParser m_parser;
    bool m_colour = wantsColour();
};

class FormattedPrinter : public RecordPrinter
{
public:
    explicit FormattedPrinter(const EventNames &names)
        : m_formatter(EventFormatter::make(ExportFormat::Recording, names))
    {
    }

    void print(const EventRecord &record, Output &output) override
    {
        m_text.resize(0);
        m_formatter->append(m_text, record);
        output.write(m_text);
    }

private:
    std::unique_ptr<EventFormatter> m_formatter;
    QByteArray m_text;
};

} // namespace

std::unique_ptr<RecordPrinter> makeRecordPrinter(const std::string &format, const EventNames &names)
{
    if (format == "line")
        return std::make_unique<LinePrinter>();
    if (format == "json")
        return std::make_unique<FormattedPrinter>(names);
    return std::make_unique<PrettyRecordPrinter>();
}

} // namespace Sothebais
