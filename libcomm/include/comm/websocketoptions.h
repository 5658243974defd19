// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/backoff.h"
#include "comm/tlsoptions.h"
#include "comm/websocketclose.h"

#include <QFuture>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace Comm {

/// Where one attempt to connect goes, and what it says of us.
struct COMM_EXPORT WebSocketRequest
{
    struct Header
    {
        QByteArray name = {};
        QByteArray value = {}; ///< appears in no text that this library makes
        bool operator==(const Header &) const = default;
    };

    QUrl url = {}; ///< ws:// or wss://; user and password in it become an Authorization header
    QList<Header> headers = {}; ///< besides those of the handshake itself, which cannot be given
    QByteArray token = {}; ///< sent as "Authorization: Bearer <token>"; appears in no text either
    QString origin = {}; ///< the Origin header; none if empty

    /// The address for people: without user, password and the values of the query.
    QString peer() const;
    /// InvalidArgument if no attempt can be made with it.
    Result<void> check() const;

    bool operator==(const WebSocketRequest &) const = default;
};

/// When a connection that ended, or could not be made, is made again.
struct WebSocketReconnect
{
    /// Attempts in a row, the first one included, before the client gives up; 0 for no end. The existing
    /// services make 10. The count starts anew once a connection lived for `backoff.stableAfter`.
    int maxAttempts = 10;
    /// The wait between attempts, that of the existing services; none for `backoff`.
    std::optional<std::chrono::milliseconds> interval = std::chrono::milliseconds(3'000);
    Backoff backoff = {};
    /// Overrides WebSocketClose::isTemporary() where it returns a value. Called for connections that ended
    /// and for attempts that failed (Dropped, with the HTTP status if there was one), not for what we ended.
    std::function<std::optional<bool>(const WebSocketClose &)> decide = {};
};

/// How a connection that looks alive is found out to be dead.
struct WebSocketHeartbeat
{
    std::chrono::milliseconds interval{30'000}; ///< between beats; 0 for no heartbeat at all
    std::chrono::milliseconds deadline{5'000}; ///< for any message after a beat; else 4000 "Ping timeout"
    bool json = true; ///< `{"type":"ping","timestamp":<ms>}`, as the existing services do
    bool protocol = true; ///< a ping frame: every WebSocket server answers it
    /// How much further the wall clock may run than the time we were awake before that counts as sleep of the
    /// machine, which ends in a reconnect.
    std::chrono::milliseconds sleepTolerance{10'000};
    bool atOnce = false; ///< the first beat comes with the connection, not an interval later
};

/// Everything that a WebSocketClient is told at birth.
struct WebSocketOptions
{
    WebSocketRequest request = {};
    /// Asked before each attempt, instead of `request`, in the client's thread. One that fails, throws or
    /// does not answer within `handshakeTimeout` makes that attempt fail, and no more than that.
    std::function<QFuture<Result<WebSocketRequest>>()> provider = {};
    QStringList subprotocols = {}; ///< in order of preference
    /// Options of wss://. `serverName`, if given, is the name that is asked for (SNI) and checked.
    TlsOptions tls = {};
    WebSocketReconnect reconnect = {};
    WebSocketHeartbeat heartbeat = {};
    std::chrono::milliseconds handshakeTimeout{10'000}; ///< from asking the provider to the upgrade
    std::chrono::milliseconds closeTimeout{3'000}; ///< for the peer to agree to a close; then cut off
    qsizetype maxMessage = 16 * 1024 * 1024; ///< bytes of one that comes in; beyond it we close with 1009
    qsizetype maxUnsent = 4 * 1024 * 1024; ///< bytes waiting to go out; beyond it sending is Overloaded
    int offlineMessages = 0; ///< kept while there is no connection, the oldest dropped first; 0 for none
    qsizetype offlineBytes = 1024 * 1024; ///< bound of the same in bytes
    bool useSystemProxy = false; ///< else the connection goes straight to the server
    bool tellsFrames = false; ///< frameSeen() is emitted
    std::chrono::milliseconds healthInterval{250}; ///< at least so long between two healthChanged()
};

} // namespace Comm
