// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redisaddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::RedisAddress)
};

enum class Kind { Server, Sentinel, Socket };

struct Scheme
{
    QLatin1StringView name;
    Kind kind;
    bool hasTls;
};

constexpr std::array Schemes{
    Scheme{"redis"_L1, Kind::Server, false},
    Scheme{"rediss"_L1, Kind::Server, true},
    Scheme{"redis+sentinel"_L1, Kind::Sentinel, false},
    Scheme{"rediss+sentinel"_L1, Kind::Sentinel, true},
    Scheme{"unix"_L1, Kind::Socket, false},
};

/// A URL that Qt can read: of several hosts it holds the first, the others stand beside it.
struct Parts
{
    Scheme scheme;
    QUrl url{};
    QStringList furtherHosts{};
    QHash<QString, QString> settings{}; ///< what follows the question mark
};

Error notAnAddress(const QString &reason)
{
    return {.code = Error::Code::InvalidArgument,
            .message = AddressText::tr("The Redis address is not usable: %1").arg(reason),
            .remedy
            = AddressText::tr("Write it as redis://[user:password@]host:port/db, rediss:// for TLS, "
                              "redis+sentinel://host:port,host:port/master/db or unix:///path/to/socket")};
}

Result<Scheme> schemeOf(const QString &text)
{
    const qsizetype end = text.indexOf("://"_L1);
    const QString name = end < 0 ? QString() : text.first(end).toLower();
    if (name.isEmpty())
        return notAnAddress(AddressText::tr("it names no scheme"));
    const auto *found = std::ranges::find(Schemes, name, &Scheme::name);
    // Without the colon: what stands before it may be anything, even a user and a password.
    if (found == Schemes.end())
        return notAnAddress(name.size() > 20 || name.contains(u':')
                                ? AddressText::tr("its scheme is none of Redis")
                                : AddressText::tr("its scheme is \"%1\"").arg(name));
    return *found;
}

bool isAllowed(const QString &setting, const Scheme &scheme)
{
    if (scheme.kind == Kind::Socket)
        return setting == "db"_L1;
    const bool isOfTls
        = setting == "ca"_L1 || setting == "cert"_L1 || setting == "key"_L1 || setting == "servername"_L1;
    const bool isOfSentinel = setting == "sentineluser"_L1 || setting == "sentinelpassword"_L1;
    return (isOfTls && scheme.hasTls) || (isOfSentinel && scheme.kind == Kind::Sentinel);
}

Result<void> readSettings(Parts &parts)
{
    for (const auto &[name, value] : QUrlQuery(parts.url).queryItems(QUrl::FullyDecoded)) {
        if (!isAllowed(name, parts.scheme))
            return notAnAddress(AddressText::tr("\"%1\" is no setting of a %2 address")
                                    .arg(name.left(20), parts.scheme.name));
        if (parts.settings.contains(name) || value.isEmpty())
            return notAnAddress(AddressText::tr("\"%1\" needs exactly one value").arg(name));
        parts.settings.insert(name, value);
    }
    return {};
}

Result<Parts> split(QString text)
{
    const Result<Scheme> scheme = schemeOf(text);
    if (!scheme)
        return scheme.error();
    Parts parts{.scheme = *scheme};
    const qsizetype begin = scheme->name.size() + 3;
    const qsizetype end
        = std::min({text.indexOf(u'/', begin), text.indexOf(u'?', begin), text.indexOf(u'#', begin)},
                   [](qsizetype a, qsizetype b) { return size_t(a) < size_t(b); }); // -1 is the largest
    const qsizetype authorityEnd = end < 0 ? text.size() : end;
    if (scheme->kind != Kind::Socket && text.indexOf(u'@', authorityEnd) >= 0)
        return notAnAddress(AddressText::tr(
            "an @ follows the host; in user, password and settings write @ as %40 and / as %2F"));
    if (scheme->kind == Kind::Sentinel) {
        const qsizetype hosts = std::max(begin, text.lastIndexOf(u'@', authorityEnd - 1) + 1);
        parts.furtherHosts = text.sliced(hosts, authorityEnd - hosts).split(u',');
        const QString first = parts.furtherHosts.takeFirst();
        text.replace(hosts, authorityEnd - hosts, first);
    }
    parts.url = QUrl(text, QUrl::StrictMode);
    if (!parts.url.isValid() || parts.url.hasFragment())
        return notAnAddress(AddressText::tr("it is no URL"));
    if (const Result<void> read = readSettings(parts); !read)
        return read.error();
    return parts;
}

Result<int> databaseNumber(const QString &text)
{
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return notAnAddress(AddressText::tr("\"%1\" is no database number").arg(text.left(20)));
    return number;
}

Result<RedisAddress::Endpoint> endpointOf(const QUrl &url, int defaultPort)
{
    if (!url.isValid())
        return notAnAddress(AddressText::tr("it is no URL"));
    if (url.host().isEmpty())
        return notAnAddress(AddressText::tr("it names no host"));
    const RedisAddress::Endpoint endpoint{url.host(), url.port(defaultPort)};
    if (endpoint.port == 0)
        return notAnAddress(AddressText::tr("0 is no port"));
    return endpoint;
}

Result<void> readServer(RedisAddress &address, const Parts &parts)
{
    const auto endpoint = endpointOf(parts.url, RedisAddress::DefaultPort);
    if (!endpoint)
        return endpoint.error();
    address.host = endpoint->host;
    address.port = endpoint->port;
    const auto database = databaseNumber(parts.url.path().mid(1));
    if (!database)
        return database.error();
    address.database = *database;
    return {};
}

Result<void> readSentinels(RedisAddress &address, const Parts &parts)
{
    QList<QUrl> hosts{parts.url};
    for (const QString &host : parts.furtherHosts)
        hosts.append(QUrl(u"redis://"_s + host, QUrl::StrictMode));
    for (const QUrl &host : hosts) {
        const auto endpoint = endpointOf(host, RedisAddress::DefaultSentinelPort);
        if (!endpoint)
            return endpoint.error();
        address.sentinels.append(*endpoint);
    }
    const QStringList path = parts.url.path(QUrl::FullyEncoded).mid(1).split(u'/');
    address.masterName = QUrl::fromPercentEncoding(path.constFirst().toLatin1());
    if (address.masterName.isEmpty())
        return notAnAddress(AddressText::tr("it names no master, which follows the sentinels after a /"));
    const auto database = databaseNumber(path.mid(1).join(u'/'));
    if (!database)
        return database.error();
    address.database = *database;
    address.sentinelUser = parts.settings.value(u"sentineluser"_s);
    address.sentinelPassword = parts.settings.value(u"sentinelpassword"_s);
    if (!address.sentinelUser.isEmpty() && address.sentinelPassword.isEmpty())
        return notAnAddress(AddressText::tr("it has a user for the sentinels but no password"));
    return {};
}

Result<void> readSocket(RedisAddress &address, const Parts &parts)
{
    if (!parts.url.host().isEmpty())
        return notAnAddress(AddressText::tr("the path of a socket starts with a third slash"));
    if (parts.url.path().size() < 2)
        return notAnAddress(AddressText::tr("it names no socket"));
    address.socketPath = parts.url.path(QUrl::FullyDecoded);
    const auto database = databaseNumber(parts.settings.value(u"db"_s));
    if (!database)
        return database.error();
    address.database = *database;
    return {};
}

Result<void> readTls(RedisAddress &address, const Parts &parts)
{
    const TlsOptions::Files files{.ca = parts.settings.value(u"ca"_s),
                                  .certificate = parts.settings.value(u"cert"_s),
                                  .key = parts.settings.value(u"key"_s)};
    for (const QString &name : {files.ca, files.certificate, files.key}) {
        // Reading from anything else, such as a pipe, could wait for ever.
        if (!name.isEmpty() && !QFileInfo(name).isFile())
            return notAnAddress(AddressText::tr("there is no file \"%1\"").arg(name));
    }
    const Result<TlsOptions> tls = TlsOptions::fromFiles(files);
    if (!tls)
        return tls.error();
    address.tls = *tls;
    address.tls->serverName = parts.settings.value(u"servername"_s);
    return {};
}

Result<void> readPlace(RedisAddress &address, const Parts &parts)
{
    switch (parts.scheme.kind) {
    case Kind::Server:
        return readServer(address, parts);
    case Kind::Sentinel:
        return readSentinels(address, parts);
    case Kind::Socket:
        return readSocket(address, parts);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RedisAddress> RedisAddress::fromUrl(const QString &text)
{
    const Result<Parts> parts = split(text);
    if (!parts)
        return parts.error();
    RedisAddress address;
    address.user = parts->url.userName(QUrl::FullyDecoded);
    address.password = parts->url.password(QUrl::FullyDecoded);
    if (!address.user.isEmpty() && address.password.isEmpty())
        return notAnAddress(AddressText::tr("it has a user but no password"));
    if (const Result<void> read = readPlace(address, *parts); !read)
        return read.error();
    if (const Result<void> read = parts->scheme.hasTls ? readTls(address, *parts) : Result<void>(); !read)
        return read.error();
    return address;
}

} // namespace Comm
