// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Sothebais {

/// Something that has to be there for the auction, and how to find out whether it is: a value, kept as JSON.
///
///     Endpoint endpoint{.name = u"Auction engine"_s,
///                       .kind = Endpoint::Kind::Http,
///                       .url = u"http://localhost:4491/health"_s,
///                       .condition = u"status in {ok, healthy}"_s};
///     if (const auto good = endpoint.check(); !good)
///         show(good.error());
struct Endpoint
{
    enum class Kind {
        WebSocket, ///< a connection that is kept
        Http, ///< a question every `interval`
        Redis, ///< a look every `interval`
    };

    static constexpr std::chrono::milliseconds MinInterval{100};
    static constexpr std::chrono::milliseconds MaxInterval{24 * 3600 * 1000};
    static constexpr qsizetype MaxTextLength = 2048; ///< characters of each text
    static constexpr qsizetype MaxTags = 20;

    QString id = {}; ///< made by whoever takes one without it; never changes
    QString name = {};
    Kind kind = Kind::Http;
    QString url = {}; ///< ws, wss; http, https; redis, rediss ...: empty for the Redis of the session
    QStringList tags = {};
    QString parent = {}; ///< id of what it cannot do without; empty for nothing
    bool isPaused = false; ///< not looked at
    std::chrono::milliseconds interval{2'000}; ///< between two checks, or two pings of a WebSocket
    /// For the answer. What does not come is known within three seconds of the question, with time to spare.
    std::chrono::milliseconds timeout{2'500};
    std::chrono::milliseconds slowAfter{500}; ///< an answer that takes longer is slow; 0 for never
    /// A WebSocket by which no message comes for longer is silent; 0 for never, as it may have nothing to
    /// say.
    std::chrono::milliseconds silentAfter{0};
    QString condition = {}; ///< of the body of an answer, see BodyCondition; empty for any
    QStringList subprotocols = {}; ///< of a WebSocket, in order of preference
    QString caFile = {}; ///< whom to trust with TLS (PEM); empty for whom the system trusts

    /// InvalidArgument if it cannot be looked at as it is.
    Comm::Result<void> check() const;
    /// The address for people: without user, password and query.
    QString address() const;
    /// Without a password in the URL.
    Endpoint withoutSecrets() const;

    QJsonObject toJson() const;
    /// What is missing has its default; what is not known is not kept. InvalidArgument as with check().
    static Comm::Result<Endpoint> fromJson(const QJsonObject &json);

    bool operator==(const Endpoint &) const = default;
};

/// "websocket", "http", "redis": as in JSON.
QString endpointKindName(Endpoint::Kind kind);

} // namespace Sothebais
