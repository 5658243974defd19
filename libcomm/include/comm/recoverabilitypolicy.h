// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/backoff.h"
#include "comm/error.h"
#include "comm/export.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Comm {

/// What becomes of an event that was handed to a handler.
enum class HandlerOutcome {
    Done, ///< the handler has dealt with it
    Retry, ///< to be delivered again, as far as the policy allows, then to the dead letter queue
    DeadLetter, ///< to the dead letter queue at once
    Discard, ///< of no interest; forgotten
};

/// How often an event that a handler fails on is delivered again, and when to stop.
///
/// Without retries, as by default, the first failure sends the event to the dead letter queue. Immediate
/// retries come first, then delayed ones.
///
///     Comm::RecoverabilityPolicy policy{.immediateRetries = 1, .delayedRetries = 3};
///     policy.classify = [](const Comm::Error &error) {
///         return error.code == Comm::Error::Code::InvalidEvent ? Comm::HandlerOutcome::DeadLetter :
///         Comm::HandlerOutcome::Retry;
///     };
struct COMM_EXPORT RecoverabilityPolicy
{
    int immediateRetries = 0;
    int delayedRetries = 0;
    Backoff backoff{.first = std::chrono::seconds(10),
                    .cap = std::chrono::seconds(30)}; ///< between delayed ones
    int maxDeliveries = 5; ///< of one event, the first included
    int stopAfter
        = 0; ///< failed deliveries in a row, of whatever events, that stop the consumer; 0 for never
    std::function<HandlerOutcome(const Error &)> classify = {}; ///< what a failure means; Retry if empty

    /// How long to wait after `deliveries` in vain, for a `random` of 0 to below 1; none if there were
    /// enough.
    std::optional<std::chrono::milliseconds> delayAfter(int deliveries, double random) const;
};

} // namespace Comm
