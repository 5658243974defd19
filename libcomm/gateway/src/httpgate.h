// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateconnection.h"

#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <optional>

class QSslSocket;

namespace Comm {

/// A TCP server for QHttpServer, which by itself reads heads and bodies of any length, waits for ever, and
/// never closes a connection. It watches the bytes of each connection before QHttpServer reads them, answers
/// what must not be served itself, and keeps everything bounded: connections, heads, bodies, time.
///
/// One request at a time is under way on a connection: QHttpServer would mix up the answers of more.
class HttpGate : public QTcpServer
{
    Q_OBJECT
public:
    struct Options
    {
        std::optional<QSslConfiguration> tls = {}; ///< none for plain HTTP
        GateLimits limits = {};
        qsizetype maxUnderWay = 64 * 1024 * 1024; ///< bytes of all bodies at one time
        int maxConnections = 256;
        /// Asked when the head of a request is there: the bytes that its body may have, or why it is refused.
        std::function<std::variant<qsizetype, HttpFailure>(const RequestHead &)> admit = {};
    };

    explicit HttpGate(Options options, QObject *parent = nullptr);
    ~HttpGate() override;

    const Options &options() const { return m_options; }
    qsizetype connections() const { return m_connections.size(); }
    void enlist(GateConnection *connection) { m_connections.insert(connection); }
    void forget(GateConnection *connection);
    /// Takes the bytes of a body into account; false if there is no room for them now.
    bool reserve(qsizetype bytes);
    void release(qsizetype bytes) { m_underWay -= bytes; }

    /// Stops to listen and closes what is idle; the rest ends with its answer, or after `patience`.
    void drain(std::chrono::milliseconds patience);
    bool isDraining() const { return m_isDraining; }

Q_SIGNALS:
    /// A request was refused before QHttpServer heard of it.
    void refused(int status);
    /// The last connection after drain() has ended.
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void encrypt(QSslSocket *socket);
    void turnAway(qintptr descriptor);

    Options m_options;
    QSet<GateConnection *> m_connections;
    qsizetype m_underWay = 0;
    bool m_isDraining = false;
};

} // namespace Comm
