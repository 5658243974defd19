// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/subscriptionhub.h"

#include "events/channels.h"
#include "events/subscription_p.h"

#include <QDateTime>

#include <utility>

namespace Comm {

namespace {

RedisChannel channelOf(const Topic &topic)
{
    switch (topic.kind()) {
    case Topic::Kind::All:
        return {AllChannel, false};
    case Topic::Kind::Type:
        return {channelOfType(topic.name()), false};
    case Topic::Kind::Glob:
        return {channelOfType(topic.name()), true};
    }
    Q_UNREACHABLE();
}

} // namespace

SubscriptionHub::SubscriptionHub(const RedisConnection::Options &options, EventParser &parser, QObject *owner)
    : m_parser(parser),
      m_redis(options, *this, owner)
{
}

SubscriptionHub::~SubscriptionHub()
{
    for (const Routes *routes : {&m_channels, &m_patterns}) {
        for (const auto &[name, route] : *routes) {
            for (const QPointer<Subscription> &listener : route->listeners)
                listener->d->hub = nullptr;
        }
    }
}

std::unique_ptr<Subscription> SubscriptionHub::subscribe(const Topic &topic)
{
    std::unique_ptr<Subscription> subscription(new Subscription(this, topic));
    const RedisChannel channel = channelOf(topic);
    const std::shared_ptr<Route> &route = routeFor(channel);
    subscription->d->isActive = route->isActive;
    route->listeners.emplace_back(subscription.get());
    m_redis.subscribe(channel);
    return subscription;
}

std::shared_ptr<SubscriptionHub::Route> &SubscriptionHub::routeFor(const RedisChannel &channel)
{
    std::shared_ptr<Route> &route = routes(channel.isPattern)[channel.name];
    if (!route)
        route = std::make_shared<Route>(Route{.channel = channel});
    return route;
}

void SubscriptionHub::remove(Subscription *subscription)
{
    const RedisChannel channel = channelOf(subscription->topic());
    Route &route = *routeFor(channel);
    std::erase(route.listeners, subscription);
    if (!route.listeners.empty())
        return;
    routes(channel.isPattern).erase(channel.name);
    m_redis.unsubscribe(channel);
}

void SubscriptionHub::message(QByteArrayView by, bool isPattern, QByteArrayView channel,
                              QByteArrayView payload)
{
    if (isPattern && isCollectiveChannel(channel))
        return;
    const Routes &known = routes(isPattern);
    const auto found = known.find(by);
    if (found == known.end())
        return;
    Route &route = *found->second;
    if (route.arrived.isEmpty())
        m_touched.push_back(found->second);
    route.arrived.append(m_parser.parse(payload));
}

void SubscriptionHub::drained()
{
    if (m_touched.empty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto touched = std::exchange(m_touched, {});
    for (const std::shared_ptr<Route> &route : touched) {
        const EventBatch batch{.events = std::exchange(route->arrived, {}), .receivedAt = now};
        // A copy: a listener may end itself or another one, or start a new one, while it handles the batch.
        const auto listeners = route->listeners;
        for (const QPointer<Subscription> &listener : listeners) {
            if (listener)
                listener->d->deliver(listener, batch);
        }
    }
}

void SubscriptionHub::confirmed(const RedisChannel &channel, bool isActive)
{
    const auto found = routes(channel.isPattern).find(channel.name);
    if (found == routes(channel.isPattern).end())
        return;
    const std::shared_ptr<Route> route = found->second;
    route->isActive = isActive;
    const auto listeners = route->listeners;
    for (const QPointer<Subscription> &listener : listeners) {
        if (listener)
            listener->d->setActive(listener, isActive);
    }
}

} // namespace Comm
