// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/websocketline.h"

#include "randomsource.h"
#include "websocket/websocketerror.h"

#include <algorithm>
#include <utility>

namespace Comm {

using namespace std::chrono_literals;
using Kind = WebSocketMessage::Kind;
using Beat = WebSocketMessage::Beat;
using Party = WebSocketClose::Party;

WebSocketLine::WebSocketLine(const WebSocketOptions &options, const Seams &seams, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_seams(seams),
      m_recorder(options, seams.clock),
      m_plan(options.reconnect),
      m_queue(options.offlineMessages, std::min(options.offlineBytes, options.maxUnsent)),
      m_source(options, this),
      m_heartbeat(options.heartbeat, seams.clock, this),
      m_attemptTimer(this),
      m_teller([this] { return health(); }, {.interval = options.healthInterval, .clock = seams.clock}, this)
{
    m_seams.random = randomSource(m_seams.random);
    m_attemptTimer.setSingleShot(true);
    connect(&m_attemptTimer, &QTimer::timeout, this, &WebSocketLine::startAttempt);
    connect(&m_teller, &HealthTeller::told, this, &WebSocketLine::healthChanged);
    connect(&m_source, &RequestSource::answered, this, &WebSocketLine::takeRequest);
    connect(&m_heartbeat, &Heartbeat::measured, &m_teller, &HealthTeller::touch);
    connect(&m_heartbeat, &Heartbeat::pingDue, this, [this](const QByteArray &payload) {
        m_attempt->ping(payload);
        m_teller.touch();
    });
    connect(&m_heartbeat, &Heartbeat::jsonPingDue, this,
            [this](const QByteArray &json) { transmit({.kind = Kind::Json, .bytes = json}); });
    connect(&m_heartbeat, &Heartbeat::timedOut, this, [this] { abandon(QStringLiteral("Ping timeout")); });
    connect(&m_heartbeat, &Heartbeat::slept, this, [this] { abandon(QStringLiteral("Machine slept")); });
}

WebSocketLine::~WebSocketLine() = default;

WebSocketHealth WebSocketLine::health()
{
    WebSocketHealth health = m_recorder.snapshot();
    health.roundTrips = m_heartbeat.roundTrips();
    health.lastPing = m_heartbeat.lastPing();
    health.unsent = m_attempt ? m_attempt->unsent() : 0;
    health.queued = m_queue.size();
    return health;
}

void WebSocketLine::open()
{
    if (state() != State::Disconnected && state() != State::Failed)
        return;
    m_plan.reset();
    m_recorder.enter(State::Connecting, m_plan.attempt());
    if (!m_attempt) // else the old connection still closes, and the new one comes when it has
        m_attemptTimer.start(0ms);
}

void WebSocketLine::startAttempt()
{
    enter(State::Connecting, m_plan.attempt());
    // Whoever heard of that may have changed his mind.
    if (state() == State::Connecting && !m_attempt)
        m_source.ask();
}

void WebSocketLine::takeRequest(const Result<WebSocketRequest> &request)
{
    const WebSocketClose unmade{.code = WebSocketClose::Dropped};
    if (!request) {
        settle(unmade, request.error(), std::nullopt);
        return;
    }
    m_recorder.attemptGoesTo(request->peer());
    if (const Result<void> usable = request->check(); !usable) {
        // Only a provider may say something better the next time.
        if (m_options.provider)
            settle(unmade, usable.error(), std::nullopt);
        else
            giveUp(usable.error());
        return;
    }
    m_openedAt.reset();
    m_isLeaving = false;
    m_isRestarting = false;
    m_attempt = std::make_unique<WebSocketAttempt>(m_options, *request);
    connectAttempt();
    m_attempt->open();
}

void WebSocketLine::connectAttempt()
{
    WebSocketAttempt *attempt = m_attempt.get();
    connect(attempt, &WebSocketAttempt::opened, this, &WebSocketLine::takeOpened);
    connect(attempt, &WebSocketAttempt::ended, this, &WebSocketLine::takeEnded);
    connect(attempt, &WebSocketAttempt::textReceived, this,
            [this](const QString &text) { receive(WebSocketMessage::fromText(text.toUtf8())); });
    connect(attempt, &WebSocketAttempt::binaryReceived, this,
            [this](const QByteArray &bytes) { receive(WebSocketMessage::fromBinary(bytes)); });
    connect(attempt, &WebSocketAttempt::pongReceived, &m_heartbeat, &Heartbeat::heardPong);
    connect(attempt, &WebSocketAttempt::controlSeen, this,
            [this](WebSocketFrame::Direction direction, WebSocketFrame::Kind kind, const QByteArray &payload,
                   int closeCode) {
                Q_EMIT frameSeen({direction, kind, payload, closeCode, m_seams.clock.wall()});
            });
}

void WebSocketLine::takeOpened()
{
    m_openedAt = m_seams.clock.awake();
    m_recorder.answered(m_attempt->answer(), m_attempt->subprotocol());
    m_recorder.metBy(m_attempt->tlsPeer());
    m_recorder.opened(std::exchange(m_hasBeenLost, false));
    m_heartbeat.start();
    m_recorder.enter(State::Connected);
    while (!m_queue.isEmpty())
        transmit(m_queue.takeFirst());
    m_teller.touch();
    Q_EMIT stateChanged(State::Connected);
    if (state() == State::Connected)
        Q_EMIT opened();
}

void WebSocketLine::takeEnded(const WebSocketClose &close, const Error &error)
{
    std::optional<std::chrono::milliseconds> lifetime;
    if (m_openedAt)
        lifetime = std::chrono::duration_cast<std::chrono::milliseconds>(m_seams.clock.awake() - *m_openedAt);
    else
        m_recorder.answered(m_attempt->answer(), {});
    m_recorder.metBy(m_attempt->tlsPeer());
    letGo();
    if (m_isLeaving)
        leave(close);
    else
        settle(close, error, lifetime);
}

/// A connection that we were told to end has ended.
void WebSocketLine::leave(const WebSocketClose &close)
{
    WebSocketClose last = close;
    last.at = m_seams.clock.wall();
    m_recorder.ended(last);
    if (state() == State::Connecting) // told to connect again meanwhile
        m_attemptTimer.start(0ms);
    m_teller.touch();
    Q_EMIT closed(last);
}

/// An attempt failed or, if it had a lifetime, a connection ended: decides what follows.
void WebSocketLine::settle(WebSocketClose close, Error error,
                           std::optional<std::chrono::milliseconds> lifetime)
{
    std::optional<std::chrono::milliseconds> wait = 0ms;
    if (m_isRestarting && lifetime)
        m_plan.reset();
    else
        wait = m_plan.next(close, lifetime, m_seams.random());
    close.willReconnect = wait.has_value();
    close.at = m_seams.clock.wall();
    m_hasBeenLost = m_hasBeenLost || lifetime;
    m_recorder.ended(close);
    const bool isGood = std::exchange(m_isRestarting, false)
        || (close.code == WebSocketClose::Normal && close.by == Party::Peer);
    if (!isGood)
        m_recorder.failed(error);
    if (!wait && m_plan.isExhausted())
        error.details.append(tr("Given up; attempts made: %1").arg(m_plan.failures()));

    const auto tell = [&] {
        if (lifetime)
            Q_EMIT closed(close);
    };
    if (wait)
        waitFor(*wait);
    else if (isGood)
        enter(State::Disconnected);
    else {
        tell();
        giveUp(error);
        return;
    }
    tell();
    if (!isGood)
        Q_EMIT failed(error);
}

void WebSocketLine::waitFor(std::chrono::milliseconds wait)
{
    m_attemptTimer.start(wait);
    enter(State::Reconnecting, m_plan.failures(), m_seams.clock.wall().addMSecs(wait.count()));
}

void WebSocketLine::giveUp(const Error &error)
{
    m_recorder.failed(error);
    drop(m_queue.takeAll(), offlineQueueForgotten(m_recorder.peer()));
    enter(State::Failed, m_plan.failures());
    Q_EMIT failed(error);
}

void WebSocketLine::close(int code, const QString &reason)
{
    if (state() == State::Disconnected)
        return;
    m_attemptTimer.stop();
    m_source.forget();
    m_hasBeenLost = false;
    drop(m_queue.takeAll(), offlineQueueForgotten(m_recorder.peer()));
    if (m_attempt && m_openedAt) {
        m_isLeaving = true;
        m_heartbeat.stop();
        m_attempt->close(code, reason);
    } else {
        letGo();
    }
    enter(State::Disconnected);
}

void WebSocketLine::reconnect()
{
    switch (state()) {
    case State::Disconnected:
    case State::Connecting:
        return;
    case State::Failed:
        open();
        return;
    case State::Reconnecting:
        m_attemptTimer.start(0ms);
        return;
    case State::Connected:
        m_isRestarting = true;
        m_heartbeat.stop();
        m_attempt->close(WebSocketClose::Normal, QStringLiteral("Reconnect"));
        return;
    }
}

/// The connection is as good as dead: ends it, so that another one follows.
void WebSocketLine::abandon(const QString &reason)
{
    m_heartbeat.stop();
    m_attempt->close(WebSocketClose::PingTimeout, reason);
}

/// The attempt is over, or nobody wants it any longer. It may be in the middle of a signal.
void WebSocketLine::letGo()
{
    m_heartbeat.stop();
    if (!m_attempt)
        return;
    m_attempt->disconnect(this);
    m_attempt->disconnect(&m_heartbeat);
    m_attempt.release()->deleteLater();
    m_openedAt.reset();
}

void WebSocketLine::receive(const WebSocketMessage &message)
{
    m_recorder.received(message.bytes.size());
    tellFrame(WebSocketFrame::Direction::In, message);
    m_heartbeat.heard();
    m_teller.touch();
    if (message.beat != Beat::None)
        m_heartbeat.heardBeat(message);
    if (message.beat == Beat::Ping) {
        const qint64 now = m_seams.clock.wall().toMSecsSinceEpoch();
        const QByteArray pong = R"({"type":"pong","timestamp":)" + QByteArray::number(now) + '}';
        if (m_attempt->isOpen() && m_attempt->unsent() < m_options.maxUnsent)
            transmit({.kind = Kind::Json, .bytes = pong});
        return;
    }
    const bool answersUs = message.beat == Beat::Pong && m_options.heartbeat.json;
    if (!answersUs && !m_isLeaving)
        Q_EMIT received(message);
}

Result<WebSocketLine::Taken> WebSocketLine::send(const WebSocketMessage &message)
{
    const QString peer = m_recorder.peer();
    const qsizetype size = message.bytes.size();
    if (size > m_options.maxUnsent)
        return webSocketTooLarge(peer, size, m_options.maxUnsent);
    if (state() == State::Connected && m_attempt->isOpen()) {
        if (const qint64 unsent = m_attempt->unsent(); unsent + size > m_options.maxUnsent)
            return webSocketOverloaded(peer, unsent);
        transmit(message);
        return Taken::Sent;
    }
    if (state() == State::Disconnected || state() == State::Failed || m_options.offlineMessages <= 0)
        return webSocketNotConnected(peer);
    if (!m_queue.takes(size))
        return webSocketTooLarge(peer, size, m_options.offlineBytes);
    drop(m_queue.append(message), offlineQueueFull(peer));
    m_teller.touch();
    return Taken::Queued;
}

Result<WebSocketLine::Taken> WebSocketLine::sendText(const QString &text)
{
    constexpr qsizetype mostBytes = 3; // of UTF-8 for one unit of UTF-16
    const bool isOpen = state() == State::Connected && m_attempt->isOpen();
    if (!isOpen || m_attempt->unsent() + text.size() * mostBytes > m_options.maxUnsent)
        return send({.kind = Kind::Text, .bytes = text.toUtf8()});
    transmit(text);
    return Taken::Sent;
}

void WebSocketLine::transmit(const QString &text)
{
    m_recorder.sent(m_attempt->sendText(text));
    if (m_options.tellsFrames)
        tellFrame(WebSocketFrame::Direction::Out, WebSocketMessage::fromText(text.toUtf8()));
    m_teller.touch();
}

void WebSocketLine::transmit(const WebSocketMessage &message)
{
    if (message.kind != Kind::Binary) {
        transmit(message.text());
        return;
    }
    m_attempt->sendBinary(message.bytes);
    m_recorder.sent(message.bytes.size());
    tellFrame(WebSocketFrame::Direction::Out, message);
    m_teller.touch();
}

void WebSocketLine::tellFrame(WebSocketFrame::Direction direction, const WebSocketMessage &message)
{
    if (!m_options.tellsFrames)
        return;
    const auto frameKind = [](Kind kind) {
        using FrameKind = WebSocketFrame::Kind;
        return kind == Kind::Json ? FrameKind::Json
            : kind == Kind::Text  ? FrameKind::Text
                                  : FrameKind::Binary;
    };
    Q_EMIT frameSeen({direction, frameKind(message.kind), message.bytes, 0, m_seams.clock.wall()});
}

// Told in a later turn: whoever sends does not expect to be called back while he does.
void WebSocketLine::drop(const QList<WebSocketMessage> &messages, const Error &reason)
{
    for (const WebSocketMessage &message : messages) {
        m_recorder.dropped();
        QMetaObject::invokeMethod(
            this, [this, message, reason] { Q_EMIT dropped(message, reason); }, Qt::QueuedConnection);
    }
}

void WebSocketLine::enter(State next, int attempt, const QDateTime &nextAttempt)
{
    m_recorder.enter(next, attempt, nextAttempt);
    m_teller.touch();
    Q_EMIT stateChanged(next);
}

} // namespace Comm
