// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocketwatch.h"

#include <QLocale>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sothebais {

using Frame = Comm::WebSocketFrame;

namespace {

// What fell silent will not agree to a close either.
constexpr std::chrono::milliseconds CloseTimeout = 500ms;

Comm::Result<Comm::WebSocketOptions> clientOptions(const Endpoint &endpoint, const HealthRules &rules)
{
    const auto tls = Comm::TlsOptions::fromFiles({.ca = endpoint.caFile});
    if (!tls)
        return tls.error();
    Comm::WebSocketOptions options{
        .request = {.url = QUrl(endpoint.url)}, .subprotocols = endpoint.subprotocols, .tls = *tls};
    options.reconnect.maxAttempts = 0;
    options.reconnect.interval.reset();
    options.reconnect.backoff
        = {.first = rules.firstRetry, .cap = rules.lastRetry, .stableAfter = rules.steady};
    options.reconnect.decide
        = [](const Comm::WebSocketClose &) { return true; }; // it is wanted, whatever it says
    // The service's own message would be an event to it; every server answers a ping of the protocol.
    options.heartbeat
        = {.interval = endpoint.interval, .deadline = endpoint.timeout, .json = false, .atOnce = true};
    options.handshakeTimeout = endpoint.timeout;
    options.closeTimeout = CloseTimeout;
    options.tellsFrames = true;
    options.healthInterval = rules.told;
    return options;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

WebSocketWatch::WebSocketWatch(const Endpoint &endpoint, const Context &context)
    : EndpointWatch(endpoint, context.rules),
      m_frames(context.frames),
      m_keeper(context.keeper)
{
    const auto options = clientOptions(endpoint, context.rules);
    if (!options) {
        find(downBy(options.error()));
        return;
    }
    m_client = std::make_unique<Comm::WebSocketClient>(*options);
    m_health = m_client->health();
    follow();
}

WebSocketWatch::~WebSocketWatch()
{
    if (!isConnected())
        return;
    blockSignals(true);
    Comm::WebSocketClient *const client = m_client.release();
    client->setParent(m_keeper);
    client->disconnectFromServer();
    client->disconnect(this);
    connect(client, &Comm::WebSocketClient::closed, client, &QObject::deleteLater);
}

void WebSocketWatch::follow()
{
    using Client = Comm::WebSocketClient;
    Client *const client = m_client.get();
    connect(client, &Client::stateChanged, this, &WebSocketWatch::takeState);
    connect(client, &Client::closed, this, &WebSocketWatch::takeEnd);
    connect(client, &Client::frameSeen, this, &WebSocketWatch::takeFrame);
    connect(client, &Client::failed, this, [this] {
        if (!std::exchange(m_hasEnded, false))
            Q_EMIT checked(-1); // an attempt was a check; the end of a connection is news of another kind
    });
    connect(client, &Client::healthChanged, this, [this](const Comm::WebSocketHealth &health) {
        m_health = health;
        judge();
        Q_EMIT touched();
    });
}

void WebSocketWatch::start()
{
    if (m_client)
        m_client->connectToServer();
    else
        Q_EMIT checked(-1);
}

void WebSocketWatch::checkNow()
{
    if (m_client && !isConnected())
        m_client->reconnect();
}

Comm::Result<void> WebSocketWatch::send(const QString &text)
{
    if (!m_client)
        return Comm::Error{.code = Comm::Error::Code::NotConnected, .message = finding().detail};
    const auto taken = m_client->sendText(text);
    return taken ? Comm::Result<void>() : taken.error();
}

void WebSocketWatch::takeState(State state)
{
    if (!m_client)
        return; // its last state is no news
    m_health = m_client->health();
    const bool isUnanswered = std::exchange(m_pingAt, {}).has_value();
    if (state == State::Connected) {
        m_openedAt = Clock::now();
        m_messageAt = m_openedAt;
        m_roundTrip = -1;
        m_hasLost = false;
    }
    judge();
    if (isUnanswered)
        Q_EMIT checked(-1);
    Q_EMIT touched();
}

void WebSocketWatch::takeEnd(const Comm::WebSocketClose &close)
{
    m_hasEnded = true;
    m_needsAnswer
        = close.code == Comm::WebSocketClose::PingTimeout && close.by == Comm::WebSocketClose::Party::Us;
    m_needsProof = m_needsAnswer || Clock::now() - m_openedAt < m_rules.steady;
}

void WebSocketWatch::takeFrame(const Frame &frame)
{
    m_frames->append(frame);
    if (frame.direction == Frame::Direction::In) {
        if (frame.kind <= Frame::Kind::Binary)
            m_messageAt = Clock::now();
        else if (frame.kind == Frame::Kind::Pong)
            takePong();
    } else if (frame.kind == Frame::Kind::Ping) {
        m_hasLost = m_pingAt.has_value();
        m_pingAt = Clock::now();
        if (m_hasLost) {
            judge();
            Q_EMIT checked(-1);
        }
    }
}

void WebSocketWatch::takePong()
{
    if (!m_pingAt)
        return;
    m_roundTrip = std::chrono::duration<float, std::milli>(Clock::now() - *m_pingAt).count();
    m_pingAt.reset();
    m_hasLost = false;
    find(found());
    Q_EMIT checked(m_roundTrip);
}

void WebSocketWatch::review()
{
    if (m_client)
        judge();
}

void WebSocketWatch::judge()
{
    if (m_needsProof && isConnected() && isProven())
        m_needsProof = false;
    if (find(found()))
        Q_EMIT changed();
}

/// A message soon after the beginning is a greeting, which says nothing of what comes after it.
bool WebSocketWatch::isProven() const
{
    if (!m_needsAnswer)
        return Clock::now() - m_openedAt >= m_rules.proof;
    return m_roundTrip >= 0 || m_messageAt - m_openedAt >= m_rules.proof;
}

HealthFinding WebSocketWatch::found() const
{
    if (!isConnected())
        return unconnected();
    if (m_needsProof)
        return unproven();
    if (m_health.in.messagesPerSecond > m_rules.floodRate)
        return {HealthState::Degraded, HealthCause::Flooding,
                tr("%1 messages a second come in, more than %2")
                    .arg(number(m_health.in.messagesPerSecond), number(m_rules.floodRate))};
    const auto unanswered = unansweredFor();
    const bool isOnlyTalking = unanswered && *unanswered > m_endpoint.timeout && m_messageAt > *m_pingAt;
    if (m_hasLost || isOnlyTalking)
        return {HealthState::Degraded, HealthCause::Unanswered,
                tr("Messages come, but pings are not answered")};
    if (isSilent())
        return {
            HealthState::Degraded, HealthCause::Silent,
            tr("No message for more than %1 s").arg(number(double(m_endpoint.silentAfter.count()) / 1e3))};
    if (unanswered && m_endpoint.slowAfter > 0ms && *unanswered > m_endpoint.slowAfter)
        return {HealthState::Degraded, HealthCause::Slow,
                tr("A ping has not been answered for more than %1 ms")
                    .arg(number(double(m_endpoint.slowAfter.count())))};
    return answering(m_roundTrip, m_health.tls);
}

/// For how long the last ping has been without an answer.
std::optional<std::chrono::milliseconds> WebSocketWatch::unansweredFor() const
{
    return m_pingAt
        ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - *m_pingAt))
        : std::nullopt;
}

bool WebSocketWatch::isSilent() const
{
    return m_endpoint.silentAfter > 0ms && Clock::now() - m_messageAt > m_endpoint.silentAfter;
}

HealthFinding WebSocketWatch::unconnected() const
{
    using Party = Comm::WebSocketClose::Party;
    const Comm::WebSocketClose &close = m_health.lastClose;
    if (close.code == 0)
        return m_health.lastError ? downBy(*m_health.lastError) : HealthFinding();
    if (close.by == Party::Peer)
        return {HealthState::Down, HealthCause::Closed, close.toString()};
    if (m_health.lastError)
        return downBy(*m_health.lastError);
    return {HealthState::Down, HealthCause::Dropped, close.toString()};
}

/// Connected once more: what was the matter with the last connection may be so with this one.
HealthFinding WebSocketWatch::unproven() const
{
    HealthFinding last = unconnected();
    if (m_needsAnswer)
        last = {HealthState::Down, HealthCause::TimedOut, tr("Connected again; no answer to a ping yet")};
    else if (last.cause != HealthCause::Closed)
        last.detail = tr("Connected again, but the last connection did not last: %1")
                          .arg(m_health.lastClose.toString());
    return last;
}

void WebSocketWatch::describe(EndpointHealth &health) const
{
    health.socket = m_health;
    health.tls = m_health.tls;
    health.isTrying = m_health.state == State::Connecting;
    health.attempt = m_health.attempt;
    health.nextAt = m_health.nextAttempt.isValid() ? m_health.nextAttempt.toMSecsSinceEpoch() : 0;
}

} // namespace Sothebais
