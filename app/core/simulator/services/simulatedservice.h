// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servicefacts.h"
#include "trouble.h"

#include <QObject>
#include <QTcpServer>

namespace Sothebais {

/// One service of the auction house, as far as its health goes: a WebSocket port and a health port on the
/// loopback address, and the trouble that it has.
class SimulatedService : public QObject
{
    Q_OBJECT
public:
    SimulatedService(const ServiceFacts &facts, int portOffset, QObject *parent = nullptr);

    const ServiceFacts &facts() const { return m_facts; }
    /// AddressInUse or the like, in words, with what to do.
    Comm::Result<void> listen();

    Trouble trouble() const { return m_trouble; }
    /// At once, also for the connections that are there.
    void setTrouble(Trouble trouble);

Q_SIGNALS:
    void troubleChanged(Sothebais::Trouble trouble);

private:
    Comm::Result<void> listenAt(QTcpServer &server, quint16 port);
    template <typename Peer>
    void takePeers(QTcpServer &server);

    const ServiceFacts m_facts;
    const int m_portOffset;
    Trouble m_trouble = Trouble::None;
    QTcpServer m_sockets;
    QTcpServer m_health;
};

} // namespace Sothebais
