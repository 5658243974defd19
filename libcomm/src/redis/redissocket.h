// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/redisaddress.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>

class QIODevice;
class QLocalSocket;
class QSslSocket;
class QTcpSocket;

namespace Comm {

/// The bytes of one connection attempt, over TCP, TLS or a unix domain socket. Used once, then thrown away,
/// so that nothing of an earlier attempt can reach a later one.
class RedisSocket : public QObject
{
    Q_OBJECT
public:
    /// Of the address only host, port or socket path, and TLS are used.
    explicit RedisSocket(const RedisAddress &address, QObject *parent = nullptr);
    ~RedisSocket() override;

    void open();
    /// Drops the connection at once; no signal follows.
    void abort();

    /// Reads what has arrived, up to `size` bytes; 0 if there is nothing.
    qint64 read(char *buffer, qint64 size);
    void write(const QByteArray &bytes);
    qint64 unsent() const;
    /// Bytes that have arrived at this machine, or in this process, and were not read yet.
    qint64 unread() const;

    /// The peer has been reached and does not say, so far, what TLS has to say.
    bool isInTlsHandshake() const { return m_tls && m_isReached && !m_wasOpen; }

Q_SIGNALS:
    void opened();
    void readable();
    /// The attempt failed or the connection ended; emitted at most once, and nothing after it.
    void closed(const Comm::Error &error);

private:
    void openTcp();
    void openTls();
    void openLocal();
    void adopt(QTcpSocket *socket);
    void adopt(QIODevice *device);
    Error tcpError(QAbstractSocket::SocketError error) const;
    QString serverName() const;
    void close(Error error);

    RedisAddress m_address;
    QTcpSocket *m_tcp = nullptr;
    QSslSocket *m_tls = nullptr; ///< the same, if it is one with TLS
    QLocalSocket *m_local = nullptr;
    QIODevice *m_device = nullptr;
    QList<QSslError> m_certificateErrors;
    bool m_isReached = false;
    bool m_wasOpen = false;
    bool m_hasHeard = false; ///< something of the server was read
};

} // namespace Comm
