// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websocketmessage.h"
#include "comm/websocketoptions.h"
#include "websocket/roundtripwindow.h"
#include "websocket/websocketclock.h"

#include <QObject>
#include <QTimer>

namespace Comm {

/// Finds out whether the peer of an open connection is still there, how long a round trip takes, and whether
/// the machine slept meanwhile.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    Heartbeat(const WebSocketHeartbeat &options, const WebSocketClock &clock, QObject *parent = nullptr);

    /// From when a connection is open until it ends.
    void start();
    void stop();

    /// Something came from the peer: it lives.
    void heard() { m_heard = true; }
    /// A ping frame of ours came back.
    void heardPong(const QByteArray &payload);
    /// A message of the peer's own heartbeat, or an echo of ours.
    void heardBeat(const WebSocketMessage &message);

    WebSocketRoundTrips roundTrips() const { return m_roundTrips.statistics(); }
    QDateTime lastPing() const { return m_lastPing; }

Q_SIGNALS:
    void pingDue(const QByteArray &payload); ///< as a frame of the protocol
    void jsonPingDue(const QByteArray &json); ///< as a message
    /// Nothing at all came within the deadline.
    void timedOut();
    /// The machine has slept: whatever the connection was, its peer has given it up.
    void slept();
    /// Another outcome is in roundTrips().
    void measured();

private:
    void beat();
    void judge();
    void watchSleep();
    void answered();

    WebSocketHeartbeat m_options;
    WebSocketClock m_clock;
    QTimer m_beatTimer; ///< until the next beat
    QTimer m_deadlineTimer; ///< while a beat is unanswered
    QTimer m_sleepTimer; ///< so that sleep is noticed soon after it ended
    RoundTripWindow m_roundTrips;
    QDateTime m_lastPing;
    WebSocketClock::Moment m_beatAt{};
    QByteArray m_payload; ///< of the ping frame that is unanswered
    QByteArray m_json; ///< the message that is unanswered
    quint64 m_beats = 0;
    bool m_heard = false; ///< since the last beat
    WebSocketClock::Moment m_awake{}; ///< both clocks when sleep was last looked for
    QDateTime m_wall;
};

} // namespace Comm
