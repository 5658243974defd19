// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedservice.h"

#include "healthpeer.h"
#include "socketpeer.h"

#include <QTcpSocket>

namespace Sothebais {

SimulatedService::SimulatedService(const ServiceFacts &facts, int portOffset, QObject *parent)
    : QObject(parent),
      m_facts(facts),
      m_portOffset(portOffset),
      m_sockets(this),
      m_health(this)
{
    connect(&m_sockets, &QTcpServer::newConnection, this, [this] { takePeers<SocketPeer>(m_sockets); });
    connect(&m_health, &QTcpServer::newConnection, this, [this] { takePeers<HealthPeer>(m_health); });
}

Comm::Result<void> SimulatedService::listen()
{
    if (const Comm::Result<void> listens = listenAt(m_sockets, m_facts.socketPort); !listens)
        return listens;
    return listenAt(m_health, m_facts.healthPort);
}

Comm::Result<void> SimulatedService::listenAt(QTcpServer &server, quint16 port)
{
    const int wanted = port + m_portOffset;
    if (wanted < 1 || wanted > 65'535)
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = tr("There is no port %1").arg(wanted),
                           .remedy = tr("Use an offset that keeps all ports from 1 to 65535")};
    if (server.isListening() || server.listen(QHostAddress::LocalHost, quint16(wanted)))
        return {};
    return Comm::Error{.code = Comm::Error::Code::NetworkFailure,
                       .message = tr("Port %1 for the %2 cannot be used: %3")
                                      .arg(wanted)
                                      .arg(QLatin1StringView(m_facts.name), server.errorString()),
                       .remedy = tr("End what uses it, or move all ports with --port-offset")};
}

void SimulatedService::setTrouble(Trouble trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    if (trouble == Trouble::Down) {
        m_sockets.close();
        m_health.close();
    } else if (const Comm::Result<void> listens = listen(); !listens) {
        m_trouble = Trouble::Down; // somebody has taken its port meanwhile
    }
    for (SocketPeer *const peer : findChildren<SocketPeer *>())
        peer->setTrouble(m_trouble);
    for (HealthPeer *const peer : findChildren<HealthPeer *>())
        peer->setTrouble(m_trouble);
    Q_EMIT troubleChanged(m_trouble);
}

template <typename Peer>
void SimulatedService::takePeers(QTcpServer &server)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        auto *const peer = new Peer(socket, m_facts, m_trouble, this);
        connect(peer, &Peer::closed, peer, &QObject::deleteLater);
    }
}

} // namespace Sothebais
