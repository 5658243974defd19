// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/dlq/selection.h"
#include "cli/dlq/walk.h"
#include "cli/output.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

struct ListOptions
{
    DlqSelection selection;
    int limit = 100;
    bool oldestFirst = false;
    std::string format = "pretty";
};

int runList(const GlobalOptions &global, const ListOptions &options)
{
    const Comm::Result<Comm::DeadLetterFilter> filter = options.selection.filter();
    if (!filter)
        return fail(filter.error());
    Output output;
    int found = 0;
    const auto visit = [&](const Comm::DeadLetter &letter) {
        if (!filter->matches(letter))
            return true;
        output.writeLine(options.format == "json" ? letter.toLine() : letterLine(letter).toUtf8());
        return ++found < options.limit;
    };
    const auto done = [&](const Comm::Result<void> &read) {
        const ExitCode written = output.flush().value_or(Done);
        QCoreApplication::exit(!read ? fail(read.error()) : found == 0 ? nothingFits() : written);
    };
    using Order = Comm::DeadLetterCursor::Order;
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        walkLetters(queue,
                    {.order = options.oldestFirst ? Order::OldestFirst : Order::NewestFirst,
                     .parked = options.selection.parked},
                    visit, done);
    });
}

} // namespace

RunCommand defineDlqList(CLI::App &command)
{
    const auto options = std::make_shared<ListOptions>();
    options->selection.define(command);
    command.add_option("--limit", options->limit, "How many at most")
        ->type_name("N")
        ->check(CLI::Range(1, std::numeric_limits<int>::max()).description(""))
        ->capture_default_str();
    command.add_flag("--oldest-first", options->oldestFirst, "In the order of a retry");
    command
        .add_option("--format", options->format, "pretty, or json for the exact entries as export has them")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"pretty", "json"}).description(""))
        ->capture_default_str();
    command.footer("Exits with 1 if no dead letter fits.");
    return [options](const GlobalOptions &global) { return runList(global, *options); };
}

} // namespace Sothebais
