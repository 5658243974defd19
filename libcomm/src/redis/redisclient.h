// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/result.h"
#include "redis/redisconnection.h"
#include "redis/respwriter.h"

#include <deque>

namespace Comm {

/// One or more commands that are sent together and answered together.
class RedisRequest
{
public:
    RedisRequest() = default;
    RedisRequest(std::initializer_list<QByteArrayView> command) { add(command); }

    RedisRequest &add(std::initializer_list<QByteArrayView> command)
    {
        return add(std::span(command.begin(), command.size()));
    }
    RedisRequest &add(std::span<const QByteArrayView> command)
    {
        if (m_replies == 0)
            m_beginsTransaction = command.front() == QByteArrayView("MULTI");
        appendCommand(m_bytes, command);
        ++m_replies;
        return *this;
    }
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }

    const QByteArray &bytes() const { return m_bytes; }
    int replies() const { return m_replies; }
    bool beginsTransaction() const { return m_beginsTransaction; }

private:
    QByteArray m_bytes;
    int m_replies = 0;
    bool m_beginsTransaction = false; ///< the first command is MULTI
};

/// Sends requests to a Redis server and gives each its answer, in order, within a deadline.
///
/// Requests are taken while the line is being made, and wait for it within their deadline. One whose line is
/// lost after it was sent fails as "may have been executed" and is not sent again. A server that says that it
/// is a replica is left once it has answered everything, for it was the master when we came.
class RedisClient : public QObject, private RedisConnection::Listener
{
    Q_OBJECT
public:
    struct Options
    {
        RedisConnection::Options connection;
        std::chrono::milliseconds commandTimeout{5'000};
        qsizetype maxUnsent = 64 * 1024 * 1024; ///< bytes that wait to be sent
    };

    /// Gets the last reply of the request or, if any of its replies was an error, the first error. Called
    /// exactly once, never from inside send(). The value ends with the call.
    using Handler = std::function<void(const Result<RespValue> &)>;

    explicit RedisClient(const Options &options, QObject *parent = nullptr);
    ~RedisClient() override;

    const Options &options() const { return m_options; }
    const RedisAddress &address() const { return m_connection.address(); }
    const ConnectionStatus &status() const { return m_connection.status(); }
    void open() { m_connection.open(); }
    void close();

    /// A request from MULTI to EXEC is executed as a whole or not at all: to a server that refuses MULTI, and
    /// would execute what comes after it one by one, it is not sent. Where it has ceased to take transactions
    /// since the line was made, the error says that the commands may have been executed.
    void send(const RedisRequest &request, Handler handler);

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);
    void failed(const Comm::Error &error);

private:
    struct Pending
    {
        int replies = 1; ///< still to come
        Handler handler{}; ///< empty once called: the place in the queue stays until the replies are there
        std::optional<Error> error{};
        bool isBeginning = false; ///< the next reply is that of MULTI
        bool isNoTransaction = false; ///< MULTI was refused, and what follows it is not
        std::chrono::steady_clock::time_point deadline{};
        QByteArray unsent{}; ///< while the line is not up, or about to be left
    };
    void established() override;
    void reply(RespValue value) override;
    void ping() override;
    void lost(const Error &error) override;

    void refuse(Handler handler, const Error &error);
    void askAndSend(const RedisRequest &transaction, Handler handler);
    void enqueue(const RedisRequest &request, Handler handler);
    static void note(Pending &pending, const RespValue &value, const RedisAddress &address);
    bool takesMore() const { return m_connection.isEstablished() && !m_leaving; }
    void leaveIfAnswered();
    void expire();
    void failAll(const Error &error);
    static void finish(Pending &pending, const Result<RespValue> &outcome);

    Options m_options;
    RedisConnection m_connection;
    std::deque<Pending> m_pending; ///< sent, in the order of their replies; then those waiting to be sent
    qsizetype m_waitingBytes = 0;
    std::optional<Error> m_transactionRefusal; ///< of the line that is up
    std::optional<Error> m_leaving; ///< why the line is to be left, once all that was sent is answered
    QTimer m_deadlineTimer;
};

} // namespace Comm
