// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

struct EndpointJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Endpoint)
};

/// A text of an endpoint, or a time of it, under its name in JSON.
struct EndpointTextMember
{
    QLatin1StringView name;
    QString Endpoint::*member;
};
struct ListMember
{
    QLatin1StringView name;
    QStringList Endpoint::*member;
};
struct TimeMember
{
    QLatin1StringView name;
    std::chrono::milliseconds Endpoint::*member;
};

constexpr std::array EndpointTexts = {
    EndpointTextMember{"id"_L1, &Endpoint::id},
    EndpointTextMember{"name"_L1, &Endpoint::name},
    EndpointTextMember{"url"_L1, &Endpoint::url},
    EndpointTextMember{"parent"_L1, &Endpoint::parent},
    EndpointTextMember{"caFile"_L1, &Endpoint::caFile},
    EndpointTextMember{"condition"_L1, &Endpoint::condition},
};
constexpr std::array Lists = {
    ListMember{"tags"_L1, &Endpoint::tags},
    ListMember{"subprotocols"_L1, &Endpoint::subprotocols},
};
constexpr std::array Times = {
    TimeMember{"intervalMs"_L1, &Endpoint::interval},
    TimeMember{"timeoutMs"_L1, &Endpoint::timeout},
    TimeMember{"slowAfterMs"_L1, &Endpoint::slowAfter},
    TimeMember{"silentAfterMs"_L1, &Endpoint::silentAfter},
};
constexpr auto KindName = "kind"_L1;
constexpr auto PausedName = "paused"_L1;

Error malformed(const QString &what)
{
    return {.code = Comm::Error::Code::InvalidArgument,
            .message = EndpointJsonText::tr("An endpoint is not as it should be: %1").arg(what),
            .remedy
            = EndpointJsonText::tr("Look at the file, or export endpoints to see what they are like")};
}

Comm::Result<Endpoint::Kind> kindOf(const QJsonValue &value)
{
    for (const auto kind : {Endpoint::Kind::WebSocket, Endpoint::Kind::Http, Endpoint::Kind::Redis}) {
        if (value == QJsonValue(endpointKindName(kind)))
            return kind;
    }
    return malformed(EndpointJsonText::tr("\"kind\" is none of websocket, http and redis"));
}

Comm::Result<std::chrono::milliseconds> timeOf(const QJsonValue &value, QLatin1StringView name)
{
    const double time = value.toDouble(-1);
    if (time >= 0 && time <= double(Endpoint::MaxInterval.count()))
        return std::chrono::milliseconds(std::llround(time));
    return malformed(EndpointJsonText::tr("\"%1\" is no time in milliseconds").arg(name));
}

Comm::Result<QStringList> listOf(const QJsonValue &value, QLatin1StringView name)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (!each.isString())
            return malformed(EndpointJsonText::tr("\"%1\" is no list of texts").arg(name));
        list.append(each.toString());
    }
    return list;
}

Comm::Result<void> readTexts(Endpoint &endpoint, const QJsonObject &json)
{
    for (const auto &[name, member] : EndpointTexts) {
        const QJsonValue value = json.value(name);
        if (!value.isUndefined() && !value.isString())
            return malformed(EndpointJsonText::tr("\"%1\" is no text").arg(name));
        endpoint.*member = value.toString();
    }
    for (const auto &[name, member] : Lists) {
        const auto list = listOf(json.value(name), name);
        if (!list)
            return list.error();
        endpoint.*member = *list;
    }
    return {};
}

} // namespace

QJsonObject Endpoint::toJson() const
{
    const Endpoint defaults;
    QJsonObject json{{KindName, endpointKindName(kind)}};
    for (const auto &[textName, member] : EndpointTexts) {
        if (!(this->*member).isEmpty())
            json.insert(textName, this->*member);
    }
    for (const auto &[listName, member] : Lists) {
        if (!(this->*member).isEmpty())
            json.insert(listName, QJsonArray::fromStringList(this->*member));
    }
    for (const auto &[timeName, member] : Times) {
        if (this->*member != defaults.*member)
            json.insert(timeName, qint64((this->*member).count()));
    }
    if (isPaused)
        json.insert(PausedName, true);
    return json;
}

Comm::Result<Endpoint> Endpoint::fromJson(const QJsonObject &json)
{
    const auto kind = kindOf(json.value(KindName));
    if (!kind)
        return kind.error();
    Endpoint endpoint{.kind = *kind, .isPaused = json.value(PausedName).toBool()};
    if (const auto texts = readTexts(endpoint, json); !texts)
        return texts.error();
    for (const auto &[name, member] : Times) {
        if (!json.contains(name))
            continue;
        const auto time = timeOf(json.value(name), name);
        if (!time)
            return time.error();
        endpoint.*member = *time;
    }
    if (const auto good = endpoint.check(); !good)
        return good.error();
    return endpoint;
}

} // namespace Sothebais
