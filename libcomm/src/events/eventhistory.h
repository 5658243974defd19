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
    /// `length` is how many entries a list has at most.
    EventHistory(RedisClient &redis, EventParser &parser, int length)
        : m_redis(redis),
          m_parser(parser),
          m_length(length)
    {
    }

    int length() const { return m_length; }

    /// The newest `limit` events of a type or of all, newest first.
    void read(const Topic &topic, int limit, std::function<void(Result<QList<Event>>)> done);
    /// The event with this id in the history of all events; NotFound if it is not there (any more).
    void find(const QByteArray &id, std::function<void(Result<Event>)> done);

    /// `count` entries of the list in which the events of a topic stand, from the `first` newest on; for a
    /// glob that is the list of all.
    void readPage(const Topic &topic, qint64 first, qint64 count,
                  std::function<void(Result<QList<Event>>)> done);
    /// What tells one run of a server from the next, and from other servers; empty if the server does not
    /// say.
    void readRunId(std::function<void(const QByteArray &)> done);

private:
    using Page = std::function<void(Result<QList<Event>>)>;

    void readRange(const QByteArray &key, qint64 first, qint64 last, Page done);
    void findFrom(const QByteArray &id, qint64 first, std::function<void(Result<Event>)> done);

    RedisClient &m_redis;
    EventParser &m_parser;
    int m_length;
};

} // namespace Comm
