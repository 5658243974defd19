// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QString>

namespace Sothebais {

/// Takes back what stands on the last line of a terminal, such as a progress bar.
inline constexpr char ClearLine[] = "\r\x1b[K";

/// A line for people on standard error, with what strangers may have put into it made harmless.
void say(const QString &line);

/// The same as an error or warning of this program: "sothebais: <line>".
void complain(const QString &line);

/// Complains of an error, its details on the same line, and returns the exit code that belongs to it.
ExitCode fail(const Comm::Error &error);

/// The text of fail().
QString errorLine(const Comm::Error &error);

/// Whether there is somebody at standard input who could be asked; complains if not, with how to look first.
bool canAsk(const QString &lookFirst);
/// Asks "<question>? [y/N] " and waits for the answer.
bool agrees(const QString &question);

/// "1 event" or "2 events".
QString counted(qint64 number, QLatin1StringView noun);

/// Whether standard error is a terminal, where a line may be rewritten in place.
bool isErrorTerminal();

/// Whether standard output is a terminal that wants colours (https://no-color.org).
bool wantsColour();

} // namespace Sothebais
