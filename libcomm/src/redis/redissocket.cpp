// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redissocket.h"

#include "redis/rediserror.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace Comm {

namespace {

// Beyond this the socket is not read until we have caught up, so that TCP pushes back on the server. It also
// bounds how long one turn of the event loop can be busy with what has arrived.
constexpr qint64 ReadBufferSize = 64 * 1024;

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
    if (m_address.socketPath.isEmpty())
        openTcp();
    else
        openLocal();
}

void RedisSocket::openTcp()
{
    m_tcp = new QTcpSocket(this);
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    m_tcp->setReadBufferSize(ReadBufferSize);
    adopt(m_tcp);
    connect(m_tcp, &QTcpSocket::connected, this, [this] {
        m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_tcp->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_wasOpen = true;
        Q_EMIT opened();
    });
    connect(m_tcp, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        close(m_wasOpen ? connectionLost(m_address) : connectFailure(m_address, error, m_tcp->errorString()));
    });
    m_tcp->connectToHost(m_address.host, static_cast<quint16>(m_address.port));
}

void RedisSocket::openLocal()
{
    m_local = new QLocalSocket(this);
    m_local->setReadBufferSize(ReadBufferSize);
    adopt(m_local);
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

void RedisSocket::adopt(QIODevice *device)
{
    m_device = device;
    connect(device, &QIODevice::readyRead, this, &RedisSocket::readable);
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
    return m_device ? std::max<qint64>(0, m_device->read(buffer, size)) : 0;
}

void RedisSocket::write(const QByteArray &bytes)
{
    if (m_device)
        m_device->write(bytes);
}

qint64 RedisSocket::unsent() const
{
    return m_device ? m_device->bytesToWrite() : 0;
}

} // namespace Comm
