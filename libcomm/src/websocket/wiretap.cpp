// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/wiretap.h"

#include <QSslSocket>
#include <QtEndian>

namespace Comm {

WireTap::WireTap(QTcpSocket &socket) : QObject(&socket), m_socket(socket)
{
    // The first moments at which the socket takes a transaction and nothing has been read.
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        connect(tls, &QSslSocket::encrypted, this, &WireTap::begin);
    else
        connect(&socket, &QTcpSocket::connected, this, &WireTap::begin);
    connect(&socket, &QTcpSocket::readyRead, this, [this] {
        if (!m_followsFrames || !m_socket.isTransactionStarted())
            return;
        m_socket.commitTransaction();
        begin();
    });
}

void WireTap::begin()
{
    if (!m_socket.isTransactionStarted())
        m_socket.startTransaction();
}

void WireTap::followFrames()
{
    m_followsFrames = true;
}

QByteArray WireTap::takeRead()
{
    if (!m_socket.isTransactionStarted())
        return {};
    const qint64 unread = m_socket.bytesAvailable();
    m_socket.rollbackTransaction();
    const QByteArray read = m_socket.read(m_socket.bytesAvailable() - unread);
    begin();
    return read;
}

QByteArray WireTap::unread() const
{
    return m_socket.peek(m_socket.bytesAvailable());
}

bool endsWithCloseFrame(const QByteArray &read, int code, const QByteArray &reason)
{
    QByteArray frame("\x88");
    frame.append(char(code == 0 ? 0 : 2 + reason.size()));
    if (code != 0) {
        const quint16 bigEndian = qToBigEndian(quint16(code));
        frame.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
        frame.append(reason);
    }
    // A frame that came in pieces has been read in pieces, and only the last is known.
    return !read.isEmpty() && (read.endsWith(frame) || frame.endsWith(read));
}

} // namespace Comm
