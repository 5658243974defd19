// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

int runReplay(const GlobalOptions &global, const std::string &id)
{
    return runConnected(global, [&](Comm::EventClient &client) {
        client.replay(QByteArray::fromStdString(id))
            .then(&client, [](const Comm::Result<Comm::Publication> &publication) {
                QCoreApplication::exit(printId(publication));
            });
    });
}

} // namespace

RunCommand defineReplay(CLI::App &command)
{
    const auto id = std::make_shared<std::string>();
    command.add_option("ID", *id, "Id of an event that the history still has")->required();
    command.footer(
        "Publishes the same bytes again and prints the id. Exits with 1 if the history does not have it.");
    return [id](const GlobalOptions &global) { return runReplay(global, *id); };
}

} // namespace Sothebais
