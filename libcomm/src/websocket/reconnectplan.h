// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websocketoptions.h"

namespace Comm {

/// Decides whether and when a connection is made again, and counts the attempts.
class ReconnectPlan
{
public:
    explicit ReconnectPlan(const WebSocketReconnect &options) : m_options(options) { }

    /// The number of the attempt that is under way or comes next; 1 is the first one.
    int attempt() const { return m_failures + 1; }
    int failures() const { return m_failures; }
    bool isExhausted() const { return m_options.maxAttempts > 0 && m_failures >= m_options.maxAttempts; }
    /// Begins to count anew.
    void reset() { m_failures = 0; }

    /// Takes note of an attempt that failed, or a connection that ended after `lifetime`, and returns the
    /// wait before the next attempt; nothing if there is to be none. `random` is 0 to below 1.
    std::optional<std::chrono::milliseconds>
    next(const WebSocketClose &close, std::optional<std::chrono::milliseconds> lifetime, double random);

private:
    bool isWorthwhile(const WebSocketClose &close) const;

    WebSocketReconnect m_options;
    int m_failures = 0; ///< in a row, without a stable connection between them
};

} // namespace Comm
