// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"

#include <comm/deadletterqueue.h>

namespace Sothebais {

// The commands below `dlq`, one file each, named after the command; those that work through many share one.
RunCommand defineDlqList(CLI::App &command);
RunCommand defineDlqShow(CLI::App &command);
RunCommand defineDlqStats(CLI::App &command);
RunCommand defineDlqRetry(CLI::App &command);
RunCommand defineDlqEdit(CLI::App &command);
RunCommand defineDlqDiscard(CLI::App &command);
RunCommand defineDlqPark(CLI::App &command);
RunCommand defineDlqExport(CLI::App &command);
RunCommand defineDlqImport(CLI::App &command);

/// Asks a server one thing about its dead letters; see runConnected().
int runWithQueue(const GlobalOptions &global, const std::function<void(Comm::DeadLetterQueue &)> &ask);

} // namespace Sothebais
