// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// A TCP server on a free loopback port that answers with exactly the bytes a test gives it.
///
///     ScriptedServer server([](QTcpSocket &peer) { peer.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
///     connectTo(server.url());
class ScriptedServer
{
public:
    using Script = std::function<void(QTcpSocket &)>;

    /// `onData` runs whenever a client has sent something; nothing is read for it. `onConnected` runs first.
    explicit ScriptedServer(Script onData, Script onConnected = {});

    QString url() const; ///< redis://127.0.0.1:<port>
    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return m_connections; }

private:
    QTcpServer m_server;
    int m_connections = 0;
};
