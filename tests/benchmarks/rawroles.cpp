// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <hiredis/hiredis.h>

#include <chrono>
#include <memory>

namespace {

struct FreeContext
{
    void operator()(redisContext *context) const { redisFree(context); }
};
using Context = std::unique_ptr<redisContext, FreeContext>;

Context connectTo(const Task &task)
{
    return Context(redisConnect("127.0.0.1", task.port));
}

bool takeReplies(redisContext *redis, long count)
{
    for (; count > 0; --count) {
        void *reply = nullptr;
        if (redisGetReply(redis, &reply) != REDIS_OK)
            return false;
        freeReplyObject(reply);
    }
    return true;
}

void append(redisContext *redis, const char *command, const char *key, const QByteArray &payload)
{
    redisAppendCommand(redis, "%s %s %b", command, key, payload.constData(),
                       static_cast<size_t>(payload.size()));
}

} // namespace

int flood(const Task &task)
{
    const Context redis = connectTo(task);
    constexpr long Window = 500;
    for (long sent = 0; sent < task.events;) {
        long pending = 0;
        for (; pending < Window && sent < task.events; ++pending, ++sent)
            append(redis.get(), "PUBLISH", "events:all", bidPayload(sent));
        if (!takeReplies(redis.get(), pending))
            return 1;
    }
    return 0;
}

int subscribeRaw(const Task &task)
{
    const Context redis = connectTo(task);
    freeReplyObject(redisCommand(redis.get(), "SUBSCRIBE events:all"));
    announceReady();
    const double before = cpuMicroseconds();
    if (!takeReplies(redis.get(), task.events))
        return 1;
    printResult((cpuMicroseconds() - before) / static_cast<double>(task.events), 0);
    return 0;
}

int publishRaw(const Task &task)
{
    const Context redis = connectTo(task);
    constexpr long Window = 100;
    announceReady();
    const double before = cpuMicroseconds();
    const auto start = std::chrono::steady_clock::now();
    for (long sent = 0; sent < task.events;) {
        long pending = 0;
        for (; pending < Window && sent < task.events; ++pending, ++sent) {
            const QByteArray payload = bidPayload(sent);
            append(redis.get(), "PUBLISH", "events:lot:bid:placed", payload);
            append(redis.get(), "PUBLISH", "events:all", payload);
            append(redis.get(), "LPUSH", "events:history:lot:bid:placed", payload);
            redisAppendCommand(redis.get(), "LTRIM events:history:lot:bid:placed 0 999");
            append(redis.get(), "LPUSH", "events:history:all", payload);
            redisAppendCommand(redis.get(), "LTRIM events:history:all 0 999");
        }
        if (!takeReplies(redis.get(), 6 * pending))
            return 1;
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    const auto events = static_cast<double>(task.events);
    printResult((cpuMicroseconds() - before) / events, events / elapsed.count());
    return 0;
}
