// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkpublish.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct PublishOptions
{
    std::string what; ///< key or type; with ndjson the file
    std::string source = "SYSTEM";
    std::string data = "{}";
    std::string dataFile;
    bool ndjson = false;
};

Comm::Result<QByteArray> dataOf(const PublishOptions &options)
{
    constexpr qsizetype Longest = 64 * 1024 * 1024; // bytes; the builder knows its own, much lower limit
    if (options.dataFile.empty())
        return QByteArray::fromStdString(options.data);
    Comm::Result<InputFile> input = InputFile::open(QString::fromStdString(options.dataFile));
    if (!input)
        return input.error();
    InputFile file = std::move(input).value();
    return file.readAll(Longest);
}

/// An event that is refused is an answer, not a wrong use of the program, whatever the reason.
int refuse(const Comm::Error &error)
{
    complain(u"not published: %1"_s.arg(errorLine(error)));
    return AnswerIsNo;
}

int publishOne(const GlobalOptions &global, const PublishOptions &options)
{
    if (options.what.empty()) {
        complain(u"which event? Name a key or type, or use --ndjson; run 'sothebais publish --help'"_s);
        return WrongUsage;
    }
    const Comm::Result<QByteArray> data = dataOf(options);
    if (!data)
        return fail(data.error());
    Comm::EventBuilder builder({.source = QByteArray::fromStdString(options.source)});
    const Comm::Result<Comm::Event> event = builder.build(options.what, *data);
    if (!event)
        return refuse(event.error());
    return runConnected(global, [&](Comm::EventClient &client) {
        client.publish(*event).then(&client, [](const Comm::Result<Comm::Publication> &publication) {
            QCoreApplication::exit(printId(publication));
        });
    });
}

int runPublish(const GlobalOptions &global, const PublishOptions &options)
{
    const Comm::Catalog catalog;
    const Comm::EventSource source = catalog.findSource(options.source);
    if (source == Comm::EventSource::Unknown) {
        complain(u"unknown source \"%1\"; use one of %2"_s.arg(
            QString::fromStdString(options.source), QString::fromLatin1(catalog.sources().join(", "))));
        return WrongUsage;
    }
    return options.ndjson ? publishBulk(global, source, QString::fromStdString(options.what))
                          : publishOne(global, options);
}

} // namespace

RunCommand definePublish(CLI::App &command)
{
    const auto options = std::make_shared<PublishOptions>();
    command.add_option(
        "KEY_OR_TYPE", options->what,
        "Such as BID_PLACED or lot:bid:placed; with --ndjson the file to read, - or none for standard input");
    command.add_option("--source", options->source, "Who the event is from")
        ->type_name("NAME")
        ->capture_default_str();
    CLI::Option *data = command.add_option("--data", options->data, "Data of the event; {} if not given")
                            ->type_name("JSON");
    CLI::Option *file
        = command.add_option("--data-file", options->dataFile, "File with the data; - for standard input")
              ->type_name("FILE");
    CLI::Option *ndjson = command.add_flag(
        "--ndjson", options->ndjson,
        "Publish many: each line {\"type\" or \"key\":..., \"data\":{...}}, and \"source\" if "
        "it has its own");
    data->excludes(file)->excludes(ndjson);
    file->excludes(ndjson);
    command.footer("Prints the id of the event. An event that is not valid is refused, and so is a file with "
                   "such lines:\n"
                   "then nothing is sent. Of a pipe, the first 64 MiB are checked before anything is sent; "
                   "beyond that,\n"
                   "lines are checked and sent one by one.");
    return [options](const GlobalOptions &global) { return runPublish(global, *options); };
}

} // namespace Sothebais
