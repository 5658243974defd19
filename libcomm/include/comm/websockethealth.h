// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/tlspeer.h"
#include "comm/websocketclose.h"
#include "comm/websocketoptions.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Comm {

/// Round trips of the heartbeat, over the last 100 beats.
struct WebSocketRoundTrips
{
    using Milliseconds = std::chrono::duration<double, std::milli>;

    int beats = 0; ///< of which the window knows the outcome
    std::optional<Milliseconds> last = {}; ///< none before the first answer, as with the others
    std::optional<Milliseconds> p50 = {};
    std::optional<Milliseconds> p95 = {};
    std::optional<Milliseconds> p99 = {};
    double loss = 0; ///< share of beats without an answer, 0 to 1

    bool operator==(const WebSocketRoundTrips &) const = default;
};

/// What went one way over a WebSocket. Control frames do not count; the messages of the heartbeat do.
struct WebSocketTraffic
{
    qint64 messages = 0; ///< since the client was made, over all connections
    qint64 bytes = 0; ///< of payload, likewise
    double messagesPerSecond = 0; ///< over the last two seconds
    double bytesPerSecond = 0;

    bool operator==(const WebSocketTraffic &) const = default;
};

/// Everything that there is to know about a WebSocketClient at one moment: a value, to be shown.
///
///     QObject::connect(&client, &Comm::WebSocketClient::healthChanged, &client,
///                      [](const Comm::WebSocketHealth &health) {
///         qInfo() << health.peer << Comm::WebSocketHealth::nameOf(health.state) << health.uptimeShare();
///     });
struct COMM_EXPORT WebSocketHealth
{
    enum class State {
        Disconnected, ///< not asked to connect, asked to disconnect, or closed by the peer with 1000
        Connecting, ///< an attempt is under way
        Connected,
        Reconnecting, ///< down; the next attempt is at `nextAttempt`
        Failed, ///< down for good: out of attempts, or another one would be no better
    };

    QString peer = {}; ///< the address, without credentials
    State state = State::Disconnected;
    QDateTime since = {}; ///< UTC, when the state was entered
    QDateTime at = {}; ///< UTC, when this was taken

    int attempt = 0; ///< in a row, counting the one under way; 0 while connected
    int maxAttempts = 0; ///< 0 for no end
    qint64 connections = 0; ///< made since the client was
    qint64 reconnects = 0; ///< of these, how many followed one that ended by itself
    QDateTime nextAttempt = {}; ///< UTC; valid only while reconnecting

    std::chrono::milliseconds connected{0}; ///< time spent connected
    std::chrono::milliseconds wanted{0}; ///< time since the client was first asked to connect, less pauses

    WebSocketClose lastClose = {}; ///< code 0 before the first
    std::optional<Error> lastError = {}; ///< none while connected
    int httpStatus = 0; ///< of the last answer to a handshake; 101 where it was accepted
    QList<WebSocketRequest::Header> httpHeaders = {}; ///< of the same
    QString subprotocol = {}; ///< that the server chose
    std::optional<TlsPeer> tls = {}; ///< of the last connection with TLS, also one that was refused for it

    WebSocketTraffic in = {};
    WebSocketTraffic out = {};
    qint64 unsent = 0; ///< bytes waiting to go out
    int queued = 0; ///< messages kept for the next connection
    qint64 dropped = 0; ///< messages that were queued and never sent
    QDateTime lastReceived = {}; ///< UTC; invalid before the first message
    QDateTime lastSent = {}; ///< likewise
    QDateTime lastPing = {}; ///< UTC, when we last sent one; invalid before
    WebSocketRoundTrips roundTrips = {};

    /// Share of the wanted time that was spent connected, 0 to 1.
    double uptimeShare() const;
    /// The name of a state in the existing services: "CONNECTING", "RECONNECTING" and so on.
    static QString nameOf(State state);

    bool operator==(const WebSocketHealth &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::WebSocketHealth)
