// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linesource.h"

#include <poll.h>

namespace Sothebais {

namespace {

constexpr qsizetype ReadSize = 256 * 1024;

} // namespace

LineSource::LineSource(InputFile file, qsizetype longestLine)
    : m_file(std::move(file)),
      m_longestLine(longestLine),
      m_lines('\n', longestLine),
      m_buffer(ReadSize, Qt::Uninitialized)
{
}

Comm::Result<void> LineSource::preload(qsizetype limit)
{
    m_usePreloaded = true;
    while (m_preloaded.size() < limit) {
        const Comm::Result<QByteArrayView> bytes = m_file.read(m_buffer);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty()) {
            m_wholeInMemory = true;
            break;
        }
        m_preloaded.append(*bytes);
    }
    return {};
}

void LineSource::rewind()
{
    if (m_wholeInMemory)
        m_usePreloaded = true;
    else
        m_file.rewind();
    m_lines = LineSplitter('\n', m_longestLine);
    m_position = 0;
    m_atEnd = false;
}

bool LineSource::isReadable() const
{
    pollfd input = {m_file.descriptor(), POLLIN, 0};
    return m_file.isRewindable() || poll(&input, 1, 0) != 0;
}

LineSource::Next LineSource::next()
{
    while (true) {
        if (const auto line = m_lines.next())
            return *line;
        if (m_atEnd)
            return End();
        if (std::exchange(m_usePreloaded, false)) {
            m_lines.feed(m_preloaded);
            m_position = m_preloaded.size();
            continue;
        }
        if (!m_wholeInMemory && !isReadable())
            return Wait();
        const Comm::Result<QByteArrayView> bytes
            = m_wholeInMemory ? Comm::Result<QByteArrayView>(QByteArrayView()) : m_file.read(m_buffer);
        if (!bytes)
            return bytes.error();
        m_atEnd = bytes->isEmpty();
        if (m_atEnd)
            m_lines.finish();
        m_lines.feed(*bytes);
        m_position += bytes->size();
    }
}

std::optional<double> LineSource::fraction() const
{
    const qint64 size = m_file.size();
    return size > 0 ? std::optional(static_cast<double>(m_position) / static_cast<double>(size))
                    : std::nullopt;
}

} // namespace Sothebais
