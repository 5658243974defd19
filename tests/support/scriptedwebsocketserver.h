// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "scriptedserver.h"
#include "testcertificates.h"

#include <QStringList>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>
#include <optional>
#include <vector>

/// A server that upgrades as it should and then sends exactly the bytes a test gives it.
///
///     ScriptedWebSocketServer server([](QTcpSocket &peer) {
///         peer.write(ScriptedWebSocketServer::frame(0x1, "hello"));
///     });
class ScriptedWebSocketServer
{
public:
    using Script = std::function<void(QTcpSocket &)>;

    /// `onOpen` runs after the answer to the handshake has been written, `onData` whenever a client has sent
    /// something after that; nothing is read for it.
    explicit ScriptedWebSocketServer(Script onOpen = {}, Script onData = {});

    QString url() const;
    int connections() const { return m_server.connections(); }

    /// The answer to the handshake in `request`, with further header lines if need be.
    static QByteArray upgrade(const QByteArray &request, const QByteArray &headers = {});
    /// A whole frame as servers send them: opcode 1 is text, 2 binary, 8 close, 9 ping, 10 pong.
    static QByteArray frame(int opcode, const QByteArray &payload);
    /// A close frame with code and reason.
    static QByteArray closeFrame(int code, const QByteArray &reason = {});

private:
    ScriptedServer m_server;
};

/// A real WebSocket server, with TLS if it has an identity. It keeps what it received.
///
///     WebSocketServer server({.echoes = true});
///     connectTo(server.url());
class WebSocketServer
{
public:
    struct Options
    {
        bool echoes = false;
        bool keepsNothing = false; ///< of what it receives
        QString greeting = {}; ///< sent to each client
        QStringList subprotocols = {};
        std::optional<TestCertificates::Identity> identity = {};
        quint16 port = 0; ///< 0 for a free one
    };

    explicit WebSocketServer(const Options &options);
    WebSocketServer() : WebSocketServer(Options{}) { }

    QString url(const QString &host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return int(m_peers.size()); }
    /// The newest connection; only where there is one.
    QWebSocket &peer() const { return *m_peers.back(); }
    const QStringList &texts() const { return m_texts; }
    const QList<QByteArray> &binaries() const { return m_binaries; }

private:
    void welcome(QWebSocket *peer);

    Options m_options;
    QStringList m_texts;
    QList<QByteArray> m_binaries;
    QWebSocketServer m_server;
    std::vector<std::unique_ptr<QWebSocket>> m_peers;
};
