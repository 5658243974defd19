// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventprinter.h"

#include "cli/console.h"
#include "cli/prettyline.h"

#include <QHash>

namespace Sothebais {

namespace {

/// The exact bytes and a line feed, whatever the bytes are: a payload that itself has line feeds takes
/// several lines.
class JsonPrinter : public EventPrinter
{
public:
    void print(const Comm::Event &event, Comm::EventMarks, Output &output) override
    {
        output.writeLine(event.payload());
    }
};

class PrettyPrinter : public EventPrinter
{
public:
    void print(const Comm::Event &event, Comm::EventMarks marks, Output &output) override
    {
        output.writeLine(prettyLine(event, m_colour, QDate::currentDate(), marks).toUtf8());
    }

private:
    bool m_colour = wantsColour();
};

/// Nothing until the end, then the total and the number of each type, most frequent first.
class CountPrinter : public EventPrinter
{
public:
    void print(const Comm::Event &event, Comm::EventMarks, Output &) override
    {
        ++m_total;
        ++m_counts[event.isMalformed() ? QByteArrayView("(malformed)").toByteArray()
                                       : event.typeName().toByteArray()];
    }

    void finish(Output &output) override
    {
        output.writeLine(QByteArray(QByteArray::number(m_total) + " total"));
        QList<std::pair<qint64, QByteArray>> rows;
        for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
            rows.append({-count.value(), count.key()});
        std::ranges::sort(rows);
        for (const auto &[negated, type] : rows)
            output.writeLine(QByteArray(QByteArray::number(-negated) + ' ' + plainType(type)));
    }

private:
    static QByteArray plainType(const QByteArray &type)
    {
        return type.isEmpty() ? QByteArray("(no type)") : visibleType(type).toUtf8();
    }

    qint64 m_total = 0;
    QHash<QByteArray, qint64> m_counts;
};

} // namespace

std::unique_ptr<EventPrinter> makeEventPrinter(const std::string &format)
{
    if (format == "json")
        return std::make_unique<JsonPrinter>();
    if (format == "count")
        return std::make_unique<CountPrinter>();
    return std::make_unique<PrettyPrinter>();
}

} // namespace Sothebais
