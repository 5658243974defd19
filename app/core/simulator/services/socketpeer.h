// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servicefacts.h"
#include "socketframe.h"
#include "trouble.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Sothebais {

/// One WebSocket connection to a simulated service, seen from there: greets, tells what is new, echoes what
/// it is sent as the stream manager does, and has the trouble of its service.
class SocketPeer : public QObject
{
    Q_OBJECT
public:
    SocketPeer(QTcpSocket *socket, const ServiceFacts &facts, Trouble trouble, QObject *parent);

    /// From now on.
    void setTrouble(Trouble trouble);
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void closed();

private:
    void read();
    void shakeHands();
    void take(const SocketFrame &frame);
    void answer(const SocketFrame &frame);
    void tell();
    void flood();
    void breakOff();
    void send(const SocketFrame &frame);

    QTcpSocket *m_socket;
    const ServiceFacts &m_facts;
    Trouble m_trouble;
    QByteArray m_received;
    QElapsedTimer m_age;
    QTimer m_news; ///< when it tells what is new
    QTimer m_end; ///< when the trouble ends it
    bool m_isOpen = false; ///< the handshake is done
};

} // namespace Sothebais
