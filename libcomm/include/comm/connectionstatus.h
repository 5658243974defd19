// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Comm {

/// Where a connection stands, since when, why, and what happens next.
struct ConnectionStatus
{
    enum class State {
        Disconnected, ///< not asked to connect, or asked to disconnect
        Connecting, ///< an attempt is under way
        Connected, ///< ready: authenticated, and every subscription confirmed by the server
        Waiting, ///< down; the next attempt is at `nextAttempt`
        Failed, ///< down for good: trying again would give the same answer, as with a wrong password
    };

    State state = State::Disconnected;
    QDateTime since = {}; ///< UTC, when the state was entered
    int attempt
        = 0; ///< attempts since the connection was last up, counting the one under way; 0 while connected
    QDateTime nextAttempt = {}; ///< UTC; valid only while waiting
    std::optional<Error> error = {}; ///< why the connection is down; none while connected

    bool operator==(const ConnectionStatus &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::ConnectionStatus)
