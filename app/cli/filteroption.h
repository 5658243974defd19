// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "core/filter/filter.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace Sothebais {

/// Declares `--where`, which chooses events.
void addWhere(CLI::App &command, std::string &expression);

/// The filter that somebody has written on the command line. If it is none: nothing, after a complaint that
/// shows the place and what may have been meant; the command then ends with WrongUsage.
std::optional<Filter> filterOf(const std::string &expression);

} // namespace Sothebais
