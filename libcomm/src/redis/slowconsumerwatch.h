// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/slowconsumerwarning.h"
#include "redis/redisclient.h"
#include "redis/redissubscriber.h"

#include <optional>

namespace Comm {

/// Looks now and then whether a subscriber keeps up and, if it does not, asks the server over another line
/// how much it holds for it.
class SlowConsumerWatch : public QObject
{
    Q_OBJECT
public:
    SlowConsumerWatch(RedisSubscriber &subscriber, RedisClient &commands, std::chrono::milliseconds interval,
                      QObject *parent = nullptr);

Q_SIGNALS:
    /// The subscriber has been behind since the last look at least; at most one for each interval.
    void slow(const Comm::SlowConsumerWarning &warning);

private:
    using Clock = std::chrono::steady_clock;

    void follow(const ConnectionStatus &status);
    void look();
    void askServer();
    void takeLimits(RespValue reply);
    void tell();
    Error causeOf(const Error &error) const;

    RedisSubscriber &m_subscriber;
    RedisClient &m_commands;
    const std::chrono::milliseconds m_interval;
    QTimer m_timer;
    std::optional<Clock::time_point> m_behindSince;
    bool m_isAsking = false;
    bool m_keepsUp = true; ///< nothing was unread at the last look
    qint64 m_held = 0; ///< by the server at the last time it told, since we kept up
    SlowConsumerWarning m_view; ///< the latest, of this line
};

} // namespace Comm
