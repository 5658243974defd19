// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/backoff.h"
#include "comm/connectionstatus.h"
#include "comm/redisaddress.h"
#include "randomsource.h"
#include "redis/redisdestination.h"
#include "redis/redishandshake.h"
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
        /// Why an established line has ended, where the listener knows more than the line itself.
        virtual Error causeOf(const Error &error) const { return error; }

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
        bool asksForTransactions = false; ///< whether the server takes them
        RedisCredentialsProvider
            credentials{}; ///< asked before each attempt; for those of the address if empty
        std::chrono::milliseconds sentinelTimeout{1'000}; ///< of each sentinel
        std::chrono::milliseconds masterCheck{5'000}; ///< between questions to a sentinel while established
        RandomSource random{}; ///< 0 to below 1; the global generator if empty
    };

    RedisConnection(const Options &options, Listener &listener, QObject *parent = nullptr);
    ~RedisConnection() override;

    /// Of the server: with sentinels, the one they named last.
    const RedisAddress &address() const { return m_target; }
    const ConnectionStatus &status() const { return m_status; }
    bool isEstablished() const { return m_status.state == ConnectionStatus::State::Connected; }

    /// Starts to connect, in a later turn of the event loop; does nothing unless disconnected or failed.
    void open();
    /// Ends the line for good.
    void close();
    /// Ends the line for good because of something that another attempt cannot change.
    void fail(const Error &error);
    /// Ends the line because of something that a new one may change, and makes that after the usual wait.
    void restart(const Error &error);

    /// Leaves what arrives where it is, so that the server has to wait, or reads on. A line that is not read
    /// is not pinged, and its end is noticed only once it is read again.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    /// Bytes that have arrived here and were not read yet.
    qint64 unread() const;
    /// When there was last nothing of the kind.
    std::chrono::steady_clock::time_point caughtUpAt() const { return m_caughtUpAt; }
    /// By which the server's CLIENT LIST knows this line; -1 if that is not known.
    qint64 clientId() const { return m_handshake.clientId(); }
    /// Why the server took no transactions when the line was made; none if it was not asked.
    const std::optional<Error> &transactionRefusal() const { return m_handshake.transactionRefusal(); }

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
    void openSocket(const RedisAddress &target);
    void beginHandshake();
    void attemptTimedOut();
    void onReadable();
    bool takeReply(RespValue value);
    void takeHandshakeReply(RespValue value);
    void becomeEstablished();
    void closeSocket();
    void checkSilence();
    void takeForSilent();
    bool isFinal(const Error &error) const;
    void flush();
    void end(const ConnectionStatus &status, const Error &error);
    void assume(ConnectionStatus status);

    Options m_options;
    Listener &m_listener;
    ConnectionStatus m_status;
    RedisDestination m_destination;
    RedisAddress m_target; ///< of the attempt or the line
    std::unique_ptr<RedisSocket> m_socket;
    std::unique_ptr<RespReader> m_reader;
    RedisHandshake m_handshake;
    QByteArray m_outgoing;
    QTimer m_attemptTimer; ///< until the next attempt while waiting, until the attempt has to be done while
                           ///< connecting
    QTimer m_silenceTimer;
    bool m_flushPosted = false;
    bool m_isAttempting = false;
    bool m_isPaused = false;
    bool m_isLastChance = false; ///< a ping is overdue, but its answer may be among what is still to be read
    std::chrono::steady_clock::time_point m_establishedAt;
    std::chrono::steady_clock::time_point m_lastHeard;
    std::chrono::steady_clock::time_point m_caughtUpAt;
    std::optional<std::chrono::steady_clock::time_point> m_pingedAt; ///< while a ping is unanswered
    int m_failures = 0; ///< attempts in a row that led to no stable connection
};

} // namespace Comm
