// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(Script onData, Script onConnected)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, onData, onConnected] {
        while (QTcpSocket *peer = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer, onData] { onData(*peer); });
            if (onConnected)
                onConnected(*peer);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString ScriptedServer::url() const
{
    return u"redis://127.0.0.1:%1"_s.arg(m_server.serverPort());
}
