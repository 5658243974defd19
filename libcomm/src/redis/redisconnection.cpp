// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redisconnection.h"

#include "completion.h"
#include "redis/rediserror.h"
#include "redis/redissocket.h"
#include "redis/respwriter.h"

#include <QRandomGenerator>

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
      m_attemptTimer(this),
      m_silenceTimer(this)
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_status.since = QDateTime::currentDateTimeUtc();
    m_attemptTimer.setSingleShot(true);
    connect(&m_attemptTimer, &QTimer::timeout, this, [this] {
        if (m_status.state == State::Connecting && m_socket)
            drop(connectTimeout(m_options.address, seconds(m_options.connectTimeout)));
        else
            startAttempt();
    });
    connect(&m_silenceTimer, &QTimer::timeout, this, &RedisConnection::checkSilence);
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
    Q_EMIT statusChanged(m_status);
    m_reader = std::make_unique<RespReader>(m_options.maxReply);
    m_socket = std::make_unique<RedisSocket>(m_options.address);
    connect(m_socket.get(), &RedisSocket::closed, this, &RedisConnection::drop);
    connect(m_socket.get(), &RedisSocket::opened, this, &RedisConnection::beginHandshake);
    connect(m_socket.get(), &RedisSocket::readable, this, &RedisConnection::onReadable);
    m_attemptTimer.start(m_options.connectTimeout);
    m_socket->open();
}

void RedisConnection::beginHandshake()
{
    const RedisAddress &address = m_options.address;
    QByteArray commands;
    m_handshake.clear();
    if (!address.password.isEmpty()) {
        m_handshake.push_back(HandshakeStep::Auth);
        if (address.user.isEmpty())
            appendCommand(commands, {"AUTH", address.password.toUtf8()});
        else
            appendCommand(commands, {"AUTH", address.user.toUtf8(), address.password.toUtf8()});
    }
    if (address.database != 0) {
        m_handshake.push_back(HandshakeStep::Select);
        appendCommand(commands, {"SELECT", QByteArray::number(address.database)});
    }
    // Last and always: a server that wants a password, or still loads its data, says so here at the latest.
    m_handshake.push_back(HandshakeStep::SetName);
    appendCommand(commands, {"CLIENT", "SETNAME", m_options.name.toUtf8()});
    m_socket->write(commands);
}

void RedisConnection::onReadable()
{
    std::array<char, 16 * 1024> buffer;
    m_lastHeard = std::chrono::steady_clock::now();
    const RedisSocket *socket = m_socket.get();
    while (m_socket.get() == socket) {
        const qint64 length = m_socket->read(buffer.data(), buffer.size());
        if (length == 0)
            break;
        const auto take = [this](RespValue value) { return takeReply(value); };
        if (!m_reader->feed(QByteArrayView(buffer.data(), length), take)) {
            drop(protocolFailure(m_options.address, m_reader->errorText()));
            return;
        }
    }
    if (isEstablished())
        m_listener.drained();
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
    if (m_handshake.empty()) {
        drop(unexpectedReply(m_options.address));
        return;
    }
    const HandshakeStep step = m_handshake.front();
    m_handshake.erase(m_handshake.begin());
    if (value.isError()) {
        const Error error = serverError(m_options.address, value.text());
        // The name is a courtesy: a user without the right to give one can work all the same.
        if (step != HandshakeStep::SetName || error.code != Error::Code::NotPermitted) {
            drop(error);
            return;
        }
    } else if (value.text() != "OK") {
        drop(protocolFailure(m_options.address, QString::fromUtf8(value.text())));
        return;
    }
    if (m_handshake.empty())
        becomeEstablished();
}

void RedisConnection::becomeEstablished()
{
    m_attemptTimer.stop();
    m_establishedAt = m_lastHeard;
    m_pingedAt.reset();
    m_silenceTimer.start(m_options.idleBeforePing);
    assume({.state = State::Connected});
    m_listener.established();
    Q_EMIT statusChanged(m_status);
}

void RedisConnection::drop(const Error &error)
{
    const auto lifetime = std::chrono::steady_clock::now() - m_establishedAt;
    const bool wasStable = isEstablished() && lifetime >= m_options.backoff.stableAfter;
    m_failures = wasStable ? 1 : m_failures + 1;
    if (isPermanent(error)) {
        fail(error);
        return;
    }
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

// The reader may be in the middle of feed() and the socket in the middle of a signal, so both end a turn
// later.
void RedisConnection::closeSocket()
{
    m_attemptTimer.stop();
    m_silenceTimer.stop();
    m_outgoing.clear();
    m_handshake.clear();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void RedisConnection::checkSilence()
{
    using namespace std::chrono;
    const auto now = steady_clock::now();
    if (m_pingedAt && m_lastHeard < *m_pingedAt) {
        drop(silentServer(m_options.address, seconds(m_options.pingTimeout)));
        return;
    }
    m_pingedAt.reset();
    const auto left = m_options.idleBeforePing - duration_cast<milliseconds>(now - m_lastHeard);
    if (left > milliseconds::zero()) {
        m_silenceTimer.start(left);
        return;
    }
    m_pingedAt = now;
    m_silenceTimer.start(m_options.pingTimeout);
    m_listener.ping();
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
