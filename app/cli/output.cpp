// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "cli/console.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype FlushSize = 256 * 1024;

/// For a standard output that somebody else has made non-blocking, as programs that share a terminal may.
void waitUntilWritable()
{
    pollfd output = {STDOUT_FILENO, POLLOUT, 0};
    poll(&output, 1, -1);
}

} // namespace

Output::Output()
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is seen at write(), and ends the program quietly
    m_buffer.reserve(FlushSize);
}

void Output::write(QByteArrayView bytes)
{
    if (m_end)
        return;
    m_buffer.append(bytes);
    if (m_buffer.size() >= FlushSize)
        flush();
}

void Output::writeLine(QByteArrayView bytes)
{
    write(bytes);
    write("\n");
}

std::optional<ExitCode> Output::flush()
{
    if (!m_end && !writeAll(m_buffer)) {
        m_end = errno == EPIPE ? Done : AnswerIsNo;
        if (errno != EPIPE)
            complain(
                u"cannot write to standard output: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    m_buffer.resize(0);
    return m_end;
}

bool Output::writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno == EAGAIN)
            waitUntilWritable();
        else if (errno != EINTR)
            return false;
    }
    return true;
}

ExitCode printId(const Comm::Result<Comm::Publication> &publication)
{
    if (!publication)
        return fail(publication.error());
    Output output;
    output.writeLine(publication->id);
    return output.flush().value_or(Done);
}

} // namespace Sothebais
