// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Unlike the rest of libcomm this is under the GPL, because it stands on QtHttpServer, which is.

#pragma once

#include "comm/eventvalidator.h"
#include "comm/gateway/export.h"
#include "comm/result.h"
#include "comm/tlsoptions.h"

#include <QObject>

#include <chrono>
#include <memory>

class QHttpServer;

namespace Comm {

class EventClient;

/// A door to the events for whoever speaks HTTP: publishes what is posted, if it is valid.
///
/// | request                           | answer                                                            |
/// |-----------------------------------|-------------------------------------------------------------------|
/// | `POST /events`                    | publishes an event (application/json), or one a line
/// (application/x-ndjson) | | `POST /events/<type>`             | makes an event of this data and publishes
/// it                      | | `GET /events/<type>/history`      | the newest events of a type, `?limit=` |
/// | `GET /events/history`             | the newest events                                                 |
/// | `GET /health`, `GET /health/redis`| 200 while events can be published, else 503                       |
/// | `GET /metrics`                    | counters for Prometheus                                           |
///
/// A `<type>` is a key or a wire name. With a token everything but `/health` wants it. Without one, only
/// requests to a loopback name are answered, so that no web page can reach the gateway under a name of its
/// own. Everything is bounded before it is read: heads, bodies, connections, time.
///
///     Comm::EventGateway gateway(client, {.port = 4600});
///     if (const Comm::Result<void> listening = gateway.listen(); !listening)
///         qWarning() << listening.error().toString();
///     qInfo() << gateway.url();
class COMM_GATEWAY_EXPORT EventGateway : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString host = QStringLiteral("127.0.0.1"); ///< an address, or "localhost"
        quint16 port = 0; ///< 0 for any that is free
        TlsOptions tls
            = {}; ///< with a certificate: HTTPS; with `caCertificates` too, clients need one as well
        QString tokenFile = {}; ///< a token a line; read again when it changes
        EventValidator::Level level = EventValidator::Level::Contract; ///< what posted events must satisfy
        qsizetype maxBody = 1024 * 1024; ///< bytes of one event
        qsizetype maxBulk = 16 * 1024 * 1024; ///< bytes of a body of many
        qsizetype maxUnderWay = 64 * 1024 * 1024; ///< bytes of all bodies at one time; beyond it 503
        int maxConnections = 256; ///< beyond it 503
        std::chrono::milliseconds headTimeout{10'000}; ///< from the first byte to the end of the head
        std::chrono::milliseconds requestTimeout{30'000}; ///< for the body, and again for the answer
        std::chrono::milliseconds idleTimeout{60'000}; ///< of a connection between two requests
    };

    /// The client must outlive the gateway; connecting it is its owner's business.
    EventGateway(EventClient &client, const Options &options, QObject *parent = nullptr);
    ~EventGateway() override;

    /// Starts to serve. InvalidArgument for an address that is not of this machine alone and has no token,
    /// and for a certificate or key that cannot be used; StorageFailure for a file of tokens that cannot be
    /// read; NetworkFailure where the address is taken.
    Result<void> listen();
    /// Stops to listen and lets what is under way end, for 3 s at most; then closed() is emitted.
    void close();

    quint16 port() const;
    /// Such as "http://127.0.0.1:4600"; empty unless it listens.
    QString url() const;
    /// For routes of one's own, behind the same limits and the same token.
    QHttpServer &server();

Q_SIGNALS:
    /// The last connection has ended after close().
    void closed();
    /// Something that no answer tells anybody, such as a file of tokens that has become unreadable.
    void failed(const Comm::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
