// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets.h"

#include <comm/redisaddress.h>

#include <QJsonObject>

namespace Sothebais {

/// Where the Redis of a profile is, as it is written down: without passwords, and files by their names.
///
///     RedisPlace place;
///     place.server.host = QStringLiteral("bus.example");
///     const Comm::Result<Comm::RedisAddress> address = place.address({.password = asked});
struct RedisPlace
{
    enum class Kind {
        Server,
        Sentinel, ///< the sentinels know where the server is
        Socket, ///< of this machine
    };
    using Endpoint = Comm::RedisAddress::Endpoint;

    /// With TLS: whom to trust, and who we are. Files are PEM, and may be absent.
    struct Tls
    {
        QString caFile = {}; ///< empty for the authorities that the system trusts
        QString certificateFile = {};
        QString keyFile = {};
        QString serverName = {}; ///< empty for the host

        bool operator==(const Tls &) const = default;
    };

    Kind kind = Kind::Server;
    Endpoint server{QStringLiteral("localhost"), Comm::RedisAddress::DefaultPort}; ///< of Kind::Server
    QList<Endpoint> sentinels = {}; ///< of Kind::Sentinel
    QString masterName = {}; ///< likewise
    QString sentinelUser = {}; ///< likewise
    QString socketPath = {}; ///< of Kind::Socket
    int database = 0;
    QString user = {}; ///< empty for the default user
    std::optional<Tls> tls = {};

    /// Reads the files; the error says what is missing or wrong, and repeats no secret.
    Comm::Result<Comm::RedisAddress> address(const Secrets &secrets) const;
    /// What is missing for there to be an address.
    Comm::Result<void> check() const;
    /// For people: without users and files.
    QString toString() const;

    QJsonObject toJson() const;
    /// InvalidArgument with the member that is wrong. Members that nobody knows are passed over.
    static Comm::Result<RedisPlace> fromJson(const QJsonObject &json);

    bool operator==(const RedisPlace &) const = default;
};

/// What a URL of Redis says, apart from its secrets.
struct RedisPlaceAndSecrets
{
    RedisPlace place = {};
    Secrets secrets = {};

    /// The errors of Comm::RedisAddress::fromUrl().
    static Comm::Result<RedisPlaceAndSecrets> fromUrl(const QString &url);
};

} // namespace Sothebais
