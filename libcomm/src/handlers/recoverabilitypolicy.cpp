// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/recoverabilitypolicy.h"

namespace Comm {

std::optional<std::chrono::milliseconds> RecoverabilityPolicy::delayAfter(int deliveries, double random) const
{
    if (deliveries >= maxDeliveries || deliveries > immediateRetries + delayedRetries)
        return {};
    if (deliveries <= immediateRetries)
        return std::chrono::milliseconds::zero();
    return backoff.delay(deliveries - immediateRetries, random);
}

} // namespace Comm
