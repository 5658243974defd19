// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websocketclient.h"
#include "randomsource.h"
#include "websocket/healthrecorder.h"
#include "websocket/healthteller.h"
#include "websocket/heartbeat.h"
#include "websocket/offlinequeue.h"
#include "websocket/reconnectplan.h"
#include "websocket/requestsource.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Comm {

/// Keeps one WebSocket connection: makes attempts, one at a time, and decides what follows when one ends.
class WebSocketLine : public QObject
{
    Q_OBJECT
public:
    using State = WebSocketHealth::State;
    using Taken = WebSocketClient::Taken;

    /// What a test replaces.
    struct Seams
    {
        WebSocketClock clock = {};
        RandomSource random = {}; ///< 0 to below 1; the global generator if empty
    };

    explicit WebSocketLine(const WebSocketOptions &options, const Seams &seams, QObject *parent = nullptr);
    ~WebSocketLine() override;

    State state() const { return m_recorder.state(); }
    WebSocketHealth health();

    void open();
    void close(int code, const QString &reason);
    void reconnect();
    Result<Taken> send(const WebSocketMessage &message);
    /// The same for a text, without converting it twice where there is room for it whatever it holds.
    Result<Taken> sendText(const QString &text);

Q_SIGNALS:
    void stateChanged(Comm::WebSocketHealth::State state);
    void opened();
    void closed(const Comm::WebSocketClose &close);
    void failed(const Comm::Error &error);
    void received(const Comm::WebSocketMessage &message);
    void dropped(const Comm::WebSocketMessage &message, const Comm::Error &reason);
    void frameSeen(const Comm::WebSocketFrame &frame);
    void healthChanged(const Comm::WebSocketHealth &health);

private:
    void startAttempt();
    void takeRequest(const Result<WebSocketRequest> &request);
    void connectAttempt();
    void takeOpened();
    void takeEnded(const WebSocketClose &close, const Error &error);
    void settle(WebSocketClose close, Error error, std::optional<std::chrono::milliseconds> lifetime);
    void leave(const WebSocketClose &close);
    void waitFor(std::chrono::milliseconds wait);
    void giveUp(const Error &error);
    void receive(const WebSocketMessage &message);
    void transmit(const WebSocketMessage &message);
    void transmit(const QString &text);
    void tellFrame(WebSocketFrame::Direction direction, const WebSocketMessage &message);
    void drop(const QList<WebSocketMessage> &messages, const Error &reason);
    void abandon(const QString &reason);
    void letGo();
    void enter(State state, int attempt = 0, const QDateTime &nextAttempt = {});

    WebSocketOptions m_options;
    Seams m_seams;
    HealthRecorder m_recorder;
    ReconnectPlan m_plan;
    OfflineQueue m_queue;
    RequestSource m_source;
    Heartbeat m_heartbeat;
    QTimer m_attemptTimer; ///< until the next attempt
    HealthTeller m_teller;
    std::unique_ptr<WebSocketAttempt> m_attempt; ///< the only one; also while it closes
    std::optional<WebSocketClock::Moment> m_openedAt; ///< of the attempt, if it became a connection
    bool m_isLeaving = false; ///< the attempt ends because we were told to disconnect
    bool m_isRestarting = false; ///< the attempt ends to make room for the next
    bool m_hasBeenLost = false; ///< the next connection is a reconnect
};

} // namespace Comm
