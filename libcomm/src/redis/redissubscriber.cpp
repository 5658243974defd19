// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redissubscriber.h"

#include "redis/rediserror.h"
#include "redis/respwriter.h"

#include <algorithm>
#include <utility>

namespace Comm {

using State = ConnectionStatus::State;

RedisSubscriber::RedisSubscriber(const RedisConnection::Options &options, Sink &sink, QObject *parent)
    : QObject(parent),
      m_sink(sink),
      m_connection(options, *this, this),
      m_status(m_connection.status())
{
    connect(&m_connection, &RedisConnection::statusChanged, this, &RedisSubscriber::updateStatus);
    connect(&m_connection, &RedisConnection::failed, this, &RedisSubscriber::failed);
}

void RedisSubscriber::subscribe(const RedisChannel &channel)
{
    if (m_channels.contains(channel))
        return;
    m_channels.insert(channel, false);
    if (m_connection.isEstablished())
        send(Verb::Subscribe, channel);
    updateStatus();
}

void RedisSubscriber::unsubscribe(const RedisChannel &channel)
{
    if (!m_channels.remove(channel))
        return;
    if (m_connection.isEstablished())
        send(Verb::Unsubscribe, channel);
    updateStatus();
}

void RedisSubscriber::established()
{
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it)
        send(Verb::Subscribe, it.key());
    updateStatus();
}

void RedisSubscriber::send(Verb verb, const RedisChannel &channel)
{
    QByteArray command;
    switch (verb) {
    case Verb::Subscribe:
        appendCommand(command, {channel.isPattern ? "PSUBSCRIBE" : "SUBSCRIBE", channel.name});
        break;
    case Verb::Unsubscribe:
        appendCommand(command, {channel.isPattern ? "PUNSUBSCRIBE" : "UNSUBSCRIBE", channel.name});
        break;
    case Verb::Ping:
        appendCommand(command, {"PING"});
        break;
    }
    m_sent.push_back({verb, channel});
    m_connection.write(command);
}

void RedisSubscriber::ping()
{
    send(Verb::Ping, {});
}

// The server answers in order: what it published before it sees the ping comes before the answer.
void RedisSubscriber::fence(std::function<void()> passed)
{
    if (!m_connection.isEstablished())
        return;
    send(Verb::Ping, {});
    m_sent.back().answered = std::move(passed);
}

void RedisSubscriber::reply(RespValue value)
{
    if (value.size() == 3) {
        const RespValue kind = value.first();
        if (kind.text() == "message") {
            const RespValue channel = kind.next();
            m_sink.message(channel.text(), false, channel.text(), channel.next().text());
            return;
        }
    } else if (value.size() == 4) {
        const RespValue kind = value.first();
        if (kind.text() == "pmessage") {
            const RespValue pattern = kind.next();
            const RespValue channel = pattern.next();
            m_sink.message(pattern.text(), true, channel.text(), channel.next().text());
            return;
        }
    }
    takeAnswer(value);
}

// Everything but a message answers the oldest command that is not answered yet.
void RedisSubscriber::takeAnswer(const RespValue &value)
{
    if (m_sent.empty()) {
        m_connection.fail(unexpectedReply(m_connection.address()));
        return;
    }
    const Sent answered = m_sent.front();
    m_sent.pop_front();
    if (value.isError()) {
        takeRefusal(answered, serverError(m_connection.address(), value.text()));
        return;
    }
    if (answered.answered) {
        answered.answered();
        return;
    }
    const bool changedSince = std::any_of(
        m_sent.cbegin(), m_sent.cend(), [&](const Sent &later) { return later.channel == answered.channel; });
    const auto wanted = m_channels.find(answered.channel);
    if (answered.verb != Verb::Subscribe || changedSince || wanted == m_channels.end())
        return;
    *wanted = true;
    m_sink.confirmed(answered.channel, true);
    updateStatus();
}

void RedisSubscriber::takeRefusal(const Sent &refused, const Error &error)
{
    switch (refused.verb) {
    case Verb::Subscribe:
        m_connection.fail(error);
        break;
    case Verb::Unsubscribe: // What still comes on this channel, nobody asked for: it goes nowhere.
        Q_EMIT failed(error);
        break;
    case Verb::Ping: // An answer, whatever it says: the server is there.
        if (refused.answered)
            refused.answered();
        break;
    }
}

void RedisSubscriber::lost(const Error &error)
{
    m_sent.clear();
    m_sink.lost(error);
    QList<RedisChannel> confirmed;
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it) {
        if (std::exchange(*it, false))
            confirmed.append(it.key());
    }
    for (const RedisChannel &channel : confirmed)
        m_sink.confirmed(channel, false);
}

void RedisSubscriber::updateStatus()
{
    ConnectionStatus status = m_connection.status();
    const bool allConfirmed
        = std::all_of(m_channels.cbegin(), m_channels.cend(), [](bool confirmed) { return confirmed; });
    if (status.state == State::Connected && !allConfirmed)
        status = {.state = State::Connecting, .since = status.since, .attempt = 1};
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace Comm
