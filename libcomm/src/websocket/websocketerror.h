// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/websocketclose.h"

#include <QAbstractSocket>

#include <chrono>

namespace Comm {

// Why a WebSocket connection could not be made or ended, in words that say what to do. `peer` is the address
// for people.

/// The socket below could not connect, or broke before the handshake was done.
Error webSocketConnectFailure(const QString &peer, QAbstractSocket::SocketError error, const QString &reason);
/// The answer to the handshake has another status than 101, or is no upgrade in spite of it.
Error handshakeRefused(const QString &peer, int status, const QByteArray &phrase, const QString &reason);
/// What answers speaks no HTTP.
Error notWebSocket(const QString &peer, const QByteArray &answer);
/// What answers does not come to an end.
Error handshakeTooLarge(const QString &peer, qint64 limit);
Error handshakeTimeout(const QString &peer, std::chrono::milliseconds deadline);

/// A connection that was made has ended so.
Error webSocketEnded(const QString &peer, const WebSocketClose &close);

/// The provider of addresses and tokens failed or gave none in time.
Error providerFailed(const QString &reason);
Error providerTimeout(std::chrono::milliseconds deadline);

Error webSocketNotConnected(const QString &peer);
Error webSocketOverloaded(const QString &peer, qint64 unsent);
Error webSocketTooLarge(const QString &peer, qsizetype size, qint64 limit);
/// Why a message that waited for a connection is not sent.
Error offlineQueueFull(const QString &peer);
Error offlineQueueForgotten(const QString &peer);

} // namespace Comm
