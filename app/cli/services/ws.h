// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"

namespace Sothebais {

// The commands below `ws`, as those in commands.h.
RunCommand defineWsWatch(CLI::App &command);
RunCommand defineWsSend(CLI::App &command);

} // namespace Sothebais
