// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framelog.h"

#include <algorithm>

namespace Sothebais {

void FrameLog::append(const Comm::WebSocketFrame &frame)
{
    LoggedFrame logged{.size = frame.payload.size(), .frame = frame};
    if (logged.size > m_limits.payload)
        logged.frame.payload = QByteArray(frame.payload.constData(), m_limits.payload);
    const QMutexLocker lock(&m_mutex);
    logged.sequence = m_end++;
    m_bytes += logged.frame.payload.size();
    m_frames.push_back(std::move(logged));
    trim();
}

void FrameLog::trim()
{
    while (!m_frames.empty() && (qsizetype(m_frames.size()) > m_limits.frames || m_bytes > m_limits.bytes)) {
        m_bytes -= m_frames.front().frame.payload.size();
        m_frames.pop_front();
    }
}

void FrameLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_frames.clear();
    m_bytes = 0;
}

qint64 FrameLog::begin() const
{
    const QMutexLocker lock(&m_mutex);
    return m_end - qint64(m_frames.size());
}

qint64 FrameLog::end() const
{
    const QMutexLocker lock(&m_mutex);
    return m_end;
}

QList<LoggedFrame> FrameLog::from(qint64 sequence, qsizetype most) const
{
    const QMutexLocker lock(&m_mutex);
    const qint64 first = m_end - qint64(m_frames.size());
    const auto start = qsizetype(std::clamp(sequence - first, qint64(0), qint64(m_frames.size())));
    const auto count = std::min(most, qsizetype(m_frames.size()) - start);
    const auto begin = m_frames.begin() + start;
    return QList<LoggedFrame>(begin, begin + count);
}

} // namespace Sothebais
