// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/heartbeat.h"

#include <algorithm>

namespace Comm {

using namespace std::chrono_literals;

namespace {

// Soon enough for somebody who opens a laptop, and a wake-up of the processor that nobody notices.
constexpr auto SleepCheck = 5s;

} // namespace

Heartbeat::Heartbeat(const WebSocketHeartbeat &options, const WebSocketClock &clock, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_clock(clock),
      m_beatTimer(this),
      m_deadlineTimer(this),
      m_sleepTimer(this)
{
    m_deadlineTimer.setSingleShot(true);
    connect(&m_beatTimer, &QTimer::timeout, this, &Heartbeat::beat);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &Heartbeat::judge);
    connect(&m_sleepTimer, &QTimer::timeout, this, &Heartbeat::watchSleep);
}

void Heartbeat::start()
{
    m_payload.clear();
    m_json.clear();
    m_awake = m_clock.awake();
    m_wall = m_clock.wall();
    m_sleepTimer.start(m_options.interval > 0ms
                           ? std::min<std::chrono::milliseconds>(m_options.interval, SleepCheck)
                           : SleepCheck);
    if (m_options.interval > 0ms && (m_options.json || m_options.protocol))
        m_beatTimer.start(m_options.atOnce ? 0ms : m_options.interval);
}

void Heartbeat::stop()
{
    m_beatTimer.stop();
    m_deadlineTimer.stop();
    m_sleepTimer.stop();
}

void Heartbeat::beat()
{
    m_beatTimer.setInterval(m_options.interval);
    if (m_deadlineTimer.isActive())
        return; // an interval shorter than the deadline: one question at a time
    m_heard = false;
    m_beatAt = m_clock.awake();
    m_lastPing = m_clock.wall();
    m_deadlineTimer.start(m_options.deadline);
    if (m_options.protocol) {
        m_payload = QByteArray::number(++m_beats);
        Q_EMIT pingDue(m_payload);
    }
    if (m_options.json) {
        m_json = R"({"type":"ping","timestamp":)" + QByteArray::number(m_lastPing.toMSecsSinceEpoch()) + '}';
        Q_EMIT jsonPingDue(m_json);
    }
}

void Heartbeat::heardPong(const QByteArray &payload)
{
    heard();
    if (m_deadlineTimer.isActive() && !m_payload.isEmpty() && payload == m_payload)
        answered();
}

void Heartbeat::heardBeat(const WebSocketMessage &message)
{
    heard();
    if (!m_deadlineTimer.isActive() || m_json.isEmpty())
        return;
    if (message.beat == WebSocketMessage::Beat::Pong || message.bytes == m_json)
        answered();
}

void Heartbeat::answered()
{
    m_deadlineTimer.stop();
    m_roundTrips.answered(m_clock.awake() - m_beatAt);
    Q_EMIT measured();
}

void Heartbeat::judge()
{
    // When this program was too busy to read, or stopped, the answer may have been there for long: it is read
    // in this turn of the event loop or the next, and only then is silence the fault of the peer.
    constexpr auto late = 1s;
    if (!m_heard && m_clock.awake() - m_beatAt > m_options.deadline + late) {
        m_beatAt = m_clock.awake();
        m_deadlineTimer.start(m_options.deadline);
        return;
    }
    m_roundTrips.lost();
    Q_EMIT measured();
    if (!m_heard)
        Q_EMIT timedOut();
}

void Heartbeat::watchSleep()
{
    const WebSocketClock::Moment awake = m_clock.awake();
    const QDateTime wall = m_clock.wall();
    const auto passed = std::chrono::milliseconds(m_wall.msecsTo(wall));
    const bool hasSlept = passed - (awake - m_awake) > m_options.sleepTolerance;
    m_awake = awake;
    m_wall = wall;
    if (hasSlept)
        Q_EMIT slept();
}

} // namespace Comm
