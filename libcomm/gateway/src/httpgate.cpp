// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpgate.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

constexpr int Backlog = 512; // connections that the kernel holds for us; a full queue makes clients wait 1 s

} // namespace

HttpGate::HttpGate(Options options, QObject *parent) : QTcpServer(parent), m_options(std::move(options))
{
    setListenBacklogSize(Backlog);
}

HttpGate::~HttpGate()
{
    m_isDraining = false;
    const QSet<GateConnection *> connections = m_connections;
    qDeleteAll(connections); // their sockets may outlive us
}

bool HttpGate::reserve(qsizetype bytes)
{
    if (bytes > m_options.maxUnderWay - m_underWay)
        return false;
    m_underWay += bytes;
    return true;
}

void HttpGate::incomingConnection(qintptr descriptor)
{
    if (m_connections.size() >= m_options.maxConnections)
        return turnAway(descriptor);
    QTcpSocket *socket = m_options.tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    new GateConnection(socket, this); // NOLINT: the socket owns it
    if (m_options.tls)
        encrypt(static_cast<QSslSocket *>(socket));
    else
        addPendingConnection(socket);
}

/// Until the handshake is done, within the time for a head, QHttpServer hears nothing of the connection.
void HttpGate::encrypt(QSslSocket *socket)
{
    const auto doomed = connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this, [this, socket, doomed] {
        disconnect(doomed);
        addPendingConnection(socket);
    });
    socket->setSslConfiguration(*m_options.tls);
    socket->startServerEncryption();
}

/// One line of reply if the socket takes it, and no memory for it beyond this call.
void HttpGate::turnAway(qintptr descriptor)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor) && !m_options.tls) {
        const HttpFailure failure{.status = 503,
                                  .code = "OVERLOADED",
                                  .message = u"Too many connections are open here at the moment"_s,
                                  .headers = {{"Retry-After", "1"}}};
        socket.write(failure.toBytes());
        socket.flush();
    }
    Q_EMIT refused(503);
}

void HttpGate::forget(GateConnection *connection)
{
    m_connections.remove(connection);
    if (m_isDraining && m_connections.isEmpty())
        QMetaObject::invokeMethod(this, &HttpGate::drained, Qt::QueuedConnection);
}

void HttpGate::drain(std::chrono::milliseconds patience)
{
    close();
    m_isDraining = true;
    const QSet<GateConnection *> connections = m_connections;
    for (GateConnection *connection : connections)
        connection->drain();
    if (m_connections.isEmpty())
        QMetaObject::invokeMethod(this, &HttpGate::drained, Qt::QueuedConnection);
    QTimer::singleShot(patience, this, [this] {
        const QSet<GateConnection *> rest = m_connections;
        for (GateConnection *connection : rest)
            connection->abort();
    });
}

} // namespace Comm
