// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "redis/redisconnection.h"

#include <QHash>

#include <deque>
#include <functional>

namespace Comm {

/// A channel, or a pattern of channels, of a Redis server.
struct RedisChannel
{
    QByteArray name;
    bool isPattern = false;

    bool operator==(const RedisChannel &) const = default;
};

inline size_t qHash(const RedisChannel &channel, size_t seed = 0)
{
    return qHashMulti(seed, channel.name, channel.isPattern);
}

/// Keeps a set of channels and patterns subscribed over a line of its own, across every reconnection.
///
/// Its status says Connected only while the server has confirmed every one of them.
class RedisSubscriber : public QObject, private RedisConnection::Listener
{
    Q_OBJECT
public:
    /// Who gets the messages.
    class Sink
    {
    public:
        /// One message: the channel or pattern it came by, the channel it was sent to, its bytes. Views end
        /// with the call.
        virtual void message(QByteArrayView by, bool isPattern, QByteArrayView channel,
                             QByteArrayView payload)
            = 0;
        /// The messages of one read have all been handed over.
        virtual void drained() = 0;
        /// The line is down; confirmed() follows for each channel that it carried.
        virtual void lost(const Error &) { }
        /// The server has confirmed the channel (true), or the line that carried it is down (false).
        virtual void confirmed(const RedisChannel &channel, bool isActive) = 0;

    protected:
        ~Sink() = default;
    };

    RedisSubscriber(const RedisConnection::Options &options, Sink &sink, QObject *parent = nullptr);

    const ConnectionStatus &status() const { return m_status; }
    bool hasChannels() const { return !m_channels.isEmpty(); }
    void open() { m_connection.open(); }
    void close() { m_connection.close(); }

    void subscribe(const RedisChannel &channel);
    void unsubscribe(const RedisChannel &channel);
    /// Calls `passed` once every message that the server has sent so far was handed to the sink; never, if
    /// the line is down or gets lost before that.
    void fence(std::function<void()> passed);

    /// See RedisConnection.
    void setPaused(bool paused) { m_connection.setPaused(paused); }
    const RedisConnection &connection() const { return m_connection; }
    /// Who may know why an established line has ended.
    void setCause(std::function<Error(const Error &)> cause) { m_cause = std::move(cause); }

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);
    void failed(const Comm::Error &error);

private:
    enum class Verb { Subscribe, Unsubscribe, Ping };
    struct Sent
    {
        Verb verb;
        RedisChannel channel;
        std::function<void()> answered{};
    };

    void established() override;
    void reply(RespValue value) override;
    void drained() override { m_sink.drained(); }
    void ping() override;
    void lost(const Error &error) override;
    Error causeOf(const Error &error) const override { return m_cause ? m_cause(error) : error; }

    void send(Verb verb, const RedisChannel &channel);
    void takeAnswer(const RespValue &value);
    void takeRefusal(const Sent &refused, const Error &error);
    void updateStatus();

    Sink &m_sink;
    RedisConnection m_connection;
    QHash<RedisChannel, bool> m_channels; ///< wanted, and whether the server has confirmed them
    std::deque<Sent> m_sent; ///< commands whose answers are still to come
    ConnectionStatus m_status;
    std::function<Error(const Error &)> m_cause;
};

} // namespace Comm
