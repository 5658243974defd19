// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/output.h"
#include "cli/topics.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

struct HistoryOptions
{
    std::string type;
    int limit = 100;
};

ExitCode print(const Comm::Result<QList<Comm::Event>> &events)
{
    if (!events)
        return fail(events.error());
    Output output;
    for (const Comm::Event &event : *events)
        output.writeLine(event.payload());
    return output.flush().value_or(Done);
}

int runHistory(const GlobalOptions &global, const HistoryOptions &options)
{
    const Comm::Topic topic = topicOf(options.type, Comm::Catalog());
    return runConnected(global, [&](Comm::EventClient &client) {
        client.history(topic, options.limit)
            .then(&client, [](const Comm::Result<QList<Comm::Event>> &events) {
                QCoreApplication::exit(print(events));
            });
    });
}

} // namespace

RunCommand defineHistory(CLI::App &command)
{
    const auto options = std::make_shared<HistoryOptions>();
    command.add_option("--type", options->type, "Only events of this key or type; all if not given")
        ->type_name("KEY_OR_TYPE");
    command.add_option("--limit", options->limit, "How many events at most")
        ->type_name("N")
        ->check(CLI::Range(1, std::numeric_limits<int>::max()).description(""))
        ->capture_default_str();
    command.footer("Prints the exact bytes of each event, one event a line.");
    return [options](const GlobalOptions &global) { return runHistory(global, *options); };
}

} // namespace Sothebais
