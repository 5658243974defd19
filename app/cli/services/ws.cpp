// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ws.h"

namespace Sothebais {

RunCommand defineWs(CLI::App &command)
{
    command.require_subcommand(1);
    command.get_formatter()->label("SUBCOMMAND", "COMMAND");
    CLI::App *watch = command.add_subcommand("watch", "Keep connections open and print how they are doing");
    CLI::App *send = command.add_subcommand("send", "Send one message");
    const RunCommand runWatch = defineWsWatch(*watch);
    const RunCommand runSend = defineWsSend(*send);
    return [watch, runWatch, runSend](const GlobalOptions &global) {
        return watch->parsed() ? runWatch(global) : runSend(global);
    };
}

} // namespace Sothebais
