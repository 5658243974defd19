// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sothebais {

/// How an endpoint is doing.
enum class HealthState {
    Unknown, ///< not looked at yet, or what it depends on is down
    Up,
    Degraded, ///< there, but not as it should be
    Down,
    Paused, ///< not looked at
};

/// Why an endpoint is in its state.
enum class HealthCause {
    None, ///< up, or paused
    NotChecked, ///< there has been no answer yet
    Parent, ///< what it depends on is down
    // Degraded
    Slow, ///< the last answer took too long
    Flapping, ///< up again, after it was down too often
    Silent, ///< connected, and no message comes
    Unanswered, ///< messages come, and pings are not answered
    Flooding, ///< more messages come than anybody can want
    Component, ///< something inside the service is not well
    Certificate, ///< its certificate ends soon
    Memory, ///< Redis has little memory left
    Backlog, ///< Redis will soon cut our subscriber off
    // Down
    Refused, ///< nobody listens
    Unreachable, ///< any other failure of the network
    TimedOut, ///< no answer in time, also of a WebSocket to our pings
    Dropped, ///< the connection ended without being closed
    Closed, ///< the peer has closed the connection
    Status, ///< HTTP: a status other than 2xx, also to the handshake of a WebSocket
    Condition, ///< the body does not meet the condition
    Tls, ///< a fault of the certificate or of TLS
    Failed, ///< anything else; the detail says what
};

/// One word for people: "up", "degraded".
QString healthStateText(HealthState state);
/// A few words for people: "slow", "nobody listens"; empty for None.
QString healthCauseText(HealthCause cause);
/// The worse of two, for sums of many: down, degraded, unknown, up, paused.
HealthState worse(HealthState a, HealthState b);

} // namespace Sothebais
