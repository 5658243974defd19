// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace Comm {

/// The two clocks whose difference is the sleep of the machine.
struct WebSocketClock
{
    using Moment = std::chrono::nanoseconds; ///< since any moment of the past

    /// Stands still while the machine sleeps, and never goes back.
    std::function<Moment()> awake
        = [] { return Moment(std::chrono::steady_clock::now().time_since_epoch()); };
    /// UTC; goes on while the machine sleeps.
    std::function<QDateTime()> wall = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace Comm
