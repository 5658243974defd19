// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/redisaddress.h"
#include "comm/result.h"

#include <QFuture>
#include <QList>
#include <QMetaType>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Comm {

/// What a Redis server says of itself and of our rights there. A fact that the server does not tell, or that
/// its user may not ask for, has no value; `unknown` says why.
struct RedisReport
{
    /// How much a subscriber may lag behind before the server cuts it off; 0 for no limit.
    struct PubSubLimit
    {
        qint64 hard = 0; ///< bytes, at once
        qint64 soft = 0; ///< bytes, for `softTime`
        std::chrono::seconds softTime{0};

        bool operator==(const PubSubLimit &) const = default;
    };
    /// Whether our user may do something that events need.
    struct Right
    {
        QString command = {}; ///< such as "PUBLISH events:all"
        std::optional<bool> allowed = {};
        QString reason = {}; ///< of the server, where it is not allowed or not known

        bool operator==(const Right &) const = default;
    };
    struct Unknown
    {
        QString fact = {}; ///< such as "maxmemory"
        QString reason = {};

        bool operator==(const Unknown &) const = default;
    };

    QString address = {}; ///< for people
    QString user = {}; ///< that we are there; empty where not known
    QString version = {}; ///< such as "7.0.15"; empty where not known
    QString role = {}; ///< "master", "slave" or "sentinel"; empty where not known
    std::optional<std::chrono::seconds> uptime = {};
    QList<std::chrono::microseconds> latencies = {}; ///< of PINGs, one after the other; shortest first
    std::optional<qint64> usedMemory = {}; ///< bytes
    std::optional<qint64> maxMemory = {}; ///< bytes; 0 for no limit
    QString evictionPolicy = {}; ///< "noeviction" keeps what is stored; empty where not known
    std::optional<int> clients = {};
    std::optional<PubSubLimit> pubSubLimit = {};
    /// Bytes that the server holds for the subscriber asked about; the largest of several by that name.
    std::optional<qint64> subscriberBuffer = {};
    std::optional<qint64> historyLength = {}; ///< events in the history of all
    std::optional<qint64> deadLetters = {}; ///< entries in the dead letter queue
    QList<Right> rights = {};
    QList<Unknown> unknown = {};

    /// The middle one of the latencies; none where there are none.
    std::optional<std::chrono::microseconds> latency() const
    {
        return latencies.isEmpty() ? std::nullopt : std::optional(latencies.at(latencies.size() / 2));
    }
    bool operator==(const RedisReport &) const = default;
};

/// Looks at a Redis server as an operator would. It changes nothing there and publishes nothing.
///
///     Comm::RedisInspector inspector({.redis = *Comm::RedisAddress::fromUrl(u"redis://localhost"_s)});
///     inspector.inspect().then(&inspector, [](const Comm::Result<Comm::RedisReport> &report) {
///         qInfo() << (report ? report->version : report.error().toString());
///     });
class COMM_EXPORT RedisInspector : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        RedisAddress redis = {};
        QString name = QStringLiteral("libcomm"); ///< of the connection, as CLIENT LIST shows it
        std::chrono::milliseconds connectTimeout{10'000};
        std::chrono::milliseconds commandTimeout{5'000};
        int pings = 5; ///< from which the latency is taken
        bool asksRights = true; ///< else `rights` stays empty, and the server writes no denials down
        QString subscriber = {}; ///< name of the connection that `subscriberBuffer` is about; empty for none
    };

    explicit RedisInspector(const Options &options, QObject *parent = nullptr);
    ~RedisInspector() override;

    /// Connects, looks, disconnects, and completes: with the report, or with why there is no connection.
    QFuture<Result<RedisReport>> inspect();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
