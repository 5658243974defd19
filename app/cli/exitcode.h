// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/error.h>

namespace Sothebais {

/// What the program tells the shell.
enum ExitCode {
    Done = 0,
    AnswerIsNo = 1, ///< not found, not valid, refused, or not to be written
    WrongUsage = 2,
    CannotConnect = 3, ///< unreachable, not authorised, or no Redis
    TimedOut = 4,
};

ExitCode exitCodeOf(const Comm::Error &error);

} // namespace Sothebais
