// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/framewalker.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace Comm {

namespace {

constexpr quint64 LongestControl = 125;
constexpr quint64 LongestData = quint64(1) << 62; // more than anybody sends

/// Bytes of the header, by its first two.
qsizetype headerSize(char second)
{
    const int length = second & 0x7f;
    const qsizetype extended = length == 126 ? 2 : length == 127 ? 8 : 0;
    const qsizetype mask = (second & 0x80) != 0 ? 4 : 0;
    return 2 + extended + mask;
}

quint64 payloadLength(const QByteArray &header)
{
    const int length = header[1] & 0x7f;
    if (length == 126)
        return qFromBigEndian<quint16>(header.constData() + 2);
    return length == 127 ? qFromBigEndian<quint64>(header.constData() + 2) : quint64(length);
}

} // namespace

QList<ControlFrame> FrameWalker::feed(QByteArrayView bytes)
{
    QList<ControlFrame> found;
    while (!m_isLost && (!bytes.isEmpty() || (m_isInPayload && m_left == 0))) {
        if (!m_isInPayload) {
            m_isInPayload = takeHeader(bytes.front());
            bytes = bytes.sliced(1);
            continue;
        }
        const auto length = qsizetype(std::min(m_left, quint64(bytes.size())));
        if (isControl())
            m_payload.append(bytes.first(length));
        bytes = bytes.sliced(length);
        m_left -= quint64(length);
        if (m_left > 0)
            continue;
        if (isControl())
            found.append({m_header[0] & 0xf, std::exchange(m_payload, {})});
        m_header.clear();
        m_isInPayload = false;
    }
    return found;
}

/// True once the header is whole.
bool FrameWalker::takeHeader(char byte)
{
    m_header.append(byte);
    if (m_header.size() < 2 || m_header.size() < headerSize(m_header[1]))
        return false;
    m_left = payloadLength(m_header);
    m_isLost = m_left > (isControl() ? LongestControl : LongestData);
    return true;
}

} // namespace Comm
