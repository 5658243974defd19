// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/reconnectplan.h"

namespace Comm {

bool ReconnectPlan::isWorthwhile(const WebSocketClose &close) const
{
    const std::optional<bool> decided = m_options.decide ? m_options.decide(close) : std::nullopt;
    return decided.value_or(WebSocketClose::isTemporary(close.code));
}

std::optional<std::chrono::milliseconds>
ReconnectPlan::next(const WebSocketClose &close, std::optional<std::chrono::milliseconds> lifetime,
                    double random)
{
    // A stable connection that ended is no failure yet: all attempts are still there to make it again.
    const bool wasStable = lifetime && *lifetime >= m_options.backoff.stableAfter;
    m_failures = wasStable ? 0 : m_failures + 1;
    if (!isWorthwhile(close) || isExhausted())
        return std::nullopt;
    return m_options.interval ? *m_options.interval : m_options.backoff.delay(attempt(), random);
}

} // namespace Comm
