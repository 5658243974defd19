// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <comm/eventclient.h>

#include <QByteArray>

#include <optional>

namespace Sothebais {

/// Standard output, written in large pieces.
///
/// Whoever writes calls flush() when nothing more is at hand. Once the reader has closed the pipe, or a write
/// failed, all further output is dropped and the exit code says how the program should end.
class Output
{
public:
    Output();
    ~Output() { flush(); }
    Q_DISABLE_COPY_MOVE(Output)

    void write(QByteArrayView bytes);
    void writeLine(QByteArrayView bytes);

    /// Nothing while all is well; the exit code to end with otherwise, after a failure has been complained of
    /// once.
    std::optional<ExitCode> flush();

private:
    bool writeAll(QByteArrayView bytes);

    QByteArray m_buffer;
    std::optional<ExitCode> m_end;
};

/// What a command that publishes one event ends with: prints its id, or complains.
ExitCode printId(const Comm::Result<Comm::Publication> &publication);

} // namespace Sothebais
