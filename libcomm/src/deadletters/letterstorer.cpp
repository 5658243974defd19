// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/letterstorer.h"

#include "deadletters/lettermover.h"
#include "deadletters/letterscripts.h"

namespace Comm {

void storeAnyway(RedisClient &redis, const NewEntry &entry, EntryStored done)
{
    redis.send({"LPUSH", entry.list, entry.bytes}, [done = std::move(done)](const Result<RespValue> &reply) {
        done(reply ? Result<bool>(true) : Result<bool>(reply.error()));
    });
}

/// For users who may not run scripts, in two steps.
static void storeUnlessFound(RedisClient &redis, const NewEntry &entry, EntryStored done)
{
    redis.send({"LPOS", entry.list, entry.bytes},
               [&redis, entry, done = std::move(done)](const Result<RespValue> &reply) {
                   if (!reply)
                       done(reply.error());
                   else if (reply->type() == RespValue::Type::Integer)
                       done(false);
                   else
                       storeAnyway(redis, entry, done);
               });
}

void storeUnlessPresent(RedisClient &redis, const NewEntry &entry, EntryStored done)
{
    redis.send({"EVAL", StoreScript, "1", entry.list, entry.bytes},
               [&redis, entry, done = std::move(done)](const Result<RespValue> &reply) {
                   if (reply)
                       done(reply->integer() == 1);
                   else if (forbidsScripts(reply.error()))
                       storeUnlessFound(redis, entry, done);
                   else
                       done(reply.error());
               });
}

} // namespace Comm
