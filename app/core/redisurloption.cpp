// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redisurloption.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// An error of the address, with the place where the operator can mend it.
Comm::Result<Comm::RedisAddress> addressFrom(const QString &origin, const QString &url)
{
    Comm::Result<Comm::RedisAddress> address = Comm::RedisAddress::fromUrl(url);
    if (address)
        return address;
    Comm::Error error = address.error();
    error.message = QCoreApplication::translate("RedisUrlOption", "%1: %2").arg(origin, error.message);
    return error;
}

} // namespace

Comm::Result<Comm::RedisAddress> redisAddress(const QString &commandLine,
                                              const QProcessEnvironment &environment)
{
    if (!commandLine.isEmpty())
        return addressFrom(u"--redis"_s, commandLine);
    for (const QString &variable : {u"SOTHEBAIS_REDIS_URL"_s, u"REDIS_URL"_s}) {
        const QString url = environment.value(variable);
        if (!url.isEmpty())
            return addressFrom(variable, url);
    }
    return Comm::RedisAddress();
}

} // namespace Sothebais
