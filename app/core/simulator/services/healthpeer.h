// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servicefacts.h"
#include "trouble.h"

#include <QObject>

class QTcpSocket;

namespace Sothebais {

/// One HTTP connection to the health port of a simulated service, seen from there. It answers GET of
/// /health, /health/redis and /metrics, one after the other.
class HealthPeer : public QObject
{
    Q_OBJECT
public:
    HealthPeer(QTcpSocket *socket, const ServiceFacts &facts, Trouble trouble, QObject *parent);

    void setTrouble(Trouble trouble);

Q_SIGNALS:
    void closed();

private:
    void read();
    void answer(const QByteArray &request);

    QTcpSocket *m_socket;
    const ServiceFacts &m_facts;
    Trouble m_trouble;
    QByteArray m_received;
};

} // namespace Sothebais
