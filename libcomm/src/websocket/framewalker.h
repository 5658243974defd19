// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace Comm {

/// A frame by which one end speaks to the other, and not for whom they speak.
struct ControlFrame
{
    int opcode = 0; ///< 8 is close, 9 ping, 10 pong
    QByteArray payload = {};

    bool operator==(const ControlFrame &) const = default;
};

/// Finds the control frames in what a server sends, piece by piece, and steps over all others without keeping
/// them. From bytes that are no frames on, it finds nothing.
class FrameWalker
{
public:
    QList<ControlFrame> feed(QByteArrayView bytes);

private:
    bool takeHeader(char byte);
    bool isControl() const { return (m_header[0] & 0x8) != 0; }

    QByteArray m_header; ///< of the frame under way, as far as it has come
    QByteArray m_payload; ///< likewise, of a control frame
    quint64 m_left = 0; ///< bytes of its payload
    bool m_isInPayload = false;
    bool m_isLost = false;
};

} // namespace Comm
