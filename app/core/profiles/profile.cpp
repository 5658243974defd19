// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "core/text/visibletext.h"
#include "jsonmembers.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::array KeepingNames{"none"_L1, "keychain"_L1, "ask"_L1};

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::vector<QLatin1StringView> colorNames()
{
    std::vector<QLatin1StringView> names;
    for (const RuleColor color : ruleColors())
        names.push_back(ruleColorName(color));
    return names;
}

} // namespace

Profile Profile::create(const QString &name)
{
    return {.id = newProfileId(), .name = name};
}

Profile Profile::unnamed(const Comm::RedisAddress &redis)
{
    using Kind = RedisPlace::Kind;
    Profile profile;
    profile.redis = {.kind = !redis.socketPath.isEmpty() ? Kind::Socket
                         : redis.sentinels.isEmpty()     ? Kind::Server
                                                         : Kind::Sentinel,
                     .server = {redis.host, redis.port},
                     .sentinels = redis.sentinels,
                     .masterName = redis.masterName,
                     .sentinelUser = redis.sentinelUser,
                     .socketPath = redis.socketPath,
                     .database = redis.database,
                     .user = redis.user};
    if (redis.tls)
        profile.redis.tls = {.serverName = redis.tls->serverName};
    return profile;
}

QString Profile::key() const
{
    return id.isEmpty() ? u"unnamed"_s : id;
}

QString Profile::title() const
{
    return name.isEmpty() ? redis.toString() : visibleText(name, MaxName);
}

Comm::Result<void> Profile::check() const
{
    const auto wrong = [](const QString &message, const QString &remedy) {
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument, .message = message, .remedy = remedy};
    };
    if (name.trimmed().isEmpty())
        return wrong(ProfileWords::tr("The profile has no name"),
                     ProfileWords::tr("Give it the name of its environment"));
    if (name.size() > MaxName)
        return wrong(ProfileWords::tr("The name of the profile is too long"),
                     ProfileWords::tr("Use at most %n characters", nullptr, int(MaxName)));
    return redis.check();
}

QJsonObject Profile::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"color"_s, QString(ruleColorName(color))},
            {u"production"_s, isProduction},
            {u"redis"_s, redis.toJson()},
            {u"secrets"_s, QString(KeepingNames[size_t(secrets)])}};
}

Comm::Result<Profile> Profile::fromJson(const QJsonObject &json)
{
    JsonMembers members(json);
    Profile profile;
    // It names a folder, so it must be nothing but what it should be.
    const QUuid id = QUuid::fromString(members.text("id"_L1));
    profile.id = id.isNull() ? newProfileId() : id.toString(QUuid::WithoutBraces);
    profile.name = members.text("name"_L1);
    if (members.contains("color"_L1))
        profile.color = ruleColors()[members.oneOf("color"_L1, colorNames())];
    profile.isProduction = members.boolean("production"_L1);
    profile.secrets = SecretKeeping(members.oneOf("secrets"_L1, KeepingNames));
    const Comm::Result<RedisPlace> redis = RedisPlace::fromJson(members.object("redis"_L1));
    if (members.error())
        return *members.error();
    if (!redis)
        return redis.error();
    profile.redis = *redis;
    if (const Comm::Result<void> checked = profile.check(); !checked)
        return checked.error();
    return profile;
}

} // namespace Sothebais
