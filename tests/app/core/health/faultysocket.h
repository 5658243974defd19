// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

/// A WebSocket server on a loopback port that answers pings, until it is told what is to be the matter with
/// it.
class FaultySocket
{
public:
    enum class Fault {
        None,
        Drop, ///< each connection ends without a close
        Mute, ///< whoever comes is greeted, and no ping is answered
        Talk, ///< no ping is answered, but messages come
        Stall, ///< nothing is answered at all, not even a handshake
        Refuse, ///< each handshake is answered with 503
        Forbid, ///< each connection is closed with 1008
        Flood, ///< far too many messages come
    };

    FaultySocket();

    QString url() const { return QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_server.serverPort()); }
    /// From now on, for the connections that are there too.
    void setFault(Fault fault);
    /// Ends each connection without a close, once.
    void drop();
    void say(const QByteArray &text);
    const QByteArrayList &heard() const { return m_heard; }
    int connections() const { return m_connections; }
    int goodbyes() const { return m_goodbyes; } ///< close frames of clients

private:
    void accept();
    void read(QTcpSocket &peer);
    void takeFrames(QTcpSocket &peer);
    void welcome(QTcpSocket &peer);
    void afflict(QTcpSocket &peer);
    QList<QTcpSocket *> peers() const;

    QTcpServer m_server;
    QTimer m_talk;
    Fault m_fault = Fault::None;
    QByteArrayList m_heard;
    int m_connections = 0;
    int m_goodbyes = 0;
};
