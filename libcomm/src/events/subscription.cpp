// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/subscription.h"

#include "events/subscription_p.h"
#include "events/subscriptionhub.h"

#include <QMetaMethod>
#include <QPointer>

namespace Comm {

Subscription::Subscription(SubscriptionHub *hub, const Topic &topic)
    : d(std::make_unique<Private>(Private{.hub = hub, .topic = topic}))
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

void Subscription::Private::deliver(Subscription *q, const EventBatch &batch)
{
    static const QMetaMethod receivedSignal = QMetaMethod::fromSignal(&Subscription::received);
    const QPointer<Subscription> alive(q);
    Q_EMIT q->batchReceived(batch);
    if (!alive || !q->isSignalConnected(receivedSignal))
        return;
    for (const Event &event : batch.events) {
        Q_EMIT q->received(event);
        if (!alive)
            return;
    }
}

void Subscription::Private::setActive(Subscription *q, bool active)
{
    isActive = active;
    Q_EMIT q->activeChanged(active);
}

} // namespace Comm
