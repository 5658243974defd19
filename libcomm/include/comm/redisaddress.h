// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/result.h"

#include <QString>

namespace Comm {

/// Where a Redis server is and who we are there.
///
/// Written `redis://[user:password@]host[:port][/db]`, or `unix:///path/to/socket[?db=N]` with the user and
/// password before the path as in `unix://user:password@/path`.
///
///     const auto address = Comm::RedisAddress::fromUrl(u"redis://viewer:secret@bus.example:6379/2"_s);
///     qInfo() << address->toString(); // redis://bus.example:6379/2
struct COMM_EXPORT RedisAddress
{
    static constexpr int DefaultPort = 6379; ///< of redis-server

    QString host = QStringLiteral("localhost");
    int port = DefaultPort;
    QString socketPath; ///< of a unix domain socket; if set, host and port are not used
    int database = 0;
    QString user; ///< empty for the default user
    QString password; ///< appears in no text that this library makes

    /// InvalidArgument with the reason for anything that is no address of Redis; the error never repeats a
    /// password.
    static Result<RedisAddress> fromUrl(const QString &url);

    /// The address for people: without user and password.
    QString toString() const;

    bool operator==(const RedisAddress &) const = default;
};

} // namespace Comm
