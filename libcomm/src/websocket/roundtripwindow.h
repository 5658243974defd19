// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websockethealth.h"

#include <deque>

namespace Comm {

/// The outcomes of the last beats of a heart, and what they say about the line.
class RoundTripWindow
{
public:
    static constexpr size_t Size = 100;

    void answered(std::chrono::nanoseconds roundTrip);
    void lost();
    WebSocketRoundTrips statistics() const;

private:
    using Outcome = std::optional<WebSocketRoundTrips::Milliseconds>;
    void add(Outcome outcome);

    std::deque<Outcome> m_outcomes; ///< oldest first
    Outcome m_last; ///< the last answer, even if the window no longer has it
};

} // namespace Comm
