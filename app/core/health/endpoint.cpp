// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint.h"

#include "bodycondition.h"

#include <comm/redisaddress.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Endpoint)
};

Error unusable(const QString &name, const QString &reason, const QString &remedy)
{
    return {.code = Comm::Error::Code::InvalidArgument,
            .message = name.isEmpty()
                ? EndpointText::tr("The endpoint cannot be used: %1").arg(reason)
                : EndpointText::tr("The endpoint \"%1\" cannot be used: %2").arg(name, reason),
            .remedy = remedy};
}

QStringList schemesOf(Endpoint::Kind kind)
{
    return kind == Endpoint::Kind::Http ? QStringList{u"http"_s, u"https"_s} : QStringList{u"ws"_s, u"wss"_s};
}

Comm::Result<void> checkUrl(const Endpoint &endpoint)
{
    if (endpoint.kind == Endpoint::Kind::Redis) {
        if (endpoint.url.isEmpty())
            return {};
        const auto address = Comm::RedisAddress::fromUrl(endpoint.url);
        return address ? Comm::Result<void>()
                       : unusable(endpoint.name, address.error().message, address.error().remedy);
    }
    const QUrl url(endpoint.url, QUrl::StrictMode);
    const QStringList schemes = schemesOf(endpoint.kind);
    if (url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme()))
        return {};
    return unusable(endpoint.name, EndpointText::tr("its address is not usable"),
                    EndpointText::tr("Write it as %1://host:port/path").arg(schemes.first()));
}

Comm::Result<void> checkTexts(const Endpoint &endpoint)
{
    QStringList texts{endpoint.id,     endpoint.name,      endpoint.url,
                      endpoint.parent, endpoint.condition, endpoint.caFile};
    texts += endpoint.tags + endpoint.subprotocols;
    const auto isLong = [](const QString &text) { return text.size() > Endpoint::MaxTextLength; };
    if (std::any_of(texts.cbegin(), texts.cend(), isLong))
        return unusable(
            endpoint.name.left(40), EndpointText::tr("one of its texts is too long"),
            EndpointText::tr("Use at most %n character(s)", nullptr, int(Endpoint::MaxTextLength)));
    if (endpoint.tags.size() > Endpoint::MaxTags || endpoint.subprotocols.size() > Endpoint::MaxTags)
        return unusable(endpoint.name, EndpointText::tr("it has too many tags or subprotocols"),
                        EndpointText::tr("Use at most %n of each", nullptr, int(Endpoint::MaxTags)));
    return {};
}

Comm::Result<void> checkTimes(const Endpoint &endpoint)
{
    using std::chrono::milliseconds;
    const auto isBetween = [](milliseconds time, milliseconds least) {
        return time >= least && time <= Endpoint::MaxInterval;
    };
    const milliseconds least = Endpoint::MinInterval;
    if (isBetween(endpoint.interval, least) && isBetween(endpoint.timeout, least)
        && isBetween(endpoint.slowAfter, milliseconds::zero())
        && isBetween(endpoint.silentAfter, milliseconds::zero()))
        return {};
    return unusable(endpoint.name, EndpointText::tr("one of its times is out of range"),
                    EndpointText::tr("Use at least %1 ms and at most a day").arg(least.count()));
}

} // namespace

Comm::Result<void> Endpoint::check() const
{
    if (const auto texts = checkTexts(*this); !texts)
        return texts.error();
    if (name.trimmed().isEmpty())
        return unusable({}, EndpointText::tr("it has no name"), EndpointText::tr("Give it a name"));
    if (const auto address = checkUrl(*this); !address)
        return address.error();
    if (const auto times = checkTimes(*this); !times)
        return times.error();
    if (!id.isEmpty() && parent == id)
        return unusable(name, EndpointText::tr("it depends on itself"),
                        EndpointText::tr("Choose another one, or none"));
    if (const auto parsed = BodyCondition::parse(condition); !parsed) {
        Comm::Error error = unusable(name, parsed.error().message, parsed.error().remedy);
        error.details = parsed.error().details;
        return error;
    }
    return {};
}

QString Endpoint::address() const
{
    if (kind == Kind::Redis) {
        const auto redis = Comm::RedisAddress::fromUrl(url);
        return redis && !url.isEmpty() ? redis->toString() : QString();
    }
    return QUrl(url).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Endpoint Endpoint::withoutSecrets() const
{
    static const QRegularExpression user(uR"(^([a-z+]+://)[^/?#]*@)"_s);
    static const QRegularExpression secret(
        uR"((?<=[?&])(token|access_token|api_?key|secret|password|sentinelpassword)=[^&#]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    Endpoint result = *this;
    result.url.replace(user, u"\\1"_s);
    result.url.replace(secret, u"\\1="_s);
    return result;
}

QString endpointKindName(Endpoint::Kind kind)
{
    switch (kind) {
    case Endpoint::Kind::WebSocket:
        return u"websocket"_s;
    case Endpoint::Kind::Http:
        return u"http"_s;
    case Endpoint::Kind::Redis:
        return u"redis"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sothebais
