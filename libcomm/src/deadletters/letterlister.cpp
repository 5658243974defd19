// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/letterlister.h"

#include "deadletters/lettermover.h"
#include "deadletters/letterscripts.h"
#include "events/channels.h"
#include "heapgrowth.h"
#include "redis/rediserror.h"

#include <algorithm>

namespace Comm {

using Order = DeadLetterCursor::Order;

namespace {

constexpr int PlainPage = 100; // where the server cannot be asked to stop at large entries
constexpr qsizetype CutBytes = 4096; // that are kept of an entry that is too large
constexpr qsizetype FrameBytes = 1024 * 1024; // more than the protocol adds to the entries of a page
constexpr qsizetype PageBytes = 8 * 1024 * 1024; // well below the largest reply that a connection takes

RawEntry entryOf(const RespValue &value)
{
    if (value.size() != 3)
        return {.bytes = value.text().toByteArray(), .size = value.text().size()};
    const RespValue size = value.first();
    const RespValue fingerprint = size.next();
    return {.bytes = fingerprint.next().text().toByteArray(),
            .size = size.integer(),
            .cutFingerprint = fingerprint.text().toByteArray()};
}

std::vector<RawEntry> entriesOf(const RespValue &array)
{
    constexpr qsizetype EntryMemory = 600; // bytes of a usual one
    std::vector<RawEntry> entries;
    entries.reserve(size_t(array.size()));
    growHeap(array.size() * EntryMemory);
    RespValue entry = array.first();
    for (qint64 i = 0; i < array.size(); ++i, entry = entry.next())
        entries.push_back(entryOf(entry));
    return entries;
}

RawPage pageOf(const DeadLetterCursor &from, std::vector<RawEntry> entries, qint64 total)
{
    RawPage page{.entries = std::move(entries), .next = from, .total = total};
    page.next.position += qint64(page.entries.size());
    page.atEnd = page.next.position >= page.total;
    // Of a letter that is too large nobody has the bytes to stand behind; its position must do.
    if (!page.entries.empty())
        page.next.after
            = page.entries.back().cutFingerprint.isEmpty() ? page.entries.back().bytes : QByteArray();
    return page;
}

/// Of PageScript, which has found where the cursor stands now.
RawPage pageOf(const DeadLetterCursor &from, const RespValue &reply)
{
    const RespValue length = reply.first();
    const RespValue end = length.next();
    std::vector<RawEntry> entries = entriesOf(end.next());
    DeadLetterCursor found = from;
    found.position = end.integer() - qint64(entries.size());
    return pageOf(found, std::move(entries), length.integer());
}

/// The `count` entries of the list from `position` on, in the order of the server.
RedisRequest rangeRequest(const DeadLetterCursor &cursor, qint64 position, qint64 count)
{
    const qint64 last = position + count - 1;
    const bool isOldest = cursor.order == Order::OldestFirst;
    return {"LRANGE", listOf(cursor.parked), QByteArray::number(isOldest ? -last - 1 : position),
            QByteArray::number(isOldest ? -position - 1 : last)};
}

std::vector<RawEntry> inOrder(std::vector<RawEntry> entries, Order order)
{
    if (order == Order::OldestFirst)
        std::ranges::reverse(entries);
    return entries;
}

void cutIfTooLarge(RawEntry &entry)
{
    if (entry.size <= DeadLetter::MaxBytes)
        return;
    entry.cutFingerprint = DeadLetter{.bytes = entry.bytes, .size = entry.size}.fingerprint();
    entry.bytes = entry.bytes.first(CutBytes);
}

} // namespace

QByteArray listOf(bool parked)
{
    return parked ? DeadLetterList + ":parked" : DeadLetterList;
}

LetterLister::LetterLister(RedisClient &redis, const Catalog &catalog, EventParser::Limits limits)
    : m_redis(redis),
      m_reader(catalog, limits)
{
}

void LetterLister::read(const DeadLetterCursor &from, int limit, PageDone done)
{
    fetch(from, limit, [self = shared_from_this(), done = std::move(done)](const Result<RawPage> &page) {
        done(page ? Result<DeadLetterPage>(self->m_reader.read(*page))
                  : Result<DeadLetterPage>(page.error()));
    });
}

void LetterLister::fetch(const DeadLetterCursor &from, int limit, RawDone done)
{
    const RedisRequest request{"EVAL",
                               PageScript,
                               "1",
                               listOf(from.parked),
                               from.order == Order::OldestFirst ? "oldest" : "newest",
                               QByteArray::number(from.position),
                               QByteArray::number(limit),
                               from.after,
                               QByteArray::number(PageBytes),
                               QByteArray::number(DeadLetter::MaxBytes),
                               QByteArray::number(CutBytes)};
    m_redis.send(
        request,
        [self = shared_from_this(), from, limit, done = std::move(done)](const Result<RespValue> &reply) {
            if (reply && reply->size() == 3)
                done(pageOf(from, *reply));
            else if (reply)
                done(unexpectedReply(self->m_redis.address()));
            else if (forbidsScripts(reply.error()))
                self->fetchPlainly(from, limit, done);
            else
                done(reply.error());
        });
}

/// Without a script: first where the last entry stands now, then what is behind it. It is looked for only if
/// it is not where it was: among equal entries the first one found would be read again for ever.
void LetterLister::fetchPlainly(const DeadLetterCursor &from, int limit, RawDone done)
{
    const QByteArray list = listOf(from.parked);
    const bool oldest = from.order == Order::OldestFirst;
    const auto total = std::make_shared<qint64>(0);
    const auto hasStayed = std::make_shared<bool>(false);
    m_redis.send({"LLEN", list},
                 [total](const Result<RespValue> &reply) { *total = reply ? reply->integer() : 0; });
    m_redis.send({"LINDEX", list, QByteArray::number(oldest ? -from.position : from.position - 1)},
                 [hasStayed, after = from.after](const Result<RespValue> &reply) {
                     *hasStayed = reply && reply->text() == after;
                 });
    m_redis.send({"LPOS", list, from.after, "RANK", oldest ? "-1" : "1"},
                 [self = shared_from_this(), from, oldest, limit, total, hasStayed,
                  done = std::move(done)](const Result<RespValue> &reply) {
                     if (!reply) {
                         done(reply.error());
                         return;
                     }
                     DeadLetterCursor found = from;
                     if (!*hasStayed && reply->type() == RespValue::Type::Integer)
                         found.position = oldest ? *total - reply->integer() : reply->integer() + 1;
                     self->fetchRange(found, std::min(limit, PlainPage), *total, done);
                 });
}

void LetterLister::fetchRange(const DeadLetterCursor &from, int limit, qint64 total, RawDone done)
{
    m_redis.send(rangeRequest(from, from.position, limit),
                 [from, total, done = std::move(done)](const Result<RespValue> &reply) {
                     done(reply ? Result<RawPage>(pageOf(from, inOrder(entriesOf(*reply), from.order), total))
                                : Result<RawPage>(reply.error()));
                 });
}

void LetterLister::askIfSmall(bool parked, std::function<void(bool)> done)
{
    const qsizetype most = m_redis.options().connection.maxReply - FrameBytes;
    m_redis.send({"MEMORY", "USAGE", listOf(parked), "SAMPLES", "0"},
                 [most, done = std::move(done)](const Result<RespValue> &reply) {
                     done(reply && reply->type() == RespValue::Type::Integer && reply->integer() <= most);
                 });
}

void LetterLister::fetchAsIs(const DeadLetterCursor &from, int limit, RawDone done)
{
    if (from.position == 0 || from.after.isEmpty()) {
        fetch(from, limit, std::move(done));
        return;
    }
    const auto total = std::make_shared<qint64>(0);
    m_redis.send({"LLEN", listOf(from.parked)},
                 [total](const Result<RespValue> &reply) { *total = reply ? reply->integer() : 0; });
    m_redis.send(rangeRequest(from, from.position - 1, limit + 1),
                 [self = shared_from_this(), from, limit, total,
                  done = std::move(done)](const Result<RespValue> &reply) {
                     if (!reply) {
                         done(reply.error());
                         return;
                     }
                     std::vector<RawEntry> entries = inOrder(entriesOf(*reply), from.order);
                     if (entries.empty() || entries.front().bytes != from.after) {
                         self->fetch(from, limit, done); // something was removed; it knows what to do
                         return;
                     }
                     entries.erase(entries.begin());
                     std::ranges::for_each(entries, cutIfTooLarge);
                     done(pageOf(from, std::move(entries), *total));
                 });
}

} // namespace Comm
