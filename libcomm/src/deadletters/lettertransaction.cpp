// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/lettertransaction.h"

#include "completion.h"
#include "events/channels.h"
#include "redis/rediserror.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace Comm {

namespace {

struct TransactionText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetterQueue)
};

constexpr int MaxAttempts = 100; // each was undone by somebody else's write

RedisClient::Options ownLine(RedisClient::Options options)
{
    options.connection.name += QStringLiteral("-dlq");
    return options;
}

Error restless()
{
    return {.code = Error::Code::Overloaded,
            .message = TransactionText::tr("The dead letter queue changes too fast for a transaction"),
            .remedy = TransactionText::tr("Allow the user to run scripts (EVAL), or try again later")};
}

Error wrongTarget(const QByteArray &key)
{
    return {.code = Error::Code::ServerError,
            .message = TransactionText::tr("The key \"%1\" is no list").arg(QString::fromUtf8(key)),
            .remedy = TransactionText::tr("Rename it: the dead letters need it")};
}

} // namespace

LetterTransaction::LetterTransaction(const RedisClient::Options &options, int historyLength)
    : m_redis(ownLine(options)),
      m_lastKept(QByteArray::number(historyLength - 1))
{
}

LetterTransaction::~LetterTransaction()
{
    const std::deque<Order> orders = std::exchange(m_orders, {});
    m_redis.close();
    for (const Order &order : orders)
        order.done(cancelled());
}

void LetterTransaction::run(const LetterMove &move, bool evenUnheard, LetterMove::Done done)
{
    m_orders.push_back({move, evenUnheard, std::move(done)});
    if (m_orders.size() > 1)
        return;
    m_redis.open();
    look();
}

void LetterTransaction::look()
{
    const LetterMove &move = m_orders.front().move;
    const bool hasTarget = !move.target.isEmpty();
    const auto findings = std::make_shared<Findings>();
    const auto note = [findings](const Result<RespValue> &reply) {
        if (!reply && !findings->error)
            findings->error = reply.error();
        return reply.hasValue();
    };
    m_redis.send({"WATCH", move.list, hasTarget ? move.target : move.list}, note);
    if (hasTarget)
        m_redis.send({"TYPE", move.target}, [note, findings](const Result<RespValue> &reply) {
            if (note(reply))
                findings->targetFits = reply->text() == "list" || reply->text() == "none";
        });
    if (!move.event.isNull()) {
        const QByteArray channel = channelOfType(move.event.typeName());
        m_redis.send({"PUBSUB", "NUMSUB", channel, AllChannel}, [findings](const Result<RespValue> &reply) {
            if (!reply || reply->size() != 4)
                return; // who may not ask does not know better
            const RespValue first = reply->first().next();
            findings->isHeard = first.integer() + first.next().next().integer() > 0;
        });
    }
    m_redis.send({"LPOS", move.list, move.entry, "RANK", "-1"},
                 [this, note, findings](const Result<RespValue> &reply) {
                     if (note(reply))
                         findings->isThere = reply->type() == RespValue::Type::Integer;
                     decide(*findings);
                 });
}

void LetterTransaction::decide(const Findings &findings)
{
    if (m_orders.empty())
        return; // everything was cancelled
    const Order &order = m_orders.front();
    if (!findings.error && findings.isThere && findings.targetFits
        && (findings.isHeard || order.evenUnheard)) {
        execute();
        return;
    }
    m_redis.send({"UNWATCH"}, [](const Result<RespValue> &) {});
    if (findings.error)
        conclude(*findings.error);
    else if (!findings.isThere)
        conclude(alreadyGone());
    else if (!findings.targetFits)
        conclude(wrongTarget(order.move.target));
    else
        conclude(nobodyListens(order.move.event));
}

void LetterTransaction::execute()
{
    const LetterMove &move = m_orders.front().move;
    RedisRequest request{"MULTI"};
    if (!move.event.isNull()) {
        const QByteArrayView payload = move.event.payload();
        const QByteArray history = historyOfType(move.event.typeName());
        request.add({"PUBLISH", channelOfType(move.event.typeName()), payload});
        request.add({"PUBLISH", AllChannel, payload});
        request.add({"LPUSH", history, payload});
        request.add({"LTRIM", history, "0", m_lastKept});
        request.add({"LPUSH", AllHistory, payload});
        request.add({"LTRIM", AllHistory, "0", m_lastKept});
    }
    if (!move.target.isEmpty())
        request.add({"LPUSH", move.target, move.record});
    request.add({"LREM", move.list, "-1", move.entry});
    request.add({"EXEC"});
    m_redis.send(request, [this](const Result<RespValue> &reply) { take(reply); });
}

void LetterTransaction::take(const Result<RespValue> &reply)
{
    if (m_orders.empty())
        return;
    if (!reply) {
        conclude(reply.error());
    } else if (reply->isArray() && reply->size() > 0) {
        conclude(outcomeOf(*reply));
    } else if (++m_orders.front().attempts < MaxAttempts) {
        look(); // somebody wrote to the list meanwhile, and nothing was executed
    } else {
        conclude(restless());
    }
}

Result<Publication> LetterTransaction::outcomeOf(const RespValue &replies) const
{
    const Event &event = m_orders.front().move.event;
    RespValue reply = replies.first();
    for (qint64 i = 0; i < replies.size(); ++i, reply = reply.next()) {
        if (!reply.isError())
            continue;
        Error error = serverError(m_redis.address(), reply.text());
        error.mayHaveExecuted = true;
        return error;
    }
    if (event.isNull())
        return Publication{};
    return Publication{.id = event.id().toByteArray(),
                       .typeReceivers = static_cast<int>(replies.first().integer()),
                       .allReceivers = static_cast<int>(replies.first().next().integer())};
}

void LetterTransaction::conclude(const Result<Publication> &outcome)
{
    const Order order = std::move(m_orders.front());
    m_orders.pop_front();
    if (m_orders.empty())
        m_redis.close();
    else
        look();
    order.done(outcome);
}

} // namespace Comm
