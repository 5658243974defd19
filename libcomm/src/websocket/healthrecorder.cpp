// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/healthrecorder.h"

#include <utility>

namespace Comm {

HealthRecorder::HealthRecorder(const WebSocketOptions &options, const WebSocketClock &clock)
    : m_clock(clock),
      m_counted(clock.awake())
{
    m_health.peer = options.request.peer();
    m_health.maxAttempts = options.reconnect.maxAttempts;
    m_health.since = m_clock.wall();
}

void HealthRecorder::addTime()
{
    const auto now = m_clock.awake();
    const auto passed = now - std::exchange(m_counted, now);
    if (m_health.state == State::Connected)
        m_connected += passed;
    if (m_health.state != State::Disconnected)
        m_wanted += passed;
}

void HealthRecorder::enter(State state, int attempt, const QDateTime &nextAttempt)
{
    addTime();
    if (m_health.state != state)
        m_health.since = m_clock.wall();
    m_health.state = state;
    m_health.attempt = attempt;
    m_health.nextAttempt = nextAttempt;
}

void HealthRecorder::answered(const WebSocketAttempt::Answer &answer, const QString &subprotocol)
{
    m_health.httpStatus = answer.status;
    m_health.httpHeaders = answer.headers;
    m_health.subprotocol = subprotocol;
}

void HealthRecorder::metBy(const std::optional<TlsPeer> &tls)
{
    if (tls)
        m_health.tls = tls;
}

void HealthRecorder::opened(bool isReconnect)
{
    ++m_health.connections;
    m_health.reconnects += isReconnect ? 1 : 0;
    m_health.lastError.reset();
}

void HealthRecorder::received(qsizetype bytes)
{
    m_receivedAt = m_clock.awake();
    m_in.add(*m_receivedAt, bytes);
}

void HealthRecorder::sent(qsizetype bytes)
{
    m_sentAt = m_clock.awake();
    m_out.add(*m_sentAt, bytes);
}

WebSocketHealth HealthRecorder::snapshot()
{
    using std::chrono::duration_cast, std::chrono::milliseconds;
    addTime();
    m_health.at = m_clock.wall();
    m_health.connected = duration_cast<milliseconds>(m_connected);
    m_health.wanted = duration_cast<milliseconds>(m_wanted);
    const WebSocketClock::Moment now = m_clock.awake();
    m_health.in = m_in.at(now);
    m_health.out = m_out.at(now);
    const auto timeOf = [&](const std::optional<WebSocketClock::Moment> &moment) {
        return moment ? m_health.at.addMSecs(-duration_cast<milliseconds>(now - *moment).count())
                      : QDateTime();
    };
    m_health.lastReceived = timeOf(m_receivedAt);
    m_health.lastSent = timeOf(m_sentAt);
    return m_health;
}

} // namespace Comm
