// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/subscription.h"

#include "events/subscription_p.h"
#include "events/subscriptionhub.h"

#include <QMetaMethod>
#include <QPointer>

namespace Comm {

Subscription::Private::Private(Subscription *subscription, SubscriptionHub *owner, const Topic &ofWhat,
                               const SubscribeOptions &options)
    : q(subscription),
      hub(owner),
      topic(ofWhat),
      recovery(std::make_unique<GapRecovery>(owner->recoverySource(), *this, topic, options, q))
{
}

Subscription::Subscription(SubscriptionHub *hub, const Topic &topic, const SubscribeOptions &options)
    : d(std::make_unique<Private>(this, hub, topic, options))
{
}

Subscription::~Subscription()
{
    if (d->hub)
        d->hub->remove(this);
}

const Topic &Subscription::topic() const
{
    return d->topic;
}

bool Subscription::isActive() const
{
    return d->isActive;
}

qint64 Subscription::duplicates() const
{
    return d->recovery->duplicates();
}

void Subscription::Private::deliver(const EventBatch &batch)
{
    static const QMetaMethod receivedSignal = QMetaMethod::fromSignal(&Subscription::received);
    static const QMetaMethod withMarksSignal = QMetaMethod::fromSignal(&Subscription::receivedWithMarks);
    const QPointer<Subscription> alive(q);
    Q_EMIT q->batchReceived(batch);
    if (!alive || !(q->isSignalConnected(receivedSignal) || q->isSignalConnected(withMarksSignal)))
        return;
    for (qsizetype i = 0; i < batch.events.size(); ++i) {
        Q_EMIT q->received(batch.events[i]);
        if (!alive)
            return;
        Q_EMIT q->receivedWithMarks(batch.events[i], batch.marks(i));
        if (!alive)
            return;
    }
}

void Subscription::Private::close(const DisconnectReceipt &receipt)
{
    Q_EMIT q->gapClosed(receipt);
}

void Subscription::Private::activate()
{
    isActive = true;
    const QPointer<Subscription> alive(q);
    recovery->activated();
    if (alive)
        Q_EMIT alive->activeChanged(true);
}

void Subscription::Private::lose(const QDateTime &from, const Error &cause)
{
    isActive = false;
    const QPointer<Subscription> alive(q);
    recovery->lost(from, cause);
    if (alive)
        Q_EMIT alive->activeChanged(false);
}

} // namespace Comm
