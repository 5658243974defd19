// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redisplace.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

struct RedisPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(RedisPlace)
};

Error wrong(const QString &message, const QString &remedy)
{
    return {.code = Comm::Error::Code::InvalidArgument, .message = message, .remedy = remedy};
}

Comm::RedisAddress withoutTls(const RedisPlace &place)
{
    using Kind = RedisPlace::Kind;
    Comm::RedisAddress address;
    address.database = place.database;
    address.user = place.user;
    if (place.kind == Kind::Socket)
        address.socketPath = place.socketPath;
    if (place.kind == Kind::Server) {
        address.host = place.server.host;
        address.port = place.server.port;
    }
    if (place.kind == Kind::Sentinel) {
        address.sentinels = place.sentinels;
        address.masterName = place.masterName;
        address.sentinelUser = place.sentinelUser;
    }
    return address;
}

bool mayHaveTls(const RedisPlace &place)
{
    return place.tls && place.kind != RedisPlace::Kind::Socket;
}

} // namespace

Comm::Result<void> RedisPlace::check() const
{
    if (kind == Kind::Server && server.host.isEmpty())
        return wrong(RedisPlaceWords::tr("The server has no name"),
                     RedisPlaceWords::tr("Write the name or address of its host"));
    if (kind == Kind::Sentinel && sentinels.isEmpty())
        return wrong(RedisPlaceWords::tr("There is no sentinel to ask"),
                     RedisPlaceWords::tr("Write host:port of one or more"));
    if (kind == Kind::Sentinel && masterName.isEmpty())
        return wrong(RedisPlaceWords::tr("The master has no name"),
                     RedisPlaceWords::tr("Write the name by which the sentinels know it"));
    if (kind == Kind::Socket && socketPath.isEmpty())
        return wrong(RedisPlaceWords::tr("The socket has no path"),
                     RedisPlaceWords::tr("Write the path of the socket's file"));
    return {};
}

Comm::Result<Comm::RedisAddress> RedisPlace::address(const Secrets &secrets) const
{
    if (const Comm::Result<void> checked = check(); !checked)
        return checked.error();
    Comm::RedisAddress address = withoutTls(*this);
    address.password = secrets.password;
    if (kind == Kind::Sentinel)
        address.sentinelPassword = secrets.sentinelPassword;
    if (!mayHaveTls(*this))
        return address;
    const Comm::Result<Comm::TlsOptions> options
        = Comm::TlsOptions::fromFiles({.ca = tls->caFile,
                                       .certificate = tls->certificateFile,
                                       .key = tls->keyFile,
                                       .passphrase = secrets.keyPassphrase});
    if (!options)
        return options.error();
    address.tls = *options;
    address.tls->serverName = tls->serverName;
    return address;
}

QString RedisPlace::toString() const
{
    Comm::RedisAddress address = withoutTls(*this);
    if (mayHaveTls(*this))
        address.tls.emplace();
    return address.toString();
}

Comm::Result<RedisPlaceAndSecrets> RedisPlaceAndSecrets::fromUrl(const QString &url)
{
    const Comm::Result<Comm::RedisAddress> read = Comm::RedisAddress::fromUrl(url);
    if (!read)
        return read.error();
    using Kind = RedisPlace::Kind;
    RedisPlace place{.kind = !read->socketPath.isEmpty() ? Kind::Socket
                         : read->sentinels.isEmpty()     ? Kind::Server
                                                         : Kind::Sentinel,
                     .server = {read->host, read->port},
                     .sentinels = read->sentinels,
                     .masterName = read->masterName,
                     .sentinelUser = read->sentinelUser,
                     .socketPath = read->socketPath,
                     .database = read->database,
                     .user = read->user};
    if (read->tls) { // the address has read the files, whose names are to be kept
        const QUrlQuery settings(url.section(u'?', 1));
        const auto file
            = [&](const QString &name) { return settings.queryItemValue(name, QUrl::FullyDecoded); };
        place.tls = {.caFile = file(u"ca"_s),
                     .certificateFile = file(u"cert"_s),
                     .keyFile = file(u"key"_s),
                     .serverName = read->tls->serverName};
    }
    return RedisPlaceAndSecrets{place, {read->password, read->sentinelPassword, {}}};
}

} // namespace Sothebais
