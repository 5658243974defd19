// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslSocket>

#include <memory>

/// An answer as it came.
struct HttpAnswer
{
    int status = 0; ///< 0 if there was none
    QByteArray head = {};
    QByteArray body = {};

    /// The value of a header field; empty where it is missing.
    QByteArray header(const QByteArray &name) const;
};

/// A connection to an HTTP server on loopback that sends exactly the bytes a test gives it.
///
///     HttpExchange exchange(port);
///     QCOMPARE(exchange.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 200);
class HttpExchange
{
public:
    explicit HttpExchange(quint16 port);
    /// The same over TLS, trusting this authority.
    HttpExchange(quint16 port, const QByteArray &authority);

    void write(const QByteArray &bytes);
    /// Waits for one answer; further calls go on with the same connection.
    HttpAnswer answer();
    HttpAnswer send(const QByteArray &bytes);
    /// A request with Host, the given header lines and the right Content-Length.
    HttpAnswer request(const QByteArray &line, const QByteArray &fields = {}, const QByteArray &body = {});

    /// Whether the server closes the connection in time.
    bool isClosed();
    QSslSocket &socket() { return *m_socket; }

private:
    void waitForConnection();

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
};
