// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "websocket/framewalker.h"

#include <QByteArray>
#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Comm {

/// What a peer said when it closed.
struct CloseFrame
{
    int code = 1005; ///< that is none
    QString reason = {};
};

/// Knows what QWebSocket has read from the socket below it, and so tells what QWebSocket keeps to itself: the
/// answer to the handshake, and whether a close frame came at all and with which code.
///
/// It takes nothing away: the socket keeps what was read, as a transaction of QIODevice, until the tap has
/// looked at it.
class WireTap : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the socket, which is not connected yet.
    explicit WireTap(QTcpSocket &socket);

    /// The answer to the handshake, as far as it has been read. From now on, frames are expected.
    QByteArray takeAnswer();
    /// The close frame that was read last; nothing if the last that was read is no close frame of a peer that
    /// keeps to the rules.
    std::optional<CloseFrame> closeFrame();
    /// What came and has not been read.
    QByteArray unread() const;
    /// From now on the control frames that are read are told.
    void watchControls() { m_watchesControls = true; }

Q_SIGNALS:
    void controlSeen(const Comm::ControlFrame &frame);

private:
    void begin();
    void followFrames();
    QByteArray takeRead(qint64 most);
    QByteArray takeFrames();

    QTcpSocket &m_socket;
    bool m_expectsFrames = false;
    bool m_watchesControls = false;
    FrameWalker m_walker;
    QByteArray m_tail; ///< of all that was read, as much as a close frame is long
};

/// What the payload of a close frame says; nothing if it is none that RFC 6455 allows.
std::optional<CloseFrame> closeFrameOf(QByteArrayView payload);
/// The close frame at the end of these bytes, if there is one that RFC 6455 allows.
std::optional<CloseFrame> closeFrameAtEnd(const QByteArray &bytes);

} // namespace Comm
