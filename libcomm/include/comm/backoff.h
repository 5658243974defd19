// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"

#include <chrono>

namespace Comm {

/// How long to wait before the next attempt: doubling from `first` to `cap`, with full jitter.
///
///     const Comm::Backoff backoff;
///     const auto wait = backoff.delay(attempt, QRandomGenerator::global()->generateDouble());
struct COMM_EXPORT Backoff
{
    std::chrono::milliseconds first{100}; ///< upper bound of the first wait
    std::chrono::milliseconds cap{10'000}; ///< upper bound of any wait
    std::chrono::milliseconds stableAfter{
        5'000}; ///< a connection that lived this long starts anew at `first`

    /// The wait before attempt `attempt` (1 is the first repetition), for a `random` of 0 to below 1. The
    /// jitter is applied after the cap. Never below a tenth of the bound, so that a lucky draw is no storm.
    std::chrono::milliseconds delay(int attempt, double random) const;

    bool operator==(const Backoff &) const = default;
};

} // namespace Comm
