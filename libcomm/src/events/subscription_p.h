// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/subscription.h"
#include "events/gaprecovery.h"

namespace Comm {

class Subscription::Private final : public GapRecovery::Listener
{
public:
    Private(Subscription *subscription, SubscriptionHub *owner, const Topic &ofWhat,
            const SubscribeOptions &options);

    void activate();
    void lose(const QDateTime &from, const Error &cause);

    void deliver(const EventBatch &batch) override;
    void close(const DisconnectReceipt &receipt) override;

    Subscription *q;
    SubscriptionHub *hub; ///< null once the client is gone
    Topic topic;
    std::unique_ptr<GapRecovery> recovery;
    bool isActive = false;
};

} // namespace Comm
