// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// Measures the retry of many dead letters against the same commands pipelined by raw hiredis, on one
// redis-server of its own, and prints the ratio of the rates as the median of several rounds; ours counts
// from reading the list to the last outcome.
//
//     bench_deadletters [letters [rounds]]

#include "comm/redrivejob.h"

#include "redisserver.h"
#include "roles.h"

#include <QCoreApplication>

#include <hiredis/hiredis.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Comm;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class RawQueue
{
public:
    explicit RawQueue(int port) : m_redis(redisConnect("127.0.0.1", port)) { }

    void fill(long letters)
    {
        run({"FLUSHALL"});
        m_letters.clear();
        for (long i = 0; i < letters; ++i) {
            const QByteArray payload = bidPayload(i);
            const QByteArray entry
                = DeadLetter::entryOf(EventParser().parse(payload), {.message = QStringLiteral("closed")});
            m_letters.push_back({payload, entry});
            append({"LPUSH", "events:deadletter", entry});
            if (m_open == Window)
                takeReplies();
        }
        takeReplies();
    }

    /// The commands that a retry takes, oldest first.
    double retryAll()
    {
        const QByteArray channel = "events:lot:bid:placed";
        const QByteArray history = "events:history:lot:bid:placed";
        const auto start = Clock::now();
        for (const Letter &letter : m_letters) {
            append({"LPOS", "events:deadletter", letter.entry, "RANK", "-1"});
            append({"PUBLISH", channel, letter.payload});
            append({"PUBLISH", "events:all", letter.payload});
            append({"LPUSH", history, letter.payload});
            append({"LTRIM", history, "0", "999"});
            append({"LPUSH", "events:history:all", letter.payload});
            append({"LTRIM", "events:history:all", "0", "999"});
            append({"LREM", "events:deadletter", "-1", letter.entry});
            if (m_open >= Window)
                takeReplies();
        }
        takeReplies();
        return secondsSince(start);
    }

private:
    static constexpr int Window = 800; // commands; a hundred letters

    struct Letter
    {
        QByteArray payload;
        QByteArray entry;
    };

    void run(const std::vector<QByteArray> &command)
    {
        append(command);
        takeReplies();
    }
    void append(const std::vector<QByteArray> &command)
    {
        std::vector<const char *> texts;
        std::vector<size_t> lengths;
        for (const QByteArray &argument : command) {
            texts.push_back(argument.constData());
            lengths.push_back(static_cast<size_t>(argument.size()));
        }
        redisAppendCommandArgv(m_redis.get(), static_cast<int>(texts.size()), texts.data(), lengths.data());
        ++m_open;
    }
    void takeReplies()
    {
        for (; m_open > 0; --m_open) {
            void *reply = nullptr;
            if (redisGetReply(m_redis.get(), &reply) != REDIS_OK)
                qFatal("the server does not answer");
            freeReplyObject(reply);
        }
    }

    struct Free
    {
        void operator()(redisContext *context) const { redisFree(context); }
    };
    std::unique_ptr<redisContext, Free> m_redis;
    std::vector<Letter> m_letters;
    int m_open = 0;
};

double redrive(DeadLetterQueue &queue, long letters)
{
    const auto start = Clock::now();
    RedriveJob job(queue, {.how = {.evenUnheard = true}, .perSecond = 0});
    QObject::connect(&job, &RedriveJob::finished, &job, [] { QCoreApplication::exit(); });
    job.start();
    QCoreApplication::exec();
    if (job.progress().done != letters)
        qFatal("%lld of %ld were retried", static_cast<long long>(job.progress().done), letters);
    return secondsSince(start);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const long letters = arguments.value(1, QStringLiteral("100000")).toLong();
    const int rounds = arguments.value(2, QStringLiteral("3")).toInt();
    RedisServer redis;
    if (!redis.start())
        qFatal("redis-server does not start");
    RawQueue raw(redis.port());
    EventClient client({.redis = RedisAddress::fromUrl(redis.tcpUrl()).value()});
    DeadLetterQueue queue(client);
    client.connectToServer();
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        raw.fill(letters);
        const double yardstick = raw.retryAll();
        raw.fill(letters);
        ratios.push_back(yardstick / redrive(queue, letters));
    }
    std::printf(R"({"role":"redrive","yardstick":"hiredis","letters":%ld,"rateRatio":%.2f,"rateLimit":0.70})"
                "\n",
                letters, median(ratios));
    return 0;
}
