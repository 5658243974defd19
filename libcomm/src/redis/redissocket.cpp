// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redissocket.h"

#include "redis/rediserror.h"
#include "tls/tlsconfiguration.h"
#include "tls/tlserror.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#endif

namespace Comm {

namespace {

// Beyond this the socket is not read until we have caught up, so that TCP pushes back on the server. It also
// bounds how long one turn of the event loop can be busy with what has arrived.
constexpr qint64 ReadBufferSize = 64 * 1024;

qint64 unreadInTheSystem(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    int bytes = 0;
    if (descriptor >= 0 && ioctl(static_cast<int>(descriptor), FIONREAD, &bytes) == 0)
        return bytes;
#endif
    return 0;
}

} // namespace

RedisSocket::RedisSocket(const RedisAddress &address, QObject *parent) : QObject(parent), m_address(address)
{
}

RedisSocket::~RedisSocket()
{
    abort();
}

void RedisSocket::open()
{
    if (!m_address.socketPath.isEmpty())
        openLocal();
    else if (m_address.tls)
        openTls();
    else
        openTcp();
}

void RedisSocket::openTcp()
{
    adopt(new QTcpSocket(this));
    connect(m_tcp, &QTcpSocket::connected, this, [this] {
        m_wasOpen = true;
        Q_EMIT opened();
    });
    m_tcp->connectToHost(m_address.host, static_cast<quint16>(m_address.port));
}

void RedisSocket::openTls()
{
    const Result<QSslConfiguration> configuration = tlsConfiguration(*m_address.tls);
    if (!configuration) {
        close(configuration.error());
        return;
    }
    m_tls = new QSslSocket(this);
    m_tls->setSslConfiguration(*configuration);
    adopt(m_tls);
    connect(m_tls, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_tls, &QSslSocket::encrypted, this, [this] {
        m_wasOpen = true;
        Q_EMIT opened();
    });
    m_tls->connectToHostEncrypted(m_address.host, static_cast<quint16>(m_address.port), serverName());
}

void RedisSocket::openLocal()
{
    m_local = new QLocalSocket(this);
    m_local->setReadBufferSize(ReadBufferSize);
    adopt(static_cast<QIODevice *>(m_local));
    connect(m_local, &QLocalSocket::connected, this, [this] {
        m_wasOpen = true;
        Q_EMIT opened();
    });
    connect(m_local, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        close(m_wasOpen ? connectionLost(m_address)
                        : connectFailure(m_address, error, m_local->errorString()));
    });
    m_local->connectToServer(m_address.socketPath);
}

void RedisSocket::adopt(QTcpSocket *socket)
{
    m_tcp = socket;
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    m_tcp->setReadBufferSize(ReadBufferSize);
    adopt(static_cast<QIODevice *>(m_tcp));
    connect(m_tcp, &QTcpSocket::connected, this, [this] {
        m_isReached = true;
        m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_tcp->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    });
    connect(m_tcp, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { close(tcpError(error)); });
}

void RedisSocket::adopt(QIODevice *device)
{
    m_device = device;
    connect(device, &QIODevice::readyRead, this, &RedisSocket::readable);
}

Error RedisSocket::tcpError(QAbstractSocket::SocketError error) const
{
    if (!m_isReached)
        return connectFailure(m_address, error, m_tcp->errorString());
    if (!m_certificateErrors.isEmpty())
        return certificateFailure(m_address.toString(), serverName(), m_certificateErrors);
    if (m_hasHeard)
        return connectionLost(m_address);
    // A server that refuses our certificate says so only after the handshake has ended for us.
    return m_tls ? handshakeFailure(m_address.toString(), m_tcp->errorString()) : closedUnheard(m_address);
}

QString RedisSocket::serverName() const
{
    return m_address.tls->serverName.isEmpty() ? m_address.host : m_address.tls->serverName;
}

void RedisSocket::abort()
{
    if (!m_device)
        return;
    m_device->disconnect(this);
    if (m_tcp)
        m_tcp->abort();
    if (m_local)
        m_local->abort();
    m_device = nullptr;
}

void RedisSocket::close(Error error)
{
    abort();
    Q_EMIT closed(std::move(error));
}

qint64 RedisSocket::read(char *buffer, qint64 size)
{
    const qint64 length = m_device ? std::max<qint64>(0, m_device->read(buffer, size)) : 0;
    m_hasHeard = m_hasHeard || length > 0;
    return length;
}

void RedisSocket::write(const QByteArray &bytes)
{
    if (m_device)
        m_device->write(bytes);
}

qint64 RedisSocket::unsent() const
{
    if (!m_device)
        return 0;
    return m_device->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

qint64 RedisSocket::unread() const
{
    if (!m_device)
        return 0;
    return m_device->bytesAvailable() + (m_tls ? m_tls->encryptedBytesAvailable() : 0)
        + unreadInTheSystem(m_tcp ? m_tcp->socketDescriptor() : m_local->socketDescriptor());
}

} // namespace Comm
