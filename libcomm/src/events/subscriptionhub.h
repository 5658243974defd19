// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventparser.h"
#include "comm/subscription.h"
#include "events/eventhistory.h"
#include "events/gaprecovery.h"
#include "redis/redissubscriber.h"

#include <QPointer>

#include <map>
#include <memory>
#include <vector>

namespace Comm {

/// Hands each message of the server to the subscriptions that asked for its channel: parsed once, in batches.
/// What a subscription needs to recover what it missed, it gets from here too.
class SubscriptionHub : private RedisSubscriber::Sink, private GapRecovery::Source
{
public:
    /// `owner` is the parent of the QObjects inside.
    SubscriptionHub(const RedisConnection::Options &options, EventParser &parser, EventHistory &history,
                    QObject *owner);
    ~SubscriptionHub();

    RedisSubscriber &redis() { return m_redis; }
    const RedisSubscriber &redis() const { return m_redis; }

    std::unique_ptr<Subscription> subscribe(const Topic &topic, const SubscribeOptions &options);
    GapRecovery::Source &recoverySource() { return *this; }
    /// Called by a subscription that ends.
    void remove(Subscription *subscription);

private:
    /// One channel or pattern, and who listens to it.
    struct Route
    {
        RedisChannel channel{};
        std::vector<QPointer<Subscription>> listeners{};
        QList<Event> arrived{}; ///< since the last batch
        bool isActive = false;
    };
    using Routes = std::map<QByteArray, std::shared_ptr<Route>, std::less<>>;

    void message(QByteArrayView by, bool isPattern, QByteArrayView channel, QByteArrayView payload) override;
    void drained() override;
    void lost(const Error &error) override;
    void confirmed(const RedisChannel &channel, bool isActive) override;

    void readHistory(const Topic &topic, qint64 first, qint64 count, Page done) override;
    void readRunId(std::function<void(const QByteArray &)> done) override;
    void awaitLive(std::function<void()> done) override;
    qint64 historyLength() const override { return m_history.length(); }

    Routes &routes(bool isPattern) { return isPattern ? m_patterns : m_channels; }
    std::shared_ptr<Route> &routeFor(const RedisChannel &channel);

    EventParser &m_parser;
    EventHistory &m_history;
    Routes m_channels;
    Routes m_patterns;
    std::vector<std::shared_ptr<Route>> m_touched; ///< routes with something in `arrived`
    std::vector<std::function<void()>> m_awaiting; ///< what to do once what has arrived so far is delivered
    qint64 m_lastHeard = 0; ///< milliseconds since the epoch
    QDateTime m_lostAt;
    Error m_lossCause;
    RedisSubscriber m_redis;
};

} // namespace Comm
