// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

#include <QtGlobal>

#include <string>
#include <vector>

namespace Sothebais {

/// What the commands that follow the stream have in common: which events, and for how long.
struct LiveOptions
{
    std::vector<std::string> types;
    std::string where;
    qint64 count = 0; ///< 0 for no end
    double timeout = 0; ///< seconds; 0 for no end
};

/// Declares `--type` and `--where`.
void addChoice(CLI::App &command, LiveOptions &options);
/// Declares `--count` and `--timeout`.
void addEnd(CLI::App &command, LiveOptions &options);

} // namespace Sothebais
