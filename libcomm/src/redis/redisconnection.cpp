// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redisconnection.h"

#include "completion.h"
#include "randomsource.h"
#include "redis/rediserror.h"
#include "redis/redissocket.h"

#include <array>
#include <utility>

namespace Comm {

using State = ConnectionStatus::State;

namespace {

double seconds(std::chrono::milliseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

RedisConnection::RedisConnection(const Options &options, Listener &listener, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_listener(listener),
      m_destination({.address = options.address,
                     .credentials = options.credentials,
                     .sentinelTimeout = options.sentinelTimeout,
                     .masterCheck = options.masterCheck},
                    this),
      m_target(options.address),
      m_attemptTimer(this),
      m_silenceTimer(this)
{
    m_options.random = randomSource(m_options.random);
    m_status.since = QDateTime::currentDateTimeUtc();
    m_attemptTimer.setSingleShot(true);
    connect(&m_attemptTimer, &QTimer::timeout, this, [this] {
        if (m_isAttempting)
            attemptTimedOut();
        else
            startAttempt();
    });
    connect(&m_silenceTimer, &QTimer::timeout, this, &RedisConnection::checkSilence);
    connect(&m_destination, &RedisDestination::found, this, &RedisConnection::openSocket);
    connect(&m_destination, &RedisDestination::failed, this, &RedisConnection::restart);
    connect(&m_destination, &RedisDestination::moved, this,
            [this](const RedisAddress::Endpoint &master) { restart(masterMoved(m_target, master)); });
}

RedisConnection::~RedisConnection() = default;

void RedisConnection::open()
{
    if (m_status.state != State::Disconnected && m_status.state != State::Failed)
        return;
    m_failures = 0;
    assume({.state = State::Connecting, .attempt = 1});
    m_attemptTimer.start(0);
}

void RedisConnection::close()
{
    end({.state = State::Disconnected}, cancelled());
}

void RedisConnection::fail(const Error &error)
{
    end({.state = State::Failed, .attempt = m_failures, .error = error}, error);
    Q_EMIT failed(error);
}

// The listener hears of the change before anyone else: what others send from their slots has to find its
// queue in order.
void RedisConnection::end(const ConnectionStatus &status, const Error &error)
{
    const bool wasEstablished = isEstablished();
    closeSocket();
    assume(status);
    if (wasEstablished)
        m_listener.lost(error);
    Q_EMIT statusChanged(m_status);
}

void RedisConnection::startAttempt()
{
    assume({.state = State::Connecting, .attempt = m_failures + 1, .error = m_status.error});
    m_isAttempting = true;
    m_attemptTimer.start(m_options.connectTimeout);
    Q_EMIT statusChanged(m_status);
    if (m_isAttempting)
        m_destination.find();
}

void RedisConnection::openSocket(const RedisAddress &target)
{
    m_target = target;
    m_reader = std::make_unique<RespReader>(m_options.maxReply);
    m_socket = std::make_unique<RedisSocket>(m_target);
    connect(m_socket.get(), &RedisSocket::closed, this, &RedisConnection::restart);
    connect(m_socket.get(), &RedisSocket::opened, this, &RedisConnection::beginHandshake);
    connect(m_socket.get(), &RedisSocket::readable, this, &RedisConnection::onReadable);
    m_socket->open();
}

void RedisConnection::attemptTimedOut()
{
    const double allowed = seconds(m_options.connectTimeout);
    if (m_destination.isWaitingForCredentials())
        restart(credentialsTimeout(m_options.address, allowed));
    else if (m_socket && m_socket->isInTlsHandshake())
        restart(tlsTimeout(m_target, allowed));
    else
        restart(connectTimeout(m_target, allowed));
}

void RedisConnection::beginHandshake()
{
    m_handshake = RedisHandshake(
        m_target, m_options.name,
        {.isMaster = m_destination.hasSentinels(), .takesTransactions = m_options.asksForTransactions});
    m_socket->write(m_handshake.bytes());
}

void RedisConnection::onReadable()
{
    std::array<char, 16 * 1024> buffer;
    m_lastHeard = std::chrono::steady_clock::now();
    const RedisSocket *socket = m_socket.get();
    while (m_socket && m_socket.get() == socket && !(m_isPaused && isEstablished())) {
        const qint64 length = m_socket->read(buffer.data(), buffer.size());
        if (length == 0)
            break;
        const auto take = [this](RespValue value) { return takeReply(value); };
        if (!m_reader->feed(QByteArrayView(buffer.data(), length), take)) {
            restart(protocolFailure(m_target, m_reader->errorText()));
            return;
        }
    }
    if (isEstablished())
        m_listener.drained();
    if (m_socket && m_socket->unread() == 0)
        m_caughtUpAt = std::chrono::steady_clock::now();
}

bool RedisConnection::takeReply(RespValue value)
{
    if (isEstablished())
        m_listener.reply(value);
    else
        takeHandshakeReply(value);
    return m_socket != nullptr;
}

void RedisConnection::takeHandshakeReply(RespValue value)
{
    if (const std::optional<Error> error = m_handshake.take(value))
        restart(*error);
    else if (m_handshake.isDone())
        becomeEstablished();
}

void RedisConnection::becomeEstablished()
{
    m_attemptTimer.stop();
    m_isAttempting = false;
    m_destination.watch(m_target);
    m_establishedAt = m_lastHeard;
    m_pingedAt.reset();
    m_silenceTimer.start(m_options.idleBeforePing);
    assume({.state = State::Connected});
    m_listener.established();
    Q_EMIT statusChanged(m_status);
}

void RedisConnection::restart(const Error &cause)
{
    const Error error = isEstablished() ? m_listener.causeOf(cause) : cause;
    const auto lifetime = std::chrono::steady_clock::now() - m_establishedAt;
    const bool wasStable = isEstablished() && lifetime >= m_options.backoff.stableAfter;
    m_failures = wasStable ? 1 : m_failures + 1;
    if (isFinal(error)) {
        fail(error);
        return;
    }
    if (!isEstablished())
        m_destination.distrust();
    const auto wait = m_options.backoff.delay(m_failures, m_options.random());
    end({.state = State::Waiting,
         .attempt = m_failures,
         .nextAttempt = QDateTime::currentDateTimeUtc().addMSecs(wait.count()),
         .error = error},
        error);
    if (m_status.state == State::Waiting)
        m_attemptTimer.start(wait);
    Q_EMIT failed(error);
}

// A provider may give other credentials next time.
bool RedisConnection::isFinal(const Error &error) const
{
    return isPermanent(error) && (!m_options.credentials || error.code == Error::Code::InvalidArgument);
}

// The reader may be in the middle of feed() and the socket in the middle of a signal, so both end a turn
// later.
void RedisConnection::closeSocket()
{
    m_attemptTimer.stop();
    m_silenceTimer.stop();
    m_destination.cancel();
    m_outgoing.clear();
    m_isAttempting = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->setParent(this); // a thread that ends with us has no later turn any more
    m_socket.release()->deleteLater();
}

void RedisConnection::checkSilence()
{
    using namespace std::chrono;
    const auto now = steady_clock::now();
    if (m_isPaused)
        m_lastHeard = now;
    if (m_pingedAt && m_lastHeard < *m_pingedAt) {
        takeForSilent();
        return;
    }
    m_pingedAt.reset();
    m_isLastChance = false;
    const auto left = m_options.idleBeforePing - duration_cast<milliseconds>(now - m_lastHeard);
    if (left > milliseconds::zero()) {
        m_silenceTimer.start(left);
        return;
    }
    m_pingedAt = now;
    m_silenceTimer.start(m_options.pingTimeout);
    m_listener.ping();
}

// If this thread was busy for longer than the deadline, the answer is here already and was not read yet.
void RedisConnection::takeForSilent()
{
    if (std::exchange(m_isLastChance, true))
        restart(silentServer(m_target, seconds(m_options.pingTimeout)));
    else
        m_silenceTimer.start(0);
}

void RedisConnection::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused || paused)
        return;
    const auto readOn = [this] {
        if (m_socket)
            onReadable();
    };
    QMetaObject::invokeMethod(this, readOn, Qt::QueuedConnection);
}

qint64 RedisConnection::unread() const
{
    return m_socket ? m_socket->unread() : 0;
}

void RedisConnection::write(const QByteArray &bytes)
{
    m_outgoing.append(bytes);
    if (std::exchange(m_flushPosted, true))
        return;
    QMetaObject::invokeMethod(this, &RedisConnection::flush, Qt::QueuedConnection);
}

void RedisConnection::flush()
{
    m_flushPosted = false;
    if (m_socket && !m_outgoing.isEmpty())
        m_socket->write(std::exchange(m_outgoing, {}));
}

qint64 RedisConnection::unsent() const
{
    return m_outgoing.size() + (m_socket ? m_socket->unsent() : 0);
}

void RedisConnection::assume(ConnectionStatus status)
{
    status.since = status.state == m_status.state ? m_status.since : QDateTime::currentDateTimeUtc();
    m_status = std::move(status);
}

} // namespace Comm
