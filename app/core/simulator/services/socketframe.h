// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Sothebais {

/// A frame of the WebSocket protocol (RFC 6455), not cut into pieces.
struct SocketFrame
{
    enum class Kind : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
    static constexpr qint64 MaxPayload = 1024 * 1024; ///< bytes that a client may send

    Kind kind = Kind::Text;
    QByteArray payload = {};

    /// As a server sends it.
    QByteArray toBytes() const;
    static SocketFrame close(quint16 code, const QByteArray &reason);

    bool operator==(const SocketFrame &) const = default;
};

/// Takes the next whole frame of a client out of what was received; nothing if it is not whole yet.
/// `isBroken` becomes true for what no client may send.
std::optional<SocketFrame> takeFrame(QByteArray &received, bool &isBroken);

/// The answer to the handshake in a whole request; empty if it asks for no WebSocket.
QByteArray socketUpgrade(const QByteArray &request);

} // namespace Sothebais
