// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/subscription.h"

namespace Comm {

class Subscription::Private
{
public:
    void deliver(Subscription *q, const EventBatch &batch);
    void setActive(Subscription *q, bool active);

    SubscriptionHub *hub; ///< null once the client is gone
    Topic topic;
    bool isActive = false;
};

} // namespace Comm
