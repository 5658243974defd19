// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/connection.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace Sothebais {

/// Does the work of a command, once its options are parsed, and returns the exit code.
using RunCommand = std::function<int(const GlobalOptions &)>;

// Each declares the options of its command and returns what runs it. One file each, named after the command.
RunCommand defineTail(CLI::App &command);
RunCommand definePublish(CLI::App &command);
RunCommand defineHistory(CLI::App &command);
RunCommand defineReplay(CLI::App &command);
RunCommand defineRecord(CLI::App &command);
RunCommand definePlay(CLI::App &command);
RunCommand defineGrep(CLI::App &command);
RunCommand defineStats(CLI::App &command);
RunCommand defineConvert(CLI::App &command);
RunCommand defineCatalog(CLI::App &command);
RunCommand defineValidate(CLI::App &command);
RunCommand defineSimulate(CLI::App &command);
RunCommand defineGateway(CLI::App &command);
RunCommand defineWs(CLI::App &command);
RunCommand defineHttp(CLI::App &command);
RunCommand defineDlq(CLI::App &command);
RunCommand defineDoctor(CLI::App &command);

} // namespace Sothebais
