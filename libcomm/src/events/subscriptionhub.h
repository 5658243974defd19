// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventparser.h"
#include "comm/subscription.h"
#include "redis/redissubscriber.h"

#include <QPointer>

#include <map>
#include <memory>
#include <vector>

namespace Comm {

/// Hands each message of the server to the subscriptions that asked for its channel: parsed once, in batches.
class SubscriptionHub : private RedisSubscriber::Sink
{
public:
    /// `owner` is the parent of the QObjects inside.
    SubscriptionHub(const RedisConnection::Options &options, EventParser &parser, QObject *owner);
    ~SubscriptionHub();

    RedisSubscriber &redis() { return m_redis; }
    const RedisSubscriber &redis() const { return m_redis; }

    std::unique_ptr<Subscription> subscribe(const Topic &topic);
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
    void confirmed(const RedisChannel &channel, bool isActive) override;

    Routes &routes(bool isPattern) { return isPattern ? m_patterns : m_channels; }
    std::shared_ptr<Route> &routeFor(const RedisChannel &channel);

    EventParser &m_parser;
    Routes m_channels;
    Routes m_patterns;
    std::vector<std::shared_ptr<Route>> m_touched; ///< routes with something in `arrived`
    RedisSubscriber m_redis;
};

} // namespace Comm
