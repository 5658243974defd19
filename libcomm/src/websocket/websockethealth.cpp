// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websockethealth.h"

#include <algorithm>

namespace Comm {

double WebSocketHealth::uptimeShare() const
{
    if (wanted <= std::chrono::milliseconds::zero())
        return 0;
    using Real = std::chrono::duration<double>;
    return std::clamp(Real(connected) / Real(wanted), 0.0, 1.0);
}

QString WebSocketHealth::nameOf(State state)
{
    switch (state) {
    case State::Disconnected:
        return QStringLiteral("DISCONNECTED");
    case State::Connecting:
        return QStringLiteral("CONNECTING");
    case State::Connected:
        return QStringLiteral("CONNECTED");
    case State::Reconnecting:
        return QStringLiteral("RECONNECTING");
    case State::Failed:
        return QStringLiteral("FAILED");
    }
    Q_UNREACHABLE();
}

} // namespace Comm
