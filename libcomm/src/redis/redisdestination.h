// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/redisaddress.h"
#include "comm/rediscredentials.h"
#include "redis/sentinelresolver.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Comm {

/// Finds out before each attempt who we are and which server to connect to, by asking the credentials
/// provider and the sentinels, where there are any.
class RedisDestination : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        RedisAddress address;
        RedisCredentialsProvider credentials{};
        std::chrono::milliseconds sentinelTimeout{1'000}; ///< of each sentinel
        std::chrono::milliseconds masterCheck{
            5'000}; ///< how often watch() asks whether the master is another
    };

    explicit RedisDestination(const Options &options, QObject *parent = nullptr);
    ~RedisDestination() override;

    bool hasSentinels() const { return !m_options.address.sentinels.isEmpty(); }
    /// Starts to find out; found() or failed() follows, unless it is cancelled before.
    void find();
    /// Asks the sentinels now and then, until cancelled, whether this is still the master.
    void watch(const RedisAddress &master);
    void cancel();
    /// What was found led to no connection.
    void distrust() { m_resolver.distrust(); }
    /// What it means that nothing has been found so far.
    bool isWaitingForCredentials() const { return m_credentials != nullptr; }

Q_SIGNALS:
    /// An address with a host, and without sentinels.
    void found(const Comm::RedisAddress &address);
    void failed(const Comm::Error &error);
    void moved(const Comm::RedisAddress::Endpoint &master);

private:
    using Watcher = QFutureWatcher<Result<RedisCredentials>>;

    void takeCredentials();
    void adopt(const RedisCredentials &credentials);
    void findServer();
    void takeMaster(const RedisAddress::Endpoint &master);

    Options m_options;
    RedisAddress m_address; ///< with the credentials
    std::unique_ptr<Watcher> m_credentials; ///< while they are awaited
    SentinelResolver m_resolver;
    QTimer m_watchTimer;
    std::optional<RedisAddress::Endpoint> m_watched;
};

} // namespace Comm
