// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redisclient.h"

#include "completion.h"
#include "redis/rediserror.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Comm {

using State = ConnectionStatus::State;

namespace {

RedisConnection::Options asking(RedisConnection::Options options)
{
    options.asksForTransactions = true;
    return options;
}

} // namespace

RedisClient::RedisClient(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_connection(asking(options.connection), *this, this),
      m_deadlineTimer(this)
{
    m_deadlineTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &RedisClient::expire);
    connect(&m_connection, &RedisConnection::statusChanged, this, &RedisClient::statusChanged);
    connect(&m_connection, &RedisConnection::failed, this, [this](const Error &error) {
        if (status().state == State::Failed)
            failAll(error);
        Q_EMIT failed(error);
    });
}

RedisClient::~RedisClient()
{
    m_connection.disconnect(this);
    failAll(cancelled());
}

void RedisClient::close()
{
    m_connection.close();
    failAll(cancelled());
}

void RedisClient::send(const RedisRequest &request, Handler handler)
{
    if (status().state == State::Disconnected || status().state == State::Failed)
        refuse(std::move(handler), status().error.value_or(notConnected(address())));
    else if (m_connection.unsent() + m_waitingBytes + request.bytes().size() > m_options.maxUnsent)
        refuse(std::move(handler), tooMuchUnsent(address()));
    else if (request.beginsTransaction() && m_transactionRefusal)
        askAndSend(request, std::move(handler));
    else
        enqueue(request, std::move(handler));
}

/// The right to them may have been given since the server was asked last.
void RedisClient::askAndSend(const RedisRequest &transaction, Handler handler)
{
    RedisRequest question{"MULTI"};
    question.add({"DISCARD"});
    enqueue(question, [this, transaction, handler = std::move(handler)](const Result<RespValue> &verdict) {
        if (verdict) {
            m_transactionRefusal.reset();
            send(transaction, handler);
        } else {
            Error refusal = verdict.error();
            refusal.mayHaveExecuted = false; // that was but the question
            handler(refusal);
        }
    });
}

void RedisClient::enqueue(const RedisRequest &request, Handler handler)
{
    m_pending.push_back({.replies = request.replies(),
                         .handler = std::move(handler),
                         .isBeginning = request.beginsTransaction(),
                         .deadline = std::chrono::steady_clock::now() + m_options.commandTimeout});
    if (takesMore()) {
        m_connection.write(request.bytes());
    } else {
        m_pending.back().unsent = request.bytes();
        m_waitingBytes += request.bytes().size();
    }
    if (!m_deadlineTimer.isActive())
        m_deadlineTimer.start(m_options.commandTimeout);
}

void RedisClient::refuse(Handler handler, const Error &error)
{
    QMetaObject::invokeMethod(
        this, [handler = std::move(handler), error] { handler(error); }, Qt::QueuedConnection);
}

void RedisClient::established()
{
    m_leaving.reset();
    m_transactionRefusal = m_connection.transactionRefusal();
    std::deque<Pending> refused;
    for (Pending &pending : std::exchange(m_pending, {})) {
        const QByteArray unsent = std::exchange(pending.unsent, {});
        if (pending.isBeginning && m_transactionRefusal) {
            refused.push_back(std::move(pending));
            continue;
        }
        m_connection.write(unsent);
        m_pending.push_back(std::move(pending));
    }
    m_waitingBytes = 0;
    for (Pending &pending : refused)
        finish(pending, *m_transactionRefusal);
}

void RedisClient::reply(RespValue value)
{
    if (m_pending.empty() || !m_pending.front().unsent.isEmpty()) {
        m_connection.fail(unexpectedReply(address()));
        return;
    }
    Pending &front = m_pending.front();
    note(front, value, address());
    if (value.isError() && !m_leaving && value.text().startsWith(QByteArrayView("READONLY")))
        m_leaving = front.error;
    if (--front.replies > 0)
        return;
    // Out of the queue first: the handler may send, close, or ask for anything else.
    Pending done = std::move(front);
    m_pending.pop_front();
    finish(done, done.error ? Result<RespValue>(*done.error) : Result<RespValue>(value));
    leaveIfAnswered();
}

/// Remembers the first error, and whether a transaction was none.
void RedisClient::note(Pending &pending, const RespValue &value, const RedisAddress &address)
{
    const bool isBeginning = std::exchange(pending.isBeginning, false);
    if (!value.isError()) {
        if (pending.isNoTransaction)
            pending.error->mayHaveExecuted = true;
        return;
    }
    if (!pending.error)
        pending.error = serverError(address, value.text());
    pending.isNoTransaction = pending.isNoTransaction || isBeginning;
}

void RedisClient::leaveIfAnswered()
{
    if (m_leaving && m_connection.isEstablished()
        && (m_pending.empty() || !m_pending.front().unsent.isEmpty()))
        m_connection.restart(*m_leaving);
}

void RedisClient::ping()
{
    send(RedisRequest{"PING"}, [](const Result<RespValue> &) {});
}

void RedisClient::lost(const Error &error)
{
    m_transactionRefusal.reset(); // another server, perhaps, and other rights
    Error fate = error;
    fate.mayHaveExecuted = true;
    const auto waiting
        = std::ranges::find_if(m_pending, [](const Pending &p) { return !p.unsent.isEmpty(); });
    std::deque<Pending> sent(std::move_iterator(m_pending.begin()), std::move_iterator(waiting));
    m_pending.erase(m_pending.begin(), waiting);
    for (Pending &each : sent)
        finish(each, fate);
}

void RedisClient::expire()
{
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(m_options.commandTimeout).count();
    std::vector<std::pair<Handler, bool>> expired; // and whether it was sent
    for (Pending &pending : m_pending) {
        if (pending.deadline > now)
            break;
        if (pending.handler)
            expired.emplace_back(std::exchange(pending.handler, nullptr), pending.unsent.isEmpty());
    }
    // What was never sent gives up its place too; what was sent keeps it, or later replies would answer the
    // wrong question.
    std::erase_if(m_pending, [this](const Pending &pending) {
        const bool isOver = !pending.handler && !pending.unsent.isEmpty();
        m_waitingBytes -= isOver ? pending.unsent.size() : 0;
        return isOver;
    });
    for (const Pending &pending : m_pending) {
        if (!pending.handler)
            continue;
        using namespace std::chrono;
        m_deadlineTimer.start(ceil<milliseconds>(pending.deadline - now));
        break;
    }
    for (const auto &[handler, wasSent] : expired)
        handler(commandTimeout(address(), seconds, wasSent));
}

void RedisClient::failAll(const Error &error)
{
    m_deadlineTimer.stop();
    m_waitingBytes = 0;
    std::deque<Pending> pending = std::exchange(m_pending, {});
    for (Pending &each : pending)
        finish(each, error);
}

void RedisClient::finish(Pending &pending, const Result<RespValue> &outcome)
{
    if (const Handler handler = std::exchange(pending.handler, nullptr))
        handler(outcome);
}

} // namespace Comm
