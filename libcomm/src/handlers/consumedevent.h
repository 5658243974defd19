// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventconsumer.h"

#include <memory>

namespace Comm {

/// An event on its way through a consumer, with what has gone wrong so far.
struct ConsumedEvent
{
    using Pointer = std::shared_ptr<ConsumedEvent>;

    ConsumedEvent(const Event &event, EventMarks marks) : delivery({.event = event, .marks = marks}) { }

    void noteFailure(const Error &error)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        failure.firstFailure
            = failure.attempts > 0 && !failure.firstFailure.isValid() ? failure.time : failure.firstFailure;
        failure.time = now;
        failure.message = error.toString();
        ++failure.attempts;
    }

    Delivery delivery;
    DeadLetterFailure failure{};
};

} // namespace Comm
