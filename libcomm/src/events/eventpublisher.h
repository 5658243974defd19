// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"
#include "comm/eventclient.h"
#include "redis/redisclient.h"

#include <functional>
#include <vector>

namespace Comm {

/// Writes events to their channels and history lists: the six commands of the contract, in one transaction.
///
/// Events published in the same turn of the event loop share a transaction, which saves the server a sixth of
/// its work.
class EventPublisher : public QObject
{
public:
    using Done = std::function<void(Result<Publication>)>;

    EventPublisher(RedisClient &redis, int historyLength, QObject *parent = nullptr);

    /// `done` is called exactly once, never from inside the call unless the publisher is destroyed.
    void publish(const Event &event, Done done);
    /// Publishes without writing the history, for an event that is in it already.
    void republish(const Event &event, Done done);
    /// Sends what was published in this turn so far, so that a question asked now sees it answered.
    void flush();

private:
    struct Order
    {
        Event event;
        Done done;
    };
    using Orders = std::vector<Order>;

    void send(Orders orders);
    void appendPublication(RedisRequest &request, const Event &event) const;
    void appendHistory(RedisRequest &request, const Event &event) const;
    void conclude(const Orders &orders, const RespValue &replies) const;

    RedisClient &m_redis;
    QByteArray m_lastKept; ///< index of the oldest history entry that LTRIM keeps
    Orders m_orders; ///< of this turn of the event loop
};

} // namespace Comm
