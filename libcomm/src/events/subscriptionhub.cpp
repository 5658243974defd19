// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/subscriptionhub.h"

#include "events/channels.h"
#include "events/subscription_p.h"

#include <QCoreApplication>
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

Error closedByUs()
{
    return {.code = Error::Code::Cancelled,
            .message = QCoreApplication::translate("Comm::SubscriptionHub",
                                                   "The connection was closed by this program")};
}

} // namespace

SubscriptionHub::SubscriptionHub(const RedisConnection::Options &options, EventParser &parser,
                                 EventHistory &history, QObject *owner)
    : m_parser(parser),
      m_history(history),
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

std::unique_ptr<Subscription> SubscriptionHub::subscribe(const Topic &topic, const SubscribeOptions &options)
{
    std::unique_ptr<Subscription> subscription(new Subscription(this, topic, options));
    const RedisChannel channel = channelOf(topic);
    const std::shared_ptr<Route> &route = routeFor(channel);
    if (route->isActive) {
        subscription->d->isActive = true;
        subscription->d->recovery->activated();
    }
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
    const qint64 now = m_lastHeard = QDateTime::currentMSecsSinceEpoch();
    if (m_touched.empty() && m_awaiting.empty())
        return;
    const auto touched = std::exchange(m_touched, {});
    const auto awaiting = std::exchange(m_awaiting, {});
    for (const std::shared_ptr<Route> &route : touched) {
        const EventBatch batch{.events = std::exchange(route->arrived, {}), .receivedAt = now};
        // A copy: a listener may end itself or another one, or start a new one, while it handles the batch.
        const auto listeners = route->listeners;
        for (const QPointer<Subscription> &listener : listeners) {
            if (listener)
                listener->d->recovery->take(batch);
        }
    }
    for (const auto &done : awaiting)
        done();
}

// However it ended, the line may have been dead for a while, and has lost what was published since it last
// gave a sign of life.
void SubscriptionHub::lost(const Error &error)
{
    m_lostAt = QDateTime::fromMSecsSinceEpoch(m_lastHeard, Qt::UTC);
    m_lossCause = error.code == Error::Code::Cancelled ? closedByUs() : error;
    drained();
    m_awaiting.clear();
}

void SubscriptionHub::confirmed(const RedisChannel &channel, bool isActive)
{
    const auto found = routes(channel.isPattern).find(channel.name);
    if (found == routes(channel.isPattern).end())
        return;
    const std::shared_ptr<Route> route = found->second;
    route->isActive = isActive;
    // Copies: a listener may end itself, another one or the client.
    const auto listeners = route->listeners;
    const QDateTime lostAt = m_lostAt;
    const Error cause = m_lossCause;
    for (const QPointer<Subscription> &listener : listeners) {
        if (!listener)
            continue;
        if (isActive)
            listener->d->activate();
        else
            listener->d->lose(lostAt, cause);
    }
}

void SubscriptionHub::readHistory(const Topic &topic, qint64 first, qint64 count, Page done)
{
    m_history.readPage(topic, first, count, std::move(done));
}

void SubscriptionHub::readRunId(std::function<void(const QByteArray &)> done)
{
    m_history.readRunId(std::move(done));
}

void SubscriptionHub::awaitLive(std::function<void()> done)
{
    m_redis.fence([this, done = std::move(done)] { m_awaiting.push_back(done); });
}

} // namespace Comm
