// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requesthead.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace Comm {

class HttpGate;

/// What one connection may take.
struct GateLimits
{
    qsizetype maxHead = 16 * 1024; ///< bytes
    std::chrono::milliseconds headTimeout{10'000}; ///< for the TLS handshake and each head
    std::chrono::milliseconds requestTimeout{30'000}; ///< for the body, and again for the answer
    std::chrono::milliseconds idleTimeout{60'000}; ///< between two requests
};

/// Watches one connection of an HttpGate; a child of its socket.
class GateConnection : public QObject
{
    Q_OBJECT
public:
    GateConnection(QTcpSocket *socket, HttpGate *gate);
    ~GateConnection() override;

    /// Whose request is being handed to its handler now, in this thread; null outside of that.
    static GateConnection *current();
    bool isConnected() const;

    /// Closes the connection if nothing is under way; else it ends with its answer.
    void drain();
    void abort();

Q_SIGNALS:
    /// The client has gone, or was cut off.
    void left();

private:
    enum class State {
        Idle, ///< between two requests, or before the first
        Head,
        Body,
        Answering, ///< the request is with QHttpServer
        Refused, ///< our answer is on its way; what still arrives is thrown away
    };

    void read();
    void take(QByteArrayView bytes);
    QByteArrayView takeHead(QByteArrayView bytes);
    QByteArrayView takeBody(QByteArrayView bytes);
    void admit(const QByteArray &head, bool bodyHasBegun);
    void handOver();
    void written();
    void refuse(const HttpFailure &failure);
    void takeFromServer();
    void close();
    void expire();
    void enter(State state);
    void release();

    QTcpSocket *m_socket;
    HttpGate *m_gate;
    State m_state = State::Idle;
    QByteArray m_head;
    qsizetype m_missing = 0; ///< bytes of the body
    qsizetype m_reserved = 0; ///< bytes that the gate counts for us
    bool m_closes = false; ///< after the answer
    QTimer m_deadline;
};

} // namespace Comm
