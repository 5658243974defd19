// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/result.h"
#include "comm/tlsoptions.h"

#include <QList>
#include <QString>

#include <optional>

namespace Comm {

/// Where a Redis server is, how to get there, and who we are there.
///
/// Written in one of these ways:
///  - `redis://[user:password@]host[:port][/db]`, or `rediss://` for the same with TLS
///  - `redis+sentinel://[user:password@]host[:port],.../master[/db]`, or `rediss+sentinel://` with TLS
///  - `unix://[user:password@]/path/to/socket[?db=N]`
///
/// After a question mark, joined by `&`, may follow with TLS the files `ca=`, `cert=` and `key=` (PEM) and
/// `servername=`, and with Sentinel `sentineluser=` and `sentinelpassword=`. What is anything but letters and
/// digits in a user, a password or a value is written as in every URL: `%40` for @, `%2F` for /.
///
///     const auto address = Comm::RedisAddress::fromUrl(u"redis://viewer:secret@bus.example:6379/2"_s);
///     qInfo() << address->toString(); // redis://bus.example:6379/2
struct COMM_EXPORT RedisAddress
{
    static constexpr int DefaultPort = 6379; ///< of redis-server
    static constexpr int DefaultSentinelPort = 26'379; ///< of redis-sentinel

    struct Endpoint
    {
        QString host = {};
        int port = 0;

        bool operator==(const Endpoint &) const = default;
    };

    QString host = QStringLiteral("localhost");
    int port = DefaultPort;
    QString socketPath = {}; ///< of a unix domain socket; if set, host and port are not used
    int database = 0;
    QString user = {}; ///< empty for the default user
    QString password = {}; ///< appears in no text that this library makes
    std::optional<TlsOptions> tls = {}; ///< whom to trust; without it, everything is sent in the clear
    QList<Endpoint> sentinels = {}; ///< to be asked where the master is; if any, host and port are not used
    QString masterName = {}; ///< by which the sentinels know it
    QString sentinelUser = {}; ///< at the sentinels, which have users of their own
    QString sentinelPassword = {}; ///< appears in no text either

    /// InvalidArgument with the reason for anything that is no address of Redis; the error never repeats a
    /// password.
    static Result<RedisAddress> fromUrl(const QString &url);

    /// The address for people: without users, passwords and files.
    QString toString() const;

    bool operator==(const RedisAddress &) const = default;
};

} // namespace Comm
