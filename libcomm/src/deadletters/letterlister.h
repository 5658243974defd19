// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletterqueue.h"
#include "deadletters/deadletterreader.h"
#include "redis/redisclient.h"

#include <functional>
#include <memory>

namespace Comm {

/// Reads the lists of dead letters page by page. Shared by its owner and by the pages that are under way.
class LetterLister : public std::enable_shared_from_this<LetterLister>
{
public:
    using PageDone = std::function<void(Result<DeadLetterPage>)>;
    using RawDone = std::function<void(Result<RawPage>)>;

    LetterLister(RedisClient &redis, const Catalog &catalog, EventParser::Limits limits);

    DeadLetterReader &reader() { return m_reader; }
    void read(const DeadLetterCursor &from, int limit, PageDone done);
    void fetch(const DeadLetterCursor &from, int limit, RawDone done);
    /// Whether the list as a whole is smaller than the largest reply.
    void askIfSmall(bool parked, std::function<void(bool)> done);
    /// The same as fetch(), at a fifth of what it costs the server, which has a script look at each entry
    /// before it gives it away. Only for entries of a list that was small when they were in it.
    void fetchAsIs(const DeadLetterCursor &from, int limit, RawDone done);

private:
    void fetchPlainly(const DeadLetterCursor &from, int limit, RawDone done);
    void fetchRange(const DeadLetterCursor &from, int limit, qint64 total, RawDone done);

    RedisClient &m_redis;
    DeadLetterReader m_reader;
};

/// The key of the list.
QByteArray listOf(bool parked);

} // namespace Comm
