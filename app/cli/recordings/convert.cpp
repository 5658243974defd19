// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bytestext.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/filteroption.h"
#include "core/commandline/stopsignals.h"
#include "core/export/eventexporter.h"
#include "openedrecording.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct ConvertOptions
{
    std::string in;
    std::string out;
    std::string where;
    std::vector<std::string> columns;
    bool force = false;
};

/// Exports a recording and tells people how far it is.
class Conversion : public QObject
{
public:
    Conversion(const EventSnapshot &snapshot, const Filter &filter, const EventExporter::Options &options)
        : m_path(options.path),
          m_exporter(snapshot, {.filter = filter}, options)
    {
        connect(&m_exporter, &EventExporter::progressed, this, [this](qint64 done, qint64 total) {
            m_progressLine.show(static_cast<double>(done) / static_cast<double>(total),
                                u"%1 of %2"_s.arg(done).arg(counted(total, "event"_L1)));
        });
        connect(&m_exporter, &EventExporter::finished, this, &Conversion::conclude);
        connect(&m_exporter, &EventExporter::failed, this, [this](const Comm::Error &error) {
            m_progressLine.clear();
            QCoreApplication::exit(fail(error));
        });
        connect(&m_stop, &StopSignals::caught, &m_exporter, &EventExporter::cancel);
    }

    int run()
    {
        m_exporter.start();
        return QCoreApplication::exec();
    }

private:
    void conclude()
    {
        m_progressLine.clear();
        say(u"wrote %1, %2, to %3"_s.arg(counted(m_exporter.events(), "event"_L1),
                                         bytesText(QFileInfo(m_path).size()), m_path));
        QCoreApplication::exit(Done);
    }

    QString m_path;
    EventExporter m_exporter;
    StopSignals m_stop;
    ProgressLine m_progressLine;
};

Comm::Result<EventExporter::Options> exportOptions(const ConvertOptions &options)
{
    EventExporter::Options result{.path = QString::fromStdString(options.out), .replaces = options.force};
    const auto format = exportFormatOf(result.path);
    if (!format)
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = u"the format of %1 is not known"_s.arg(result.path),
                           .remedy = u"let it end in .ndjson, .ndjson.zst, .csv or .json"_s};
    result.format = *format;
    if (options.columns.empty())
        return result;
    if (*format != ExportFormat::Csv)
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = u"only a .csv file has columns"_s};
    QStringList names;
    for (const std::string &name : options.columns)
        names.append(QString::fromStdString(name));
    const auto columns = CsvColumn::fromNames(names);
    if (!columns)
        return columns.error();
    result.columns = *columns;
    return result;
}

int runConvert(const ConvertOptions &options)
{
    const std::optional<Filter> filter = filterOf(options.where);
    if (!filter)
        return WrongUsage;
    const Comm::Result<EventExporter::Options> target = exportOptions(options);
    if (!target)
        return fail(target.error());
    int code = Done;
    const auto recording = wholeRecording(options.in, code);
    if (!recording)
        return code;
    const int exported = Conversion(recording->snapshot(), *filter, *target).run();
    return exported != Done ? exported : code;
}

} // namespace

RunCommand defineConvert(CLI::App &command)
{
    const auto options = std::make_shared<ConvertOptions>();
    command.add_option("IN", options->in, "A recording: a file .ndjson or .ndjson.zst, or a folder of them")
        ->required();
    command
        .add_option("OUT", options->out,
                    "To be made: a name in .ndjson, .ndjson.zst (a recording again), .csv or .json")
        ->required();
    addWhere(command, options->where);
    command
        .add_option("--columns", options->columns,
                    "Of .csv, with commas between: received, time, delay, type, source, channel, subject,\n"
                    "id, version, flags, size, data, fields such as data.amount, event for all of it\n"
                    "[received,time,type,source,subject,id,flags,data]")
        ->type_name("LIST")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_flag("--force", options->force, "Replace OUT if it is there, once the new one is whole");
    command.footer("Texts that a spreadsheet would take for a formula get an apostrophe in .csv.");
    return [options](const GlobalOptions &) { return runConvert(*options); };
}

} // namespace Sothebais
