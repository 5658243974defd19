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

constexpr int WalkedPage = 500; // entries; some 200 KiB of the usual ones
constexpr int PlainPage = 100; // where the server cannot be asked to stop at large entries
constexpr qsizetype LetterMemory = 1500; // bytes that a usual entry takes when it is read, by measurement
constexpr qsizetype PageBytes = 8 * 1024 * 1024; // well below the largest reply that a connection takes

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
    const RedisRequest request{"EVAL",
                               PageScript,
                               "1",
                               listOf(from.parked),
                               from.order == Order::OldestFirst ? "oldest" : "newest",
                               QByteArray::number(from.position),
                               QByteArray::number(limit),
                               from.after,
                               QByteArray::number(PageBytes),
                               QByteArray::number(DeadLetter::MaxBytes)};
    m_redis.send(
        request,
        [self = shared_from_this(), from, limit, done = std::move(done)](const Result<RespValue> &reply) {
            if (reply && reply->size() == 3)
                done(self->pageOf(from, *reply));
            else if (reply)
                done(unexpectedReply(self->m_redis.address()));
            else if (forbidsScripts(reply.error()))
                self->readPlainly(from, limit, done);
            else
                done(reply.error());
        });
}

DeadLetterPage LetterLister::pageOf(const DeadLetterCursor &from, const RespValue &reply)
{
    const RespValue length = reply.first();
    const RespValue position = length.next();
    const RespValue entries = position.next();
    DeadLetterPage page{.next = from, .total = length.integer()};
    page.next.position = position.integer();
    page.atEnd = page.next.position >= page.total;
    page.letters.reserve(entries.size());
    growHeap(entries.size() * LetterMemory);
    RespValue entry = entries.first();
    for (qint64 i = 0; i < entries.size(); ++i, entry = entry.next())
        page.letters.append(letterOf(entry, from.parked));
    // Of a letter that is too large nobody has the bytes to stand behind; its position must do.
    if (!page.letters.isEmpty())
        page.next.after = page.letters.last().isCut() ? QByteArray() : page.letters.last().bytes;
    return page;
}

DeadLetter LetterLister::letterOf(const RespValue &entry, bool parked)
{
    DeadLetter letter;
    if (entry.size() == 3) {
        const RespValue size = entry.first();
        const RespValue fingerprint = size.next();
        letter = DeadLetterReader::cut(fingerprint.next().text(), size.integer(),
                                       fingerprint.text().toByteArray());
    } else {
        letter = m_reader.read(entry.text());
    }
    letter.parked = parked;
    return letter;
}

/// Without a script: first where the last entry stands now, then what is behind it. It is looked for only if
/// it is not where it was: among equal entries the first one found would be read again for ever.
void LetterLister::readPlainly(const DeadLetterCursor &from, int limit, PageDone done)
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
                     self->readRange(found, std::min(limit, PlainPage), *total, done);
                 });
}

void LetterLister::readRange(const DeadLetterCursor &from, int limit, qint64 total, PageDone done)
{
    const bool oldest = from.order == Order::OldestFirst;
    const qint64 last = from.position + limit - 1;
    const auto take = [self = shared_from_this(), from, oldest, total,
                       done = std::move(done)](const Result<RespValue> &reply) {
        if (!reply) {
            done(reply.error());
            return;
        }
        DeadLetterPage page{.next = from, .total = total};
        RespValue entry = reply->first();
        for (qint64 i = 0; i < reply->size(); ++i, entry = entry.next())
            page.letters.append(self->letterOf(entry, from.parked));
        if (oldest)
            std::reverse(page.letters.begin(), page.letters.end());
        page.next.position += page.letters.size();
        page.atEnd = page.next.position >= total;
        if (!page.letters.isEmpty())
            page.next.after = page.letters.last().bytes;
        done(page);
    };
    m_redis.send({"LRANGE", listOf(from.parked), QByteArray::number(oldest ? -last - 1 : from.position),
                  QByteArray::number(oldest ? -from.position - 1 : last)},
                 take);
}

void LetterLister::walk(const DeadLetterCursor &from, Visitor visit, std::function<void(Result<void>)> done)
{
    read(from, WalkedPage,
         [self = shared_from_this(), visit = std::move(visit),
          done = std::move(done)](const Result<DeadLetterPage> &page) {
             if (!page) {
                 done(page.error());
                 return;
             }
             for (const DeadLetter &letter : page->letters) {
                 if (!visit(letter)) {
                     done({});
                     return;
                 }
             }
             if (page->atEnd || page->letters.isEmpty())
                 done({});
             else
                 self->walk(page->next, visit, done);
         });
}

} // namespace Comm
