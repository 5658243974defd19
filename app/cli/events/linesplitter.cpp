// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linesplitter.h"

namespace Sothebais {

void LineSplitter::keep(QByteArrayView part)
{
    m_started.append(part.first(qMin(part.size(), m_keep + 1 - m_started.size())));
    m_isStarted = true;
}

std::optional<QByteArrayView> LineSplitter::next()
{
    if (std::exchange(m_given, false))
        m_started.resize(0);
    const qsizetype end = m_input.indexOf(m_separator);
    if (end < 0) {
        if (!m_input.isEmpty())
            keep(std::exchange(m_input, {}));
        if (!m_finished || !m_isStarted)
            return std::nullopt;
    }
    ++m_lineNumber;
    if (end >= 0 && !m_isStarted) {
        const QByteArrayView line = m_input.first(qMin(end, m_keep + 1));
        m_input = m_input.sliced(end + 1);
        return line;
    }
    if (end >= 0) {
        keep(m_input.first(end));
        m_input = m_input.sliced(end + 1);
    }
    m_isStarted = false;
    m_given = true;
    return m_started;
}

} // namespace Sothebais
