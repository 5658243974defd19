// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redisaddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::RedisAddress)
};

Error notAnAddress(const QString &reason)
{
    return {.code = Error::Code::InvalidArgument,
            .message = AddressText::tr("The Redis address is not usable: %1").arg(reason),
            .remedy
            = AddressText::tr("Write it as redis://[user:password@]host:port/db or unix:///path/to/socket")};
}

Result<int> databaseNumber(const QString &text)
{
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0)
        return notAnAddress(AddressText::tr("\"%1\" is no database number").arg(text));
    return number;
}

Result<RedisAddress> tcpAddress(RedisAddress address, const QUrl &url)
{
    if (url.host().isEmpty())
        return notAnAddress(AddressText::tr("it names no host"));
    address.host = url.host();
    address.port = url.port(RedisAddress::DefaultPort);
    if (address.port == 0)
        return notAnAddress(AddressText::tr("0 is no port"));
    const auto database = databaseNumber(url.path().mid(1));
    if (!database)
        return database.error();
    address.database = *database;
    return address;
}

Result<RedisAddress> socketAddress(RedisAddress address, const QUrl &url)
{
    if (!url.host().isEmpty())
        return notAnAddress(AddressText::tr("the path of a socket starts with a third slash"));
    if (url.path().size() < 2)
        return notAnAddress(AddressText::tr("it names no socket"));
    address.socketPath = url.path(QUrl::FullyDecoded);
    const auto database = databaseNumber(QUrlQuery(url).queryItemValue(u"db"_s));
    if (!database)
        return database.error();
    address.database = *database;
    return address;
}

} // namespace

Result<RedisAddress> RedisAddress::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return notAnAddress(AddressText::tr("it is no URL"));
    RedisAddress address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    if (!address.user.isEmpty() && address.password.isEmpty())
        return notAnAddress(AddressText::tr("it has a user but no password"));
    if (url.scheme() == "redis"_L1)
        return tcpAddress(std::move(address), url);
    if (url.scheme() == "unix"_L1)
        return socketAddress(std::move(address), url);
    return notAnAddress(url.scheme().isEmpty() ? AddressText::tr("it names no scheme")
                                               : AddressText::tr("its scheme is \"%1\"").arg(url.scheme()));
}

QString RedisAddress::toString() const
{
    if (!socketPath.isEmpty())
        return u"unix://"_s + socketPath + (database == 0 ? QString() : u"?db=%1"_s.arg(database));
    QUrl url;
    url.setScheme(u"redis"_s);
    url.setHost(host);
    url.setPort(port);
    if (database != 0)
        url.setPath(u'/' + QString::number(database));
    return url.toString();
}

} // namespace Comm
