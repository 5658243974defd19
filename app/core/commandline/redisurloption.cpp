// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redisurloption.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Given = Comm::Result<std::optional<Comm::RedisAddress>>;

/// An error of the address, with the place where the operator can mend it.
Given addressFrom(const QString &origin, const QString &url)
{
    const Comm::Result<Comm::RedisAddress> address = Comm::RedisAddress::fromUrl(url);
    if (address)
        return std::optional(*address);
    Comm::Error error = address.error();
    error.message = QCoreApplication::translate("RedisUrlOption", "%1: %2").arg(origin, error.message);
    return error;
}

} // namespace

Comm::Result<std::optional<Comm::RedisAddress>> givenRedisAddress(const QString &commandLine,
                                                                  const QProcessEnvironment &environment)
{
    if (!commandLine.isEmpty())
        return addressFrom(u"--redis"_s, commandLine);
    for (const QString &variable : {u"SOTHEBAIS_REDIS_URL"_s, u"REDIS_URL"_s}) {
        const QString url = environment.value(variable);
        if (!url.isEmpty())
            return addressFrom(variable, url);
    }
    return std::optional<Comm::RedisAddress>();
}

Comm::Result<Comm::RedisAddress> redisAddress(const QString &commandLine,
                                              const QProcessEnvironment &environment)
{
    const Given given = givenRedisAddress(commandLine, environment);
    return given ? Comm::Result<Comm::RedisAddress>(given->value_or(Comm::RedisAddress())) : given.error();
}

} // namespace Sothebais
