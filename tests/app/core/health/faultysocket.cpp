// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultysocket.h"

#include "scriptedwebsocketserver.h"

using Server = ScriptedWebSocketServer;
using namespace std::chrono_literals;

FaultySocket::FaultySocket()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    QObject::connect(&m_talk, &QTimer::timeout, &m_server, [this] {
        for (int i = 0; i < (m_fault == Fault::Flood ? 20 : 1); ++i)
            say(R"({"type":"stats","bitrate":4500})");
    });
    m_server.listen(QHostAddress::LocalHost);
}

void FaultySocket::setFault(Fault fault)
{
    m_fault = fault;
    if (fault == Fault::Talk || fault == Fault::Flood)
        m_talk.start(10ms);
    else
        m_talk.stop();
    for (QTcpSocket *peer : peers())
        afflict(*peer);
}

/// What is the matter with a connection that is open.
void FaultySocket::afflict(QTcpSocket &peer)
{
    if (m_fault == Fault::Drop || m_fault == Fault::Refuse)
        peer.abort();
    else if (m_fault == Fault::Forbid)
        peer.write(Server::closeFrame(1008, "not you"));
}

void FaultySocket::drop()
{
    for (QTcpSocket *peer : peers())
        peer->abort();
}

void FaultySocket::say(const QByteArray &text)
{
    for (QTcpSocket *peer : peers())
        peer->write(Server::frame(1, text));
}

// A peer that has been answered has a name.
QList<QTcpSocket *> FaultySocket::peers() const
{
    return m_server.findChildren<QTcpSocket *>(QStringLiteral("open"));
}

void FaultySocket::accept()
{
    while (QTcpSocket *peer = m_server.nextPendingConnection()) {
        ++m_connections;
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer] { read(*peer); });
        QObject::connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
    }
}

void FaultySocket::read(QTcpSocket &peer)
{
    if (!peer.objectName().isEmpty())
        takeFrames(peer);
    else if (m_fault != Fault::Stall && peer.peek(peer.bytesAvailable()).contains("\r\n\r\n"))
        welcome(peer);
}

void FaultySocket::welcome(QTcpSocket &peer)
{
    const QByteArray request = peer.readAll();
    if (m_fault == Fault::Refuse) {
        peer.write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    peer.setObjectName(QStringLiteral("open"));
    peer.write(Server::upgrade(request));
    peer.flush();
    if (m_fault == Fault::Mute)
        peer.write(Server::frame(1, R"({"type":"hello"})"));
    afflict(peer);
}

// Frames of a client are masked, and those of a test are short.
void FaultySocket::takeFrames(QTcpSocket &peer)
{
    const bool isDeaf = m_fault == Fault::Mute || m_fault == Fault::Talk || m_fault == Fault::Stall;
    while (peer.bytesAvailable() >= 6) {
        const QByteArray header = peer.peek(6);
        const qsizetype length = header[1] & 0x7f;
        if (peer.bytesAvailable() < 6 + length)
            return;
        QByteArray payload = peer.read(6 + length).sliced(6);
        for (qsizetype i = 0; i < length; ++i)
            payload[i] = char(payload[i] ^ header[2 + i % 4]);
        const int opcode = header[0] & 0xf;
        if (opcode == 1)
            m_heard.append(payload);
        else if (opcode == 9 && !isDeaf)
            peer.write(Server::frame(10, payload));
        else if (opcode == 8 && !isDeaf) {
            ++m_goodbyes;
            peer.write(Server::closeFrame(1000));
            peer.disconnectFromHost();
        }
    }
}
