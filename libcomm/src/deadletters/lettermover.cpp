// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/lettermover.h"

#include "deadletters/letterscripts.h"
#include "events/channels.h"
#include "redis/rediserror.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Comm {

namespace {

struct MoverText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetterQueue)
};

// Long enough that the script costs little per entry, short enough that the server is held for well under a
// millisecond.
constexpr size_t LargestBatch = 32;
constexpr qsizetype LargestBatchBytes = 512 * 1024;

Result<Publication> outcomeOf(const LetterMove &move, const RespValue &answer, const RedisAddress &address)
{
    switch (answer.type()) {
    case RespValue::Type::Nil:
        return alreadyGone();
    case RespValue::Type::Error:
        return serverError(address, answer.text());
    case RespValue::Type::Integer:
        return answer.integer() == 0 ? Result<Publication>(nobodyListens(move.event)) : Publication{};
    default:
        break;
    }
    if (answer.size() != 2)
        return unexpectedReply(address);
    const RespValue byType = answer.first();
    const RespValue byAll = byType.next();
    if (byAll.isError()) {
        Error error = serverError(address, byAll.text());
        error.mayHaveExecuted = true;
        return error;
    }
    return Publication{.id = move.event.id().toByteArray(),
                       .typeReceivers = static_cast<int>(byType.integer()),
                       .allReceivers = static_cast<int>(byAll.integer())};
}

} // namespace

Error alreadyGone()
{
    return {.code = Error::Code::NotFound,
            .message = MoverText::tr("The dead letter is no longer there"),
            .remedy = MoverText::tr("Somebody else has dealt with it: look at the list again")};
}

Error nobodyListens(const Event &event)
{
    return {.code = Error::Code::NoReceivers,
            .message = MoverText::tr("Nobody listens to \"%1\": the dead letter stays where it is")
                           .arg(QString::fromUtf8(event.typeName())),
            .remedy = MoverText::tr("Start the service that handles it, or ask to publish it all the same")};
}

bool forbidsScripts(const Error &error)
{
    return error.code == Error::Code::NotPermitted
        || (error.code == Error::Code::ServerError
            && error.message.contains(QLatin1StringView("unknown command")));
}

LetterMover::LetterMover(RedisClient &redis, int historyLength)
    : m_redis(redis),
      m_historyLength(historyLength)
{
}

void LetterMover::move(std::vector<Order> orders, bool evenUnheard)
{
    auto batch = std::make_shared<Batch>(Batch{{}, evenUnheard});
    qsizetype bytes = 0;
    for (Order &order : orders) {
        const bool isFull = batch->orders.size() == LargestBatch || bytes > LargestBatchBytes;
        if (!batch->orders.empty() && (isFull || batch->orders.front().move.list != order.move.list)) {
            send(std::exchange(batch, std::make_shared<Batch>(Batch{{}, evenUnheard})));
            bytes = 0;
        }
        bytes += order.move.entry.size() + order.move.event.payload().size() + order.move.record.size();
        batch->orders.push_back(std::move(order));
    }
    if (!batch->orders.empty())
        send(std::move(batch));
}

void LetterMover::send(std::shared_ptr<Batch> batch)
{
    const QByteArray keys = QByteArray::number(2 + 2 * batch->orders.size());
    const QByteArray lastKept = QByteArray::number(m_historyLength - 1);
    const QByteArray &list = batch->orders.front().move.list;
    std::vector<QByteArray> names; // what the views look at
    names.reserve(2 * batch->orders.size());
    std::vector<QByteArrayView> arguments{"EVAL", MoveScript, keys, list, AllHistory};
    for (const Order &order : batch->orders) {
        const bool hasEvent = !order.move.event.isNull();
        arguments.push_back(hasEvent ? names.emplace_back(historyOfType(order.move.event.typeName())) : list);
        arguments.push_back(order.move.target.isEmpty() ? list : order.move.target);
    }
    for (const QByteArrayView argument :
         {QByteArrayView(lastKept), QByteArrayView(batch->evenUnheard ? "0" : "1"),
          QByteArrayView(AllChannel)})
        arguments.push_back(argument);
    for (const Order &order : batch->orders) {
        arguments.push_back(order.move.entry);
        arguments.push_back(order.move.event.payload());
        arguments.push_back(names.emplace_back(channelOfType(order.move.event.typeName())));
        arguments.push_back(order.move.target.isEmpty() ? QByteArrayView() : order.move.record);
    }
    m_redis.send(RedisRequest().add(arguments),
                 [self = shared_from_this(), batch = std::move(batch)](const Result<RespValue> &reply) {
                     self->take(*batch, reply);
                 });
}

void LetterMover::take(const Batch &batch, const Result<RespValue> &reply)
{
    if (reply)
        conclude(batch, *reply);
    else if (forbidsScripts(reply.error()))
        transact(batch);
    else
        for (const Order &order : batch.orders)
            order.done(reply.error());
}

void LetterMover::conclude(const Batch &batch, const RespValue &answers)
{
    if (answers.size() != static_cast<qint64>(batch.orders.size())) {
        for (const Order &order : batch.orders)
            order.done(unexpectedReply(m_redis.address()));
        return;
    }
    std::vector<Result<Publication>> outcomes;
    outcomes.reserve(batch.orders.size());
    RespValue answer = answers.first();
    for (const Order &order : batch.orders) {
        outcomes.push_back(outcomeOf(order.move, answer, m_redis.address()));
        answer = answer.next();
    }
    // Only now, because what a caller does next may end the reply that the outcomes were read from.
    for (size_t i = 0; i < outcomes.size(); ++i)
        batch.orders[i].done(std::move(outcomes[i]));
}

void LetterMover::transact(const Batch &batch)
{
    if (!m_transaction)
        m_transaction = std::make_unique<LetterTransaction>(m_redis.options(), m_historyLength);
    for (const Order &order : batch.orders)
        m_transaction->run(order.move, batch.evenUnheard, order.done);
}

void LetterMover::moveLarge(const QByteArray &list, const DeadLetter &letter, const QByteArray &target,
                            LetterMove::Done done)
{
    const RedisRequest request{"EVAL",
                               MoveLargeScript,
                               "2",
                               list,
                               target.isEmpty() ? list : target,
                               QByteArray::number(letter.size),
                               letter.fingerprint()};
    m_redis.send(request, [done = std::move(done)](const Result<RespValue> &reply) {
        if (!reply)
            done(reply.error());
        else if (reply->type() == RespValue::Type::Nil)
            done(alreadyGone());
        else
            done(Publication{});
    });
}

} // namespace Comm
