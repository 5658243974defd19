// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/slowconsumerwatch.h"

#include "redis/rediserror.h"

#include <utility>

namespace Comm {

using State = ConnectionStatus::State;

namespace {

/// The number after a name in a line such as "id=7 name=x omem=4096".
qint64 numberAfter(QByteArrayView line, QByteArrayView name)
{
    const qsizetype found = line.indexOf(name);
    if (found < 0)
        return -1;
    const QByteArrayView rest = line.sliced(found + name.size());
    const qsizetype end = rest.indexOf(' ');
    return (end < 0 ? rest : rest.first(end)).toByteArray().trimmed().toLongLong();
}

} // namespace

SlowConsumerWatch::SlowConsumerWatch(RedisSubscriber &subscriber, RedisClient &commands,
                                     std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent),
      m_subscriber(subscriber),
      m_commands(commands),
      m_interval(interval),
      m_timer(this)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SlowConsumerWatch::look);
    connect(&subscriber, &RedisSubscriber::statusChanged, this, &SlowConsumerWatch::follow);
    subscriber.setCause([this](const Error &error) { return causeOf(error); });
}

void SlowConsumerWatch::follow(const ConnectionStatus &)
{
    const bool isUp = m_subscriber.connection().isEstablished();
    if (isUp == m_timer.isActive())
        return;
    m_view = {};
    m_held = 0;
    m_behindSince.reset();
    if (isUp)
        m_timer.start();
    else
        m_timer.stop();
}

// Behind is who has not read everything at any moment since the last look: that something is unread right now
// says nothing, it may have come just now.
void SlowConsumerWatch::look()
{
    const RedisConnection &line = m_subscriber.connection();
    const auto now = Clock::now();
    m_view.unreadBytes = line.unread();
    m_view.isPaused = line.isPaused();
    const bool keptUp = std::exchange(m_keepsUp, m_view.unreadBytes == 0);
    if (m_keepsUp) {
        // Only the second time in a row: the end of a line may be the next thing that is read.
        m_held = keptUp ? 0 : m_held;
        m_behindSince.reset();
        return;
    }
    if (!m_behindSince || line.caughtUpAt() > *m_behindSince) {
        m_behindSince = now;
        return;
    }
    m_view.behind = std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_behindSince);
    if (!m_isAsking)
        askServer();
}

void SlowConsumerWatch::askServer()
{
    const qint64 id = m_subscriber.connection().clientId();
    if (id < 0 || m_commands.status().state != State::Connected) {
        m_view.serverBytes = -1;
        tell();
        return;
    }
    m_isAsking = true;
    if (m_view.hardLimit < 0)
        m_commands.send({"CONFIG", "GET", "client-output-buffer-limit"},
                        [this](const Result<RespValue> &reply) {
                            if (reply)
                                takeLimits(*reply);
                        });
    m_commands.send({"CLIENT", "LIST", "ID", QByteArray::number(id)}, [this](const Result<RespValue> &reply) {
        m_isAsking = false;
        m_view.serverBytes = reply ? numberAfter(reply->text(), " omem=") : -1;
        m_held = m_view.serverBytes < 0 ? m_held : m_view.serverBytes;
        if (m_behindSince && m_subscriber.connection().isEstablished())
            tell();
    });
}

// "normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60"
void SlowConsumerWatch::takeLimits(RespValue reply)
{
    if (reply.size() != 2)
        return;
    const QByteArrayList words = reply.first().next().text().toByteArray().split(' ');
    const qsizetype pubsub = words.indexOf("pubsub");
    if (pubsub < 0 || words.size() < pubsub + 4)
        return;
    m_view.hardLimit = words[pubsub + 1].toLongLong();
    m_view.softLimit = words[pubsub + 2].toLongLong();
    m_view.softTime = std::chrono::seconds(words[pubsub + 3].toLongLong());
}

void SlowConsumerWatch::tell()
{
    Q_EMIT slow(m_view);
}

// The server says nothing before it cuts a slow reader off. Half of a limit is near: between two looks, much
// can come.
Error SlowConsumerWatch::causeOf(const Error &error) const
{
    if (error.code != Error::Code::ConnectionLost)
        return error;
    for (const qint64 limit : {m_view.hardLimit, m_view.softLimit}) {
        if (limit > 0 && m_held >= limit / 2)
            return cutOffAsTooSlow(m_subscriber.connection().address(), m_held, limit);
    }
    return error;
}

} // namespace Comm
