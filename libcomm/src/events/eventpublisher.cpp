// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/eventpublisher.h"

#include "events/channels.h"
#include "redis/rediserror.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace Comm {

namespace {

// Long enough that MULTI and EXEC cost little per event, short enough that the server is held for well under
// a millisecond.
constexpr size_t LargestTransaction = 32;

constexpr qint64 RepliesPerEvent = 6;

// Either the two receiver counts that `reply` and its successor are, or the first error among the replies of
// the event.
Result<Publication> outcome(const Event &event, RespValue reply, qint64 replies, const RedisAddress &address)
{
    Publication publication{.id = event.id().toByteArray()};
    for (qint64 i = 0; i < replies; ++i, reply = reply.next()) {
        if (reply.isError()) {
            Error error = serverError(address, reply.text());
            error.mayHaveExecuted = true;
            return error;
        }
        if (i == 0)
            publication.typeReceivers = static_cast<int>(reply.integer());
        else if (i == 1)
            publication.allReceivers = static_cast<int>(reply.integer());
    }
    return publication;
}

} // namespace

EventPublisher::EventPublisher(RedisClient &redis, int historyLength, QObject *parent)
    : QObject(parent),
      m_redis(redis),
      m_lastKept(QByteArray::number(historyLength - 1))
{
}

void EventPublisher::publish(const Event &event, Done done)
{
    if (m_orders.empty())
        QMetaObject::invokeMethod(this, &EventPublisher::flush, Qt::QueuedConnection);
    m_orders.push_back({event, std::move(done)});
}

void EventPublisher::flush()
{
    Orders all = std::exchange(m_orders, {});
    for (size_t begin = 0; begin < all.size(); begin += LargestTransaction) {
        const auto first = all.begin() + static_cast<Orders::difference_type>(begin);
        const auto length
            = static_cast<Orders::difference_type>(std::min(LargestTransaction, all.size() - begin));
        send(Orders(std::make_move_iterator(first), std::make_move_iterator(first + length)));
    }
}

void EventPublisher::send(Orders orders)
{
    qsizetype size = 64;
    for (const Order &order : orders)
        size += 4 * (order.event.payload().size() + order.event.typeName().size()) + 320;
    RedisRequest request;
    request.reserve(size);
    request.add({"MULTI"});
    for (const Order &order : orders) {
        appendPublication(request, order.event);
        appendHistory(request, order.event);
    }
    request.add({"EXEC"});

    const auto shared = std::make_shared<Orders>(std::move(orders));
    m_redis.send(request, [this, shared](const Result<RespValue> &reply) {
        if (reply) {
            conclude(*shared, *reply);
        } else if (shared->size() > 1 && !reply.error().mayHaveExecuted
                   && (reply.error().code == Error::Code::NotPermitted
                       || reply.error().code == Error::Code::ServerError)) {
            // The server refused one command and so executed none of them: each event for itself now, so that
            // only the one at fault fails.
            for (Order &order : *shared)
                send({std::move(order)});
        } else {
            for (const Order &order : *shared)
                order.done(reply.error());
        }
    });
}

void EventPublisher::appendPublication(RedisRequest &request, const Event &event) const
{
    const QByteArray channel = channelOfType(event.typeName());
    request.add({"PUBLISH", channel, event.payload()});
    request.add({"PUBLISH", AllChannel, event.payload()});
}

void EventPublisher::appendHistory(RedisRequest &request, const Event &event) const
{
    const QByteArray history = historyOfType(event.typeName());
    request.add({"LPUSH", history, event.payload()});
    request.add({"LTRIM", history, "0", m_lastKept});
    request.add({"LPUSH", AllHistory, event.payload()});
    request.add({"LTRIM", AllHistory, "0", m_lastKept});
}

void EventPublisher::conclude(const Orders &orders, const RespValue &replies) const
{
    if (replies.size() != static_cast<qint64>(orders.size()) * RepliesPerEvent) {
        for (const Order &order : orders)
            order.done(unexpectedReply(m_redis.address()));
        return;
    }
    std::vector<Result<Publication>> outcomes;
    outcomes.reserve(orders.size());
    RespValue reply = replies.first();
    for (const Order &order : orders) {
        outcomes.push_back(outcome(order.event, reply, RepliesPerEvent, m_redis.address()));
        for (qint64 i = 0; i < RepliesPerEvent; ++i)
            reply = reply.next();
    }
    // Only now, because what a caller does next may end the reply that the outcomes were read from.
    for (size_t i = 0; i < orders.size(); ++i)
        orders[i].done(std::move(outcomes[i]));
}

void EventPublisher::republish(const Event &event, Done done)
{
    RedisRequest request{"MULTI"};
    appendPublication(request, event);
    request.add({"EXEC"});
    m_redis.send(request, [this, event, done = std::move(done)](const Result<RespValue> &reply) {
        if (!reply)
            done(reply.error());
        else if (reply->size() != 2)
            done(unexpectedReply(m_redis.address()));
        else
            done(outcome(event, reply->first(), 2, m_redis.address()));
    });
}

} // namespace Comm
