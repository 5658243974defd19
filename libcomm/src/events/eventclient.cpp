// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"

#include "completion.h"
#include "events/eventhistory.h"
#include "events/eventpublisher.h"
#include "events/subscriptionhub.h"
#include "redis/redisclient.h"
#include "redis/slowconsumerwatch.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <utility>

namespace Comm {

using State = ConnectionStatus::State;

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventClient)
};

// A subscriber's line goes silent only when something is wrong or nothing happens, and the first has to be
// noticed soon.
constexpr std::chrono::seconds SubscriberIdle{5};
constexpr std::chrono::seconds CommandIdle{15};

RedisConnection::Options lineOptions(const EventClient::Options &options, std::chrono::milliseconds idle)
{
    return {.address = options.redis,
            .name = options.name,
            .connectTimeout = options.connectTimeout,
            .idleBeforePing = idle,
            .backoff = options.backoff,
            .maxReply = options.maxReply,
            .credentials = options.credentials,
            .sentinelTimeout = options.sentinelTimeout,
            .masterCheck = options.masterCheck};
}

RedisClient::Options clientOptions(const EventClient::Options &options)
{
    return {.connection = lineOptions(options, CommandIdle),
            .commandTimeout = options.commandTimeout,
            .maxUnsent = options.maxUnsent};
}

// How much a state has to say about two lines of which only one is in it: the worse line speaks for both.
int severity(State state)
{
    switch (state) {
    case State::Connected:
        return 0;
    case State::Disconnected:
        return 1;
    case State::Connecting:
        return 2;
    case State::Waiting:
        return 3;
    case State::Failed:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

class EventClient::Private
{
public:
    Private(EventClient *client, const Options &given);

    ConnectionStatus status() const;
    void announceStatus();
    void publish(const Event &event, EventPublisher::Done done);

    EventClient *q;
    Options options;
    EventBuilder builder;
    EventParser parser;
    RedisClient redis;
    EventHistory history;
    SubscriptionHub hub;
    SlowConsumerWatch watch;
    std::weak_ptr<void> pause; ///< what the pauses share while there are any
    EventPublisher publisher;
    ConnectionStatus announced;
    bool isAnnouncementPosted = false;
};

EventClient::Private::Private(EventClient *client, const Options &given)
    : q(client),
      options(given),
      builder(options.events, options.catalog),
      parser(options.catalog, options.limits),
      redis(clientOptions(options), client),
      history(redis, parser, options.historyLength),
      hub(lineOptions(options, SubscriberIdle), parser, history, client),
      watch(hub.redis(), redis, options.slowConsumerCheck, client),
      publisher(redis, options.historyLength, client),
      announced(redis.status())
{
}

ConnectionStatus EventClient::Private::status() const
{
    const ConnectionStatus &commands = redis.status();
    const ConnectionStatus &subscriber = hub.redis().status();
    const bool subscriberIsWorse
        = hub.redis().hasChannels() && severity(subscriber.state) > severity(commands.state);
    return subscriberIsWorse ? subscriber : commands;
}

// Posted, so that no call of ours emits a signal before it returns, and so that what happens to both lines in
// one turn is told once.
void EventClient::Private::announceStatus()
{
    if (std::exchange(isAnnouncementPosted, true))
        return;
    const auto announce = [this] {
        isAnnouncementPosted = false;
        const ConnectionStatus now = status();
        if (now == announced)
            return;
        announced = now;
        Q_EMIT q->statusChanged(now);
    };
    QMetaObject::invokeMethod(q, announce, Qt::QueuedConnection);
}

void EventClient::Private::publish(const Event &event, EventPublisher::Done done)
{
    if (event.isComplete()) {
        publisher.publish(event, std::move(done));
        return;
    }
    const Error error{.code = Error::Code::InvalidEvent,
                      .message = event.isMalformed()
                          ? ClientText::tr("The event cannot be published: %1").arg(event.defectText())
                          : ClientText::tr("The event cannot be published: its envelope is not complete"),
                      .remedy
                      = ClientText::tr("Give it an id, a timestamp, a type, a source, a version and data")};
    QMetaObject::invokeMethod(
        q, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
}

EventClient::EventClient(const Options &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, options))
{
    connect(&d->redis, &RedisClient::statusChanged, this, [this] { d->announceStatus(); });
    connect(&d->redis, &RedisClient::failed, this, &EventClient::failed);
    connect(&d->hub.redis(), &RedisSubscriber::statusChanged, this, [this] { d->announceStatus(); });
    connect(&d->hub.redis(), &RedisSubscriber::failed, this, &EventClient::failed);
    connect(&d->watch, &SlowConsumerWatch::slow, this, &EventClient::slowConsumer);
}

// What is under way completes while everything it may ask for is still there.
EventClient::~EventClient()
{
    d->redis.disconnect(this);
    d->hub.redis().disconnect(this);
    d->watch.disconnect(this);
    disconnectFromServer();
}

const EventClient::Options &EventClient::options() const
{
    return d->options;
}

ConnectionStatus EventClient::status() const
{
    return d->status();
}

RedisClient &EventClient::commands()
{
    return d->redis;
}

void EventClient::connectToServer()
{
    d->redis.open();
    if (d->hub.redis().hasChannels())
        d->hub.redis().open();
}

void EventClient::disconnectFromServer()
{
    d->hub.redis().close();
    d->redis.close();
}

std::unique_ptr<Subscription> EventClient::subscribe(const Topic &topic, const SubscribeOptions &options)
{
    auto subscription = d->hub.subscribe(topic, options);
    const State state = d->redis.status().state;
    if (state != State::Disconnected && state != State::Failed)
        d->hub.redis().open();
    return subscription;
}

ReadingPause EventClient::pauseReading()
{
    std::shared_ptr<void> hold = d->pause.lock();
    if (!hold) {
        RedisSubscriber &subscriber = d->hub.redis();
        subscriber.setPaused(true);
        const auto readOn = [line = QPointer(&subscriber)](void *) {
            if (line)
                line->setPaused(false);
        };
        hold = std::shared_ptr<void>(&subscriber, readOn);
        d->pause = hold;
    }
    return ReadingPause(std::move(hold));
}

QFuture<Result<Publication>> EventClient::publish(const Event &event)
{
    const auto completion = std::make_shared<Completion<Publication>>();
    d->publish(event, [completion](Result<Publication> result) { completion->finish(std::move(result)); });
    return completion->future();
}

QFuture<Result<Publication>> EventClient::publish(EventType type, QByteArrayView data)
{
    const Result<Event> event = d->builder.build(type, data);
    if (event)
        return publish(*event);
    const auto completion = std::make_shared<Completion<Publication>>();
    QMetaObject::invokeMethod(
        this, [completion, error = event.error()] { completion->finish(error); }, Qt::QueuedConnection);
    return completion->future();
}

QFuture<QList<Result<Publication>>> EventClient::publishAll(const QList<Event> &events)
{
    const auto tally = std::make_shared<Tally<Publication>>(events.size());
    for (qsizetype i = 0; i < events.size(); ++i)
        d->publish(events[i], [tally, i](Result<Publication> result) { tally->set(i, std::move(result)); });
    if (events.isEmpty())
        QMetaObject::invokeMethod(
            this, [tally] {}, Qt::QueuedConnection);
    return tally->future();
}

QFuture<Result<QList<Event>>> EventClient::history(const Topic &topic, int limit)
{
    const auto completion = std::make_shared<Completion<QList<Event>>>();
    d->publisher.flush();
    d->history.read(topic, limit,
                    [completion](Result<QList<Event>> events) { completion->finish(std::move(events)); });
    return completion->future();
}

QFuture<Result<Publication>> EventClient::replay(const QByteArray &id)
{
    const auto completion = std::make_shared<Completion<Publication>>();
    d->publisher.flush();
    d->history.find(id, [this, completion](const Result<Event> &event) {
        if (!event) {
            completion->finish(event.error());
            return;
        }
        d->publisher.republish(
            *event, [completion](Result<Publication> result) { completion->finish(std::move(result)); });
    });
    return completion->future();
}

} // namespace Comm
