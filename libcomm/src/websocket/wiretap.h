// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Comm {

/// Knows what QWebSocket has read from the socket below it, and so tells what QWebSocket keeps to itself: the
/// answer to the handshake, and whether a close frame came at all and had a code.
///
/// It reads nothing away: the socket keeps what was read, as a transaction of QIODevice, until the next piece
/// has been worked on.
class WireTap : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the socket, which is not connected yet.
    explicit WireTap(QTcpSocket &socket);

    /// What has been read since the last call, or since before the piece that is worked on now.
    QByteArray takeRead();
    /// From now on only what is worked on is kept, and not all since the beginning.
    void followFrames();
    /// What came and has not been read.
    QByteArray unread() const;

private:
    void begin();

    QTcpSocket &m_socket;
    bool m_followsFrames = false;
};

/// Whether the bytes that were read last are a close frame with this code and reason (code 0 for one
/// without).
bool endsWithCloseFrame(const QByteArray &read, int code, const QByteArray &reason);

} // namespace Comm
