// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dlq/dlq.h"

#include <map>
#include <memory>

namespace Sothebais {

namespace {

struct Row
{
    const char *name;
    const char *description;
    RunCommand (*define)(CLI::App &);
};

constexpr Row Rows[] = {
    {"list", "List dead letters, newest first", defineDlqList},
    {"show", "Show a dead letter with all that is known of it", defineDlqShow},
    {"stats", "Count dead letters by type and by error", defineDlqStats},
    {"retry", "Publish dead letters again and remove them", defineDlqRetry},
    {"edit", "Publish a dead letter again with other data", defineDlqEdit},
    {"discard", "Remove dead letters for good", defineDlqDiscard},
    {"park", "Put dead letters aside, or back", defineDlqPark},
    {"export", "Print the exact entries, oldest first, one a line", defineDlqExport},
    {"import", "Store exported entries", defineDlqImport},
};

} // namespace

RunCommand defineDlq(CLI::App &command)
{
    const auto runs = std::make_shared<std::map<const CLI::App *, RunCommand>>();
    command.require_subcommand(1);
    command.fallthrough();
    for (const Row &row : Rows) {
        CLI::App *sub = command.add_subcommand(row.name, row.description);
        (*runs)[sub] = row.define(*sub);
    }
    return [runs, &command](const GlobalOptions &global) {
        return runs->at(command.get_subcommands().front())(global);
    };
}

int runWithQueue(const GlobalOptions &global, const std::function<void(Comm::DeadLetterQueue &)> &ask)
{
    return runConnected(global, [&](Comm::EventClient &client) {
        ask(*new Comm::DeadLetterQueue(client, &client)); // it ends with the client
    });
}

} // namespace Sothebais
