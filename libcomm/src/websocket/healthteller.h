// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websockethealth.h"
#include "websocket/websocketclock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Comm {

/// Tells the health of a connection soon after it has changed, and not more often than somebody can read it.
class HealthTeller : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds interval{250}; ///< at least so long between two tellings
        WebSocketClock clock = {};
    };

    /// `health` is asked at each telling.
    HealthTeller(std::function<WebSocketHealth()> health, const Options &options, QObject *parent = nullptr);

    /// Something has changed; told() comes later, never from within this call.
    void touch();

Q_SIGNALS:
    void told(const Comm::WebSocketHealth &health);

private:
    void tell();

    std::function<WebSocketHealth()> m_health;
    Options m_options;
    QTimer m_timer; ///< while something is to be told
    std::optional<WebSocketClock::Moment> m_toldAt;
};

} // namespace Comm
