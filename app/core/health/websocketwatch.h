// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointwatch.h"

#include <comm/websocketclient.h>

#include <optional>

namespace Sothebais {

/// Keeps a connection to a WebSocket and finds out whether it is good for anything.
///
/// A connection counts as up at once, unless the last one ended soon after it was made, or by unanswered
/// pings: then it has to last, or to answer, before it is believed.
class WebSocketWatch : public EndpointWatch
{
    Q_OBJECT
public:
    WebSocketWatch(const Endpoint &endpoint, const Context &context);
    /// Says goodbye to the peer, which takes a moment longer.
    ~WebSocketWatch() override;

    void start() override;
    void checkNow() override;
    bool canCheck() const override { return !isConnected() || m_needsProof; }
    bool isDoubting() const override { return isConnected() && m_needsProof; }
    void review() override;
    Comm::Result<void> send(const QString &text) override;
    void describe(EndpointHealth &health) const override;

private:
    using Clock = std::chrono::steady_clock;
    using State = Comm::WebSocketHealth::State;

    bool isConnected() const { return m_health.state == State::Connected; }
    void follow();
    void takeState(State state);
    void takeEnd(const Comm::WebSocketClose &close);
    void takeFrame(const Comm::WebSocketFrame &frame);
    void takePong();
    void judge();
    HealthFinding found() const;
    HealthFinding unconnected() const;
    HealthFinding unproven() const;
    bool isProven() const;
    bool isSilent() const;
    std::optional<std::chrono::milliseconds> unansweredFor() const;

    const std::shared_ptr<FrameLog> m_frames;
    QObject *const m_keeper;
    std::unique_ptr<Comm::WebSocketClient> m_client; ///< none if its options are of no use
    Comm::WebSocketHealth m_health; ///< as of the last news
    Clock::time_point m_openedAt{};
    Clock::time_point m_messageAt{}; ///< the last one, of this connection
    std::optional<Clock::time_point> m_pingAt; ///< of the ping that is unanswered
    float m_roundTrip = -1; ///< ms, the last one of this connection; negative before the first
    bool m_hasLost = false; ///< the last ping but the one under way was not answered
    bool m_needsProof = false; ///< of this connection, or the next
    bool m_needsAnswer = false; ///< and the proof is an answer
    bool m_hasEnded = false; ///< a connection, which is what is told as a failure next
};

} // namespace Sothebais
