// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QSslSocket>
#include <QTcpServer>

#include <chrono>
#include <memory>
#include <optional>

/// An HTTP server on a free loopback port that answers each request with exactly the bytes a test gives it,
/// and keeps each request as it came.
///
///     HttpScript server({HttpScript::Answer::json("{}").cutAt(20), HttpScript::Answer::json("{}")});
///     ask(server.url());
///     QCOMPARE(server.requests().size(), 2);
class HttpScript
{
public:
    /// What a whole request is answered with.
    struct Answer
    {
        QByteArray bytes = {};
        bool closes = false; ///< the connection, once the bytes are out
        std::chrono::milliseconds drip{0}; ///< between single bytes; 0 for all at once
        qsizetype dripFrom = 0; ///< dripping begins with this byte

        /// An answer with a length, its connection kept.
        static Answer status(int status, const QByteArray &body = {}, const QByteArray &headers = {});
        static Answer json(const QByteArray &body)
        {
            return status(200, body, "Content-Type: application/json\r\n");
        }
        static Answer redirect(int status, const QString &location);
        static Answer silence() { return {}; }
        static Answer raw(const QByteArray &bytes) { return {.bytes = bytes}; }
        static Answer hangUp() { return {.closes = true}; }

        /// Only the first `size` bytes, then the connection ends.
        Answer cutAt(qsizetype size) const { return {.bytes = bytes.first(size), .closes = true}; }
        Answer closing() const { return {.bytes = bytes, .closes = true}; }
        /// One byte at a time, from the byte `from` on.
        Answer dripping(std::chrono::milliseconds interval, qsizetype from = 0) const
        {
            return {.bytes = bytes, .closes = closes, .drip = interval, .dripFrom = from};
        }
    };
    /// A request as it stood on the wire.
    struct Request
    {
        QByteArray bytes;
        int connection = 0; ///< counted from 1

        QByteArray line() const { return bytes.first(bytes.indexOf("\r\n")); }
        QByteArray body() const { return bytes.sliced(bytes.indexOf("\r\n\r\n") + 4); }
        /// All values of a header, joined by '|'.
        QByteArray header(const QByteArray &name) const;
    };

    /// The last answer is given to all later requests, too. With an identity it speaks TLS.
    explicit HttpScript(const QList<Answer> &answers,
                        const std::optional<TestCertificates::Identity> &identity = {});
    ~HttpScript();

    QString url(const QString &host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const;
    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// Reads nothing from now on.
    void stopReading() { m_reads = false; }
    /// Ends every connection that is open.
    void hangUp();
    /// The bytes of requests that are not whole.
    QByteArray rest() const;

private:
    struct Peer;

    void take(QTcpSocket *socket);
    void read(Peer &peer);
    void answer(Peer &peer);

    std::unique_ptr<QTcpServer> m_server;
    QList<Answer> m_answers;
    QList<Request> m_requests;
    std::vector<std::shared_ptr<Peer>> m_peers;
    int m_connections = 0;
    bool m_isSecure = false;
    bool m_reads = true;
};
