// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"
#include "comm/eventparser.h"
#include "comm/topic.h"
#include "redis/redisclient.h"

#include <functional>

namespace Comm {

/// Reads the history lists of the auction house's Redis.
class EventHistory
{
public:
    EventHistory(RedisClient &redis, EventParser &parser) : m_redis(redis), m_parser(parser) { }

    /// The newest `limit` events of a type or of all, newest first.
    void read(const Topic &topic, int limit, std::function<void(Result<QList<Event>>)> done);
    /// The event with this id in the history of all events; NotFound if it is not there (any more).
    void find(const QByteArray &id, std::function<void(Result<Event>)> done);

private:
    using Page = std::function<void(Result<QList<Event>>)>;

    void readRange(const QByteArray &key, qint64 first, qint64 last, Page done);
    void findFrom(const QByteArray &id, qint64 first, std::function<void(Result<Event>)> done);

    RedisClient &m_redis;
    EventParser &m_parser;
};

} // namespace Comm
