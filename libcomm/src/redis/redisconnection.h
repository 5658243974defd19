// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/backoff.h"
#include "comm/connectionstatus.h"
#include "comm/redisaddress.h"
#include "redis/respreader.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Comm {

class RedisSocket;

/// Keeps one authenticated line to a Redis server: attempts, handshake, back-off, and a ping when it falls
/// silent.
///
/// It knows neither commands nor channels: what arrives goes to its Listener, reply by reply.
class RedisConnection : public QObject
{
    Q_OBJECT
public:
    /// Who sends commands over the line and gets the replies.
    class Listener
    {
    public:
        /// The line is up and authenticated; it may be written to.
        virtual void established() = 0;
        /// One reply; the view ends with the call.
        virtual void reply(RespValue value) = 0;
        /// What one read of the socket brought has all been handed over.
        virtual void drained() { }
        /// Nothing came for a while: write a PING. Whatever comes back counts as an answer.
        virtual void ping() = 0;
        /// The line is down; whatever is unanswered stays so. Not called before established().
        virtual void lost(const Error &error) = 0;

    protected:
        ~Listener() = default;
    };

    struct Options
    {
        RedisAddress address;
        QString name;
        std::chrono::milliseconds connectTimeout{10'000}; ///< from resolving the name to the answer to AUTH
        std::chrono::milliseconds idleBeforePing{15'000};
        std::chrono::milliseconds pingTimeout{5'000};
        Backoff backoff;
        qsizetype maxReply = 64 * 1024 * 1024;
        std::function<double()> random{}; ///< 0 to below 1; the global generator if empty
    };

    RedisConnection(const Options &options, Listener &listener, QObject *parent = nullptr);
    ~RedisConnection() override;

    const RedisAddress &address() const { return m_options.address; }
    const ConnectionStatus &status() const { return m_status; }
    bool isEstablished() const { return m_status.state == ConnectionStatus::State::Connected; }

    /// Starts to connect, in a later turn of the event loop; does nothing unless disconnected or failed.
    void open();
    /// Ends the line for good.
    void close();
    /// Ends the line for good because of something that another attempt cannot change.
    void fail(const Error &error);

    /// Sends bytes with everything else that is written in this turn of the event loop. Only while
    /// established.
    void write(const QByteArray &bytes);
    /// Bytes written and not yet taken by the operating system.
    qint64 unsent() const;

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);
    /// An attempt failed or the line was lost; emitted each time.
    void failed(const Comm::Error &error);

private:
    void startAttempt();
    void beginHandshake();
    void onReadable();
    bool takeReply(RespValue value);
    void takeHandshakeReply(RespValue value);
    void becomeEstablished();
    void drop(const Error &error);
    void closeSocket();
    void checkSilence();
    void flush();
    void end(const ConnectionStatus &status, const Error &error);
    void assume(ConnectionStatus status);

    enum class HandshakeStep { Auth, Select, SetName };

    Options m_options;
    Listener &m_listener;
    ConnectionStatus m_status;
    std::unique_ptr<RedisSocket> m_socket;
    std::unique_ptr<RespReader> m_reader;
    std::vector<HandshakeStep> m_handshake; ///< steps whose replies are still to come
    QByteArray m_outgoing;
    QTimer m_attemptTimer; ///< until the next attempt while waiting, until the attempt has to be done while
                           ///< connecting
    QTimer m_silenceTimer;
    bool m_flushPosted = false;
    std::chrono::steady_clock::time_point m_establishedAt;
    std::chrono::steady_clock::time_point m_lastHeard;
    std::optional<std::chrono::steady_clock::time_point> m_pingedAt; ///< while a ping is unanswered
    int m_failures = 0; ///< attempts in a row that led to no stable connection
};

} // namespace Comm
