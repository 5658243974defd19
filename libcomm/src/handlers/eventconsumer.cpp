// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventconsumer.h"

#include "handlers/consumedevent.h"
#include "handlers/deadletterkeeper.h"
#include "handlers/handlercall.h"
#include "handlers/returncounter.h"
#include "randomsource.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>
#include <utility>

namespace Comm {

class EventConsumer::Private
{
public:
    Private(EventConsumer *consumer, EventClient &givenClient, const Topic &topic, const Options &given,
            HandlerCall handlerCall);

    void take(const EventBatch &batch);
    void pump();
    void deliver(const ConsumedEvent::Pointer &event);
    void conclude(const ConsumedEvent::Pointer &event, const Result<Verdict> &result);
    void retry(const ConsumedEvent::Pointer &event, const Error &error);
    void stop(const ConsumedEvent::Pointer &event, const Error &error);
    void deadLetter(const ConsumedEvent::Pointer &event);
    void release();
    void balanceReading();

    EventConsumer *q;
    EventClient &client;
    Options options;
    RandomSource random;
    HandlerCall call;
    DeadLetterKeeper keeper;
    ReturnCounter returns;
    std::unique_ptr<Subscription> subscription;
    std::deque<ConsumedEvent::Pointer> waiting;
    qsizetype waitingBytes = 0;
    ReadingPause pause;
    int inHand = 0; ///< events with the handler, between two deliveries, or on their way to the queue
    int failuresInARow = 0;
    bool isStopped = false;
    bool isPumping = false;
};

EventConsumer::Private::Private(EventConsumer *consumer, EventClient &givenClient, const Topic &topic,
                                const Options &given, HandlerCall handlerCall)
    : q(consumer),
      client(givenClient),
      options(given),
      random(randomSource(given.random)),
      call(std::move(handlerCall)),
      keeper(givenClient,
             {.spoolDirectory = given.spoolDirectory,
              .maxSpoolBytes = given.maxSpoolBytes,
              .backoff = given.storeBackoff,
              .random = random},
             consumer),
      subscription(givenClient.subscribe(topic, given.subscription))
{
}

void EventConsumer::Private::take(const EventBatch &batch)
{
    for (qsizetype i = 0; i < batch.events.size(); ++i) {
        waiting.push_back(std::make_shared<ConsumedEvent>(batch.events[i], batch.marks(i)));
        waitingBytes += batch.events[i].payload().size();
    }
    balanceReading();
    pump();
}

// Events beyond the limit still come from what has been read already; those wait too, and none is dropped.
void EventConsumer::Private::balanceReading()
{
    const bool isFull = std::ssize(waiting) >= options.maxWaiting || waitingBytes >= options.maxWaitingBytes;
    const bool isEasy
        = std::ssize(waiting) <= options.maxWaiting / 2 && waitingBytes <= options.maxWaitingBytes / 2;
    if (isFull && !pause)
        pause = client.pauseReading();
    else if (isEasy)
        pause = {};
}

// A loop, not a recursion: a handler that answers at once would grow the stack with each event.
void EventConsumer::Private::pump()
{
    if (std::exchange(isPumping, true))
        return;
    const QPointer<EventConsumer> alive(q);
    while (!isStopped && inHand < options.concurrency && !waiting.empty()) {
        const ConsumedEvent::Pointer event = waiting.front();
        waiting.pop_front();
        waitingBytes -= event->delivery.event.payload().size();
        balanceReading();
        ++inHand;
        deliver(event);
        if (!alive)
            return;
    }
    isPumping = false;
}

void EventConsumer::Private::deliver(const ConsumedEvent::Pointer &event)
{
    event->delivery.number = event->failure.attempts + 1;
    call.run(q, event->delivery, [this, event](const Result<Verdict> &result) { conclude(event, result); });
}

void EventConsumer::Private::conclude(const ConsumedEvent::Pointer &event, const Result<Verdict> &result)
{
    using Code = Error::Code;
    const Verdict verdict = result ? *result : Verdict(HandlerOutcome::Retry, result.error().message);
    const Error error
        = result ? Error{.code = Code::HandlerFailed, .message = verdict.reason} : result.error();
    const auto &classify = options.recoverability.classify;
    const bool isFailure = !result || verdict.outcome == HandlerOutcome::Retry
        || verdict.outcome == HandlerOutcome::DeadLetter;
    const HandlerOutcome outcome = isFailure && verdict.outcome == HandlerOutcome::Retry && classify
        ? classify(error)
        : verdict.outcome;

    const QPointer<EventConsumer> alive(q);
    if (isFailure) {
        event->noteFailure(error);
        ++failuresInARow;
        Q_EMIT q->deliveryFailed(event->delivery, error);
    } else {
        failuresInARow = 0;
    }
    if (!alive)
        return;
    switch (outcome) {
    case HandlerOutcome::Retry:
        retry(event, error);
        return;
    case HandlerOutcome::DeadLetter:
        deadLetter(event);
        return;
    case HandlerOutcome::Discard:
        Q_EMIT q->discarded(event->delivery.event, verdict.reason);
        break;
    case HandlerOutcome::Done:
        break;
    }
    if (alive)
        release();
}

void EventConsumer::Private::retry(const ConsumedEvent::Pointer &event, const Error &error)
{
    const RecoverabilityPolicy &policy = options.recoverability;
    if (policy.stopAfter > 0 && failuresInARow >= policy.stopAfter) {
        stop(event, error);
        return;
    }
    const auto delay = policy.delayAfter(event->failure.attempts, random());
    if (delay)
        QTimer::singleShot(*delay, q, [this, event] { deliver(event); });
    else
        deadLetter(event);
}

// It waits in front of all others, with its failures still counted.
void EventConsumer::Private::stop(const ConsumedEvent::Pointer &event, const Error &error)
{
    isStopped = true;
    --inHand;
    waiting.push_front(event);
    waitingBytes += event->delivery.event.payload().size();
    Q_EMIT q->stopped(error);
}

void EventConsumer::Private::deadLetter(const ConsumedEvent::Pointer &event)
{
    DeadLetterFailure failure = event->failure;
    failure.retries = returns.count(event->delivery.event);
    failure.consumer = options.name;
    failure.service = client.options().name;
    keeper.keep(DeadLetter::entryOf(event->delivery.event, failure), [this, event, failure] {
        const QPointer<EventConsumer> alive(q);
        Q_EMIT q->deadLettered(event->delivery.event, failure);
        if (alive)
            release();
    });
}

void EventConsumer::Private::release()
{
    --inHand;
    pump();
}

EventConsumer::EventConsumer(EventClient &client, const Topic &topic, const Options &options, Handler handler,
                             QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, topic, options, HandlerCall(std::move(handler))))
{
    start();
}

EventConsumer::EventConsumer(EventClient &client, const Topic &topic, const Options &options,
                             AsyncHandler handler, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, topic, options, HandlerCall(std::move(handler))))
{
    start();
}

EventConsumer::~EventConsumer() = default;

void EventConsumer::start()
{
    connect(d->subscription.get(), &Subscription::batchReceived, this,
            [this](const EventBatch &batch) { d->take(batch); });
    connect(&d->keeper, &DeadLetterKeeper::spooled, this, &EventConsumer::spooled);
    connect(&d->keeper, &DeadLetterKeeper::drained, this, &EventConsumer::spoolDrained);
    connect(&d->keeper, &DeadLetterKeeper::failed, this, &EventConsumer::spoolFailed);
}

Subscription &EventConsumer::subscription()
{
    return *d->subscription;
}

bool EventConsumer::isStopped() const
{
    return d->isStopped;
}

qsizetype EventConsumer::waiting() const
{
    return std::ssize(d->waiting) + d->inHand;
}

qint64 EventConsumer::spooledBytes() const
{
    return d->keeper.spooledBytes();
}

void EventConsumer::resume()
{
    if (!std::exchange(d->isStopped, false))
        return;
    d->failuresInARow = 0;
    QMetaObject::invokeMethod(
        this, [this] { d->pump(); }, Qt::QueuedConnection);
}

} // namespace Comm
