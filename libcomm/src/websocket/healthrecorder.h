// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "websocket/trafficmeter.h"
#include "websocket/websocketattempt.h"

namespace Comm {

/// Writes down what happens to a connection, so that it can be read as a WebSocketHealth at any time.
class HealthRecorder
{
public:
    using State = WebSocketHealth::State;

    HealthRecorder(const WebSocketOptions &options, const WebSocketClock &clock);

    State state() const { return m_health.state; }
    /// `nextAttempt` is valid only for State::Reconnecting.
    void enter(State state, int attempt = 0, const QDateTime &nextAttempt = {});
    void attemptGoesTo(const QString &peer) { m_health.peer = peer; }
    QString peer() const { return m_health.peer; }
    void answered(const WebSocketAttempt::Answer &answer, const QString &subprotocol);
    void metBy(const std::optional<TlsPeer> &tls);
    void opened(bool isReconnect);
    void ended(const WebSocketClose &close) { m_health.lastClose = close; }
    void failed(const Error &error) { m_health.lastError = error; }

    void received(qsizetype bytes);
    void sent(qsizetype bytes);
    void dropped() { ++m_health.dropped; }

    WebSocketHealth snapshot();

private:
    void addTime();

    WebSocketClock m_clock;
    WebSocketHealth m_health;
    TrafficMeter m_in;
    TrafficMeter m_out;
    WebSocketClock::Moment m_counted{}; ///< until when the time in states has been added up
    std::optional<WebSocketClock::Moment> m_receivedAt; ///< cheaper to note than a QDateTime
    std::optional<WebSocketClock::Moment> m_sentAt;
    WebSocketClock::Moment m_connected{};
    WebSocketClock::Moment m_wanted{};
};

} // namespace Comm
