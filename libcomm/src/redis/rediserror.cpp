// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/rediserror.h"

#include "printable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Comm {

namespace {

struct Redis
{
    Q_DECLARE_TR_FUNCTIONS(Comm::Redis)
};

Error refused(const RedisAddress &address)
{
    return {.code = Error::Code::ConnectionRefused,
            .message = Redis::tr("Redis at %1 refused the connection").arg(address.toString()),
            .remedy = Redis::tr("Start redis-server there, or correct the address")};
}

Error unreachable(const RedisAddress &address, const QString &reason)
{
    return {.code = Error::Code::NetworkFailure,
            .message = Redis::tr("Redis at %1 cannot be reached: %2").arg(address.toString(), reason),
            .remedy = Redis::tr("Check the network and the address")};
}

QString dataSize(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

// The first word of an error reply tells its kind; these are the ones an operator can do something about.
struct ServerErrorKind
{
    const char *prefix;
    Error::Code code;
    const char *remedy;
};

constexpr std::array ServerErrorKinds{
    ServerErrorKind{"NOAUTH", Error::Code::AuthenticationFailed,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Give user and password in the address")},
    ServerErrorKind{"WRONGPASS", Error::Code::AuthenticationFailed,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Correct user and password in the address")},
    ServerErrorKind{"ERR invalid password", Error::Code::AuthenticationFailed,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Correct user and password in the address")},
    ServerErrorKind{
        "ERR AUTH", Error::Code::AuthenticationFailed,
        QT_TRANSLATE_NOOP("Comm::Redis", "Leave the password out of the address: the server has none")},
    ServerErrorKind{
        "NOPERM", Error::Code::NotPermitted,
        QT_TRANSLATE_NOOP("Comm::Redis", "Give the user the right with ACL SETUSER, or use another one")},
    ServerErrorKind{
        // what a script of ours was refused
        "ERR The user executing the script can't", Error::Code::NotPermitted,
        QT_TRANSLATE_NOOP("Comm::Redis", "Give the user the right with ACL SETUSER, or use another one")},
    ServerErrorKind{
        // the same in the words of Redis 8
        "ERR ACL failure in script", Error::Code::NotPermitted,
        QT_TRANSLATE_NOOP("Comm::Redis", "Give the user the right with ACL SETUSER, or use another one")},
    ServerErrorKind{
        "DENIED", Error::Code::NotPermitted,
        QT_TRANSLATE_NOOP("Comm::Redis", "Set a password on the server or turn its protected mode off")},
    ServerErrorKind{"ERR DB index", Error::Code::InvalidArgument,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Use a database number that the server has")},
    ServerErrorKind{"OOM", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Free memory on the server or raise its maxmemory")},
    ServerErrorKind{"LOADING", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Wait until the server has loaded its data")},
    ServerErrorKind{"READONLY", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Use the address of the primary, this is a replica")},
    ServerErrorKind{
        "MASTERDOWN", Error::Code::ServerError,
        QT_TRANSLATE_NOOP("Comm::Redis", "Wait until this replica has found its primary, or use that one")},
    ServerErrorKind{"CLUSTERDOWN", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Wait until the cluster is whole again")},
    ServerErrorKind{"TRYAGAIN", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Wait until the cluster has moved these keys")},
    ServerErrorKind{"BUSY", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis",
                                      "Wait until the script there has ended, or end it with SCRIPT KILL")},
    ServerErrorKind{"MISCONF", Error::Code::ServerError,
                    QT_TRANSLATE_NOOP("Comm::Redis", "Let the server save to its disk again: see its log")},
    ServerErrorKind{
        "WRONGTYPE", Error::Code::ServerError,
        QT_TRANSLATE_NOOP("Comm::Redis", "A key of the event history is used for something else: rename it")},
};

} // namespace

Error connectFailure(const RedisAddress &address, QAbstractSocket::SocketError error, const QString &reason)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return refused(address);
    case QAbstractSocket::HostNotFoundError:
        return {.code = Error::Code::HostNotFound,
                .message = Redis::tr("The host of Redis at %1 is not known").arg(address.toString()),
                .remedy = Redis::tr("Check the spelling of the host name and the name server")};
    default:
        return unreachable(address, reason);
    }
}

Error connectFailure(const RedisAddress &address, QLocalSocket::LocalSocketError error, const QString &reason)
{
    switch (error) {
    case QLocalSocket::ConnectionRefusedError:
        return refused(address);
    case QLocalSocket::ServerNotFoundError:
        return {.code = Error::Code::HostNotFound,
                .message = Redis::tr("There is no Redis socket at %1").arg(address.toString()),
                .remedy = Redis::tr("Start redis-server with this unix socket, or correct the path")};
    case QLocalSocket::SocketAccessError:
        return {.code = Error::Code::NotPermitted,
                .message = Redis::tr("The Redis socket at %1 may not be used").arg(address.toString()),
                .remedy = Redis::tr("Ask for the right to read and write the socket file")};
    default:
        return unreachable(address, reason);
    }
}

Error connectionLost(const RedisAddress &address)
{
    return {.code = Error::Code::ConnectionLost,
            .message = Redis::tr("Redis at %1 ended the connection").arg(address.toString()),
            .remedy = Redis::tr("Check that the server runs and what its log says")};
}

Error closedUnheard(const RedisAddress &address)
{
    return {.code = Error::Code::ConnectionLost,
            .message
            = Redis::tr("Redis at %1 ended the connection before it said anything").arg(address.toString()),
            .remedy = Redis::tr(
                "Check that the server runs and what its log says; if its port wants TLS, write rediss://")};
}

Error cutOffAsTooSlow(const RedisAddress &address, qint64 held, qint64 limit)
{
    return {.code = Error::Code::ConnectionLost,
            .message
            = Redis::tr("Redis at %1 ended the connection, most likely because we read too slowly: it held "
                        "%2 for us, of %3 that it allows")
                  .arg(address.toString(), dataSize(held), dataSize(limit)),
            .remedy
            = Redis::tr("Handle events faster or listen to fewer, or raise client-output-buffer-limit "
                        "pubsub on the server")};
}

Error connectTimeout(const RedisAddress &address, double seconds)
{
    return {.code = Error::Code::TimedOut,
            .message = Redis::tr("Redis at %1 did not get ready within %2 s")
                           .arg(address.toString(), QString::number(seconds)),
            .remedy = Redis::tr("Check the address, the network and the load of the server")};
}

Error tlsTimeout(const RedisAddress &address, double seconds)
{
    return {.code = Error::Code::TimedOut,
            .message = Redis::tr("Redis at %1 did not answer in TLS within %2 s")
                           .arg(address.toString(), QString::number(seconds)),
            .remedy = Redis::tr("Check that this port of the server speaks TLS")};
}

Error credentialsTimeout(const RedisAddress &address, double seconds)
{
    return {.code = Error::Code::TimedOut,
            .message = Redis::tr("User and password for Redis at %1 were not there within %2 s")
                           .arg(address.toString(), QString::number(seconds)),
            .remedy = Redis::tr("Check the place where the credentials come from")};
}

Error silentServer(const RedisAddress &address, double seconds)
{
    return {.code = Error::Code::TimedOut,
            .message = Redis::tr("Redis at %1 did not answer a ping within %2 s")
                           .arg(address.toString(), QString::number(seconds)),
            .remedy = Redis::tr("Check the network and the load of the server")};
}

Error protocolFailure(const RedisAddress &address, const QString &reason)
{
    return {.code = Error::Code::ProtocolError,
            .message = Redis::tr("What answers at %1 does not speak the Redis protocol: %2")
                           .arg(address.toString(), printable(reason)),
            .remedy = Redis::tr("Check host and port, and that no TLS is needed there")};
}

// "EXECABORT Transaction discarded because of: NOPERM ..." is of the kind of what follows.
static QByteArrayView kindOf(QByteArrayView reply)
{
    constexpr QByteArrayView because = "because of: ";
    const qsizetype found = reply.startsWith("EXECABORT") ? reply.indexOf(because) : -1;
    return found < 0 ? reply : reply.sliced(found + because.size());
}

Error serverError(const RedisAddress &address, QByteArrayView reply)
{
    Error error{
        .code = Error::Code::ServerError,
        .message
        = Redis::tr("Redis at %1 answered: %2").arg(address.toString(), printable(QString::fromUtf8(reply)))};
    for (const ServerErrorKind &kind : ServerErrorKinds) {
        if (!kindOf(reply).startsWith(QByteArrayView(kind.prefix)))
            continue;
        error.code = kind.code;
        error.remedy = Redis::tr(kind.remedy);
        break;
    }
    return error;
}

Error unexpectedReply(const RedisAddress &address)
{
    return {
        .code = Error::Code::ProtocolError,
        .message
        = Redis::tr("Redis at %1 gave an answer that does not fit the command").arg(address.toString()),
        .remedy = Redis::tr(
            "Check that this is a Redis server of version 6 or later, and no proxy that changes replies")};
}

Error credentialsFailure(const RedisAddress &address, const Error &reason)
{
    return {.code = Error::Code::AuthenticationFailed,
            .message = Redis::tr("User and password for Redis at %1 are not to be had: %2")
                           .arg(address.toString(), reason.message),
            .remedy = reason.remedy.isEmpty() ? Redis::tr("Check the place where the credentials come from")
                                              : reason.remedy};
}

Error noSentinel(const RedisAddress &address)
{
    return {
        .code = Error::Code::NotFound,
        .message = Redis::tr("What answers at %1 is no sentinel").arg(address.toString()),
        .remedy = Redis::tr(
            "Correct the port, which is 26379 for most sentinels, or use the address of the server itself")};
}

Error unknownMaster(const RedisAddress &sentinel, const QString &name)
{
    return {.code = Error::Code::NotFound,
            .message
            = Redis::tr("The sentinel at %1 knows no master %2").arg(sentinel.toString(), printable(name)),
            .remedy = Redis::tr("Correct the name of the master, or the addresses of the sentinels")};
}

// The advice for a server, in the words for a sentinel.
static QString sentinelRemedy(const Error &error)
{
    switch (error.code) {
    case Error::Code::AuthenticationFailed:
        return Redis::tr("Correct user and password for the sentinels, which have others than the server");
    case Error::Code::ConnectionRefused:
    case Error::Code::NetworkFailure:
    case Error::Code::TimedOut:
        return Redis::tr("Start the sentinels, or correct their addresses; the port of most is 26379");
    default:
        return error.remedy;
    }
}

// One failure that all share is told as it is; of different ones, one that a sentinel itself told says most.
Error noSentinelKnew(const RedisAddress &address, const QList<Error> &reasons)
{
    const auto areAlike = [&](const Error &reason) { return reason.code == reasons.first().code; };
    const auto isAnswer = [](const Error &reason) {
        return reason.code == Error::Code::NotFound || reason.code == Error::Code::AuthenticationFailed
            || reason.code == Error::Code::NotPermitted || reason.code == Error::Code::TlsFailure;
    };
    const auto answer = std::ranges::find_if(reasons, isAnswer);
    const Error &first = answer == reasons.cend() ? reasons.first() : *answer;
    Error error{.code = std::ranges::all_of(reasons, areAlike) ? first.code : Error::Code::NetworkFailure,
                .message = Redis::tr("None of the sentinels of %1 named the master: %2")
                               .arg(address.toString(), first.message),
                .remedy = sentinelRemedy(first)};
    for (const Error &reason : reasons)
        error.details.append(reason.message);
    return error;
}

Error noMaster(const RedisAddress &address)
{
    return {.code = Error::Code::ServerError,
            .message
            = Redis::tr("Redis at %1 is no master, although a sentinel named it").arg(address.toString()),
            .remedy = Redis::tr("Wait until the failover is over, or check what the sentinels say")};
}

Error masterMoved(const RedisAddress &from, const RedisAddress::Endpoint &to)
{
    RedisAddress now = from;
    now.host = to.host;
    now.port = to.port;
    return {.code = Error::Code::ConnectionLost,
            .message
            = Redis::tr("Redis at %1 is not the master any more, %2 is").arg(from.toString(), now.toString()),
            .remedy = Redis::tr("Nothing is to be done: the new one is used from now on")};
}

Error notConnected(const RedisAddress &address)
{
    return {.code = Error::Code::NotConnected,
            .message = Redis::tr("There is no connection to Redis at %1").arg(address.toString()),
            .remedy = Redis::tr("Connect first")};
}

Error commandTimeout(const RedisAddress &address, double seconds, bool mayHaveExecuted)
{
    return {.code = Error::Code::TimedOut,
            .message = mayHaveExecuted
                ? Redis::tr("Redis at %1 did not answer within %2 s; the command may have been executed")
                      .arg(address.toString(), QString::number(seconds))
                : Redis::tr("Redis at %1 was not there within %2 s; nothing was sent")
                      .arg(address.toString(), QString::number(seconds)),
            .remedy = Redis::tr("Check the network and the load of the server"),
            .mayHaveExecuted = mayHaveExecuted};
}

Error tooMuchUnsent(const RedisAddress &address)
{
    return {.code = Error::Code::Overloaded,
            .message = Redis::tr("Too much is waiting to be sent to Redis at %1").arg(address.toString()),
            .remedy = Redis::tr("Send more slowly, or wait for earlier answers first")};
}

bool isPermanent(const Error &error)
{
    return error.code == Error::Code::AuthenticationFailed || error.code == Error::Code::NotPermitted
        || error.code == Error::Code::InvalidArgument;
}

} // namespace Comm
