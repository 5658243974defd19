// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/redisaddress.h"

#include <QAbstractSocket>
#include <QByteArrayView>
#include <QLocalSocket>

namespace Comm {

// What can go wrong between us and a Redis server, in words that say what to do. No text here names a user's
// password.

/// Why a connection could not be made.
Error connectFailure(const RedisAddress &address, QAbstractSocket::SocketError error, const QString &reason);
Error connectFailure(const RedisAddress &address, QLocalSocket::LocalSocketError error,
                     const QString &reason);
/// The server, or something on the way to it, ended an established connection, or one that it had said
/// nothing on.
Error connectionLost(const RedisAddress &address);
Error closedUnheard(const RedisAddress &address);
/// The server ended a subscriber's connection after `held` bytes for it had piled up there, of `limit`.
Error cutOffAsTooSlow(const RedisAddress &address, qint64 held, qint64 limit);
/// The connection did not get ready, or went silent, for longer than `seconds` allow.
Error connectTimeout(const RedisAddress &address, double seconds);
Error tlsTimeout(const RedisAddress &address, double seconds);
Error credentialsTimeout(const RedisAddress &address, double seconds);
Error silentServer(const RedisAddress &address, double seconds);
/// The bytes of the peer are not those of a Redis server.
Error protocolFailure(const RedisAddress &address, const QString &reason);
/// An error reply such as "NOPERM User viewer has no permissions ...".
Error serverError(const RedisAddress &address, QByteArrayView reply);
/// An answer of a shape that the command cannot have.
Error unexpectedReply(const RedisAddress &address);
/// The credentials provider failed, for a reason in its own words.
Error credentialsFailure(const RedisAddress &address, const Error &reason);
/// What should be a sentinel is none; one does not know the master; none of them told, for these reasons;
/// what one told is no master; it is not the master any more.
Error noSentinel(const RedisAddress &address);
Error unknownMaster(const RedisAddress &sentinel, const QString &name);
Error noSentinelKnew(const RedisAddress &address, const QList<Error> &reasons);
Error noMaster(const RedisAddress &address);
Error masterMoved(const RedisAddress &from, const RedisAddress::Endpoint &to);
Error notConnected(const RedisAddress &address);
Error commandTimeout(const RedisAddress &address, double seconds, bool mayHaveExecuted);
Error tooMuchUnsent(const RedisAddress &address);

/// True where another attempt to connect would get the same answer, as with a wrong password.
bool isPermanent(const Error &error);

} // namespace Comm
