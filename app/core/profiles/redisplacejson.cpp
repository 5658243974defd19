// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonmembers.h"
#include "redisplace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::array KindNames{"server"_L1, "sentinel"_L1, "socket"_L1};
constexpr int MaxSentinels = 100;
constexpr int MaxPort = 65'535;
constexpr int MaxDatabase = 1'000'000;

QJsonObject endpointJson(const RedisPlace::Endpoint &endpoint)
{
    return {{u"host"_s, endpoint.host}, {u"port"_s, endpoint.port}};
}

RedisPlace::Endpoint readEndpoint(JsonMembers &members, int defaultPort)
{
    RedisPlace::Endpoint endpoint;
    endpoint.host = members.text("host"_L1);
    endpoint.port = members.number("port"_L1, defaultPort, 1, MaxPort);
    return endpoint;
}

QJsonObject tlsJson(const RedisPlace::Tls &tls)
{
    QJsonObject json;
    const std::pair<QString, QString> members[]{{u"ca"_s, tls.caFile},
                                                {u"certificate"_s, tls.certificateFile},
                                                {u"key"_s, tls.keyFile},
                                                {u"serverName"_s, tls.serverName}};
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    return json;
}

QList<RedisPlace::Endpoint> readSentinels(JsonMembers &members)
{
    QList<RedisPlace::Endpoint> sentinels;
    for (const QJsonValue &each : members.array("sentinels"_L1, MaxSentinels)) {
        JsonMembers sentinel(each.toObject());
        sentinels.append(readEndpoint(sentinel, Comm::RedisAddress::DefaultSentinelPort));
        members.takeErrorOf(sentinel);
    }
    return sentinels;
}

std::optional<RedisPlace::Tls> readTls(JsonMembers &members)
{
    if (!members.contains("tls"_L1))
        return {};
    JsonMembers tls(members.object("tls"_L1));
    const RedisPlace::Tls read{.caFile = tls.text("ca"_L1),
                               .certificateFile = tls.text("certificate"_L1),
                               .keyFile = tls.text("key"_L1),
                               .serverName = tls.text("serverName"_L1)};
    members.takeErrorOf(tls);
    return read;
}

} // namespace

QJsonObject RedisPlace::toJson() const
{
    QJsonObject json{{u"kind"_s, QString(KindNames[size_t(kind)])}};
    if (kind == Kind::Server)
        json.insert(u"server"_s, endpointJson(server));
    if (kind == Kind::Socket)
        json.insert(u"path"_s, socketPath);
    if (kind == Kind::Sentinel) {
        QJsonArray list;
        for (const Endpoint &each : sentinels)
            list.append(endpointJson(each));
        json.insert(u"sentinels"_s, list);
        json.insert(u"master"_s, masterName);
        if (!sentinelUser.isEmpty())
            json.insert(u"sentinelUser"_s, sentinelUser);
    }
    if (database != 0)
        json.insert(u"database"_s, database);
    if (!user.isEmpty())
        json.insert(u"user"_s, user);
    if (tls && kind != Kind::Socket)
        json.insert(u"tls"_s, tlsJson(*tls));
    return json;
}

Comm::Result<RedisPlace> RedisPlace::fromJson(const QJsonObject &json)
{
    JsonMembers members(json);
    RedisPlace place;
    place.kind = Kind(members.oneOf("kind"_L1, KindNames));
    if (place.kind == Kind::Server) {
        JsonMembers server(members.object("server"_L1));
        place.server = readEndpoint(server, Comm::RedisAddress::DefaultPort);
        members.takeErrorOf(server);
    }
    if (place.kind == Kind::Socket)
        place.socketPath = members.text("path"_L1);
    if (place.kind == Kind::Sentinel) {
        place.sentinels = readSentinels(members);
        place.masterName = members.text("master"_L1);
        place.sentinelUser = members.text("sentinelUser"_L1);
    }
    place.database = members.number("database"_L1, 0, 0, MaxDatabase);
    place.user = members.text("user"_L1);
    if (place.kind != Kind::Socket)
        place.tls = readTls(members);
    if (const std::optional<Comm::Error> &error = members.error())
        return *error;
    return place;
}

} // namespace Sothebais
