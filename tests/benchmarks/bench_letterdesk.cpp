// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how soon a long queue of dead letters is at hand in a desk: the first of them, and all of them
// listed, grouped and filtered, as a ratio to raw hiredis that receives the same entries in pages of a
// thousand and does nothing with them. Then what is asked of the whole list once it is there: the
// milliseconds from the arrival of one more letter, from another grouping and from other filters to what they
// show. Prints the medians of several rounds, and the memory that a letter takes (of the first round).
//
//     bench_letterdesk [letters [rounds]]

#include "core/deadletters/deadletterdesk.h"
#include "core/safety/arming.h"
#include "core/safety/auditlog.h"
#include "core/safety/writeguard.h"
#include "core/store/eventlog.h"

#include "redisserver.h"
#include "roles.h"

#include <comm/eventparser.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <hiredis/hiredis.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

constexpr int Page = 1000; // entries of a reply

struct Free
{
    void operator()(redisContext *context) const { redisFree(context); }
    void operator()(redisReply *reply) const { freeReplyObject(reply); }
};

/// hiredis alone, on the same server.
class RawQueue
{
public:
    explicit RawQueue(int port) : m_redis(redisConnect("127.0.0.1", port)) { }

    void fill(int letters)
    {
        Comm::EventParser parser;
        int open = 0;
        for (int i = 0; i < letters; ++i) {
            const QByteArray entry = Comm::DeadLetter::entryOf(parser.parse(bidPayload(i)), failure(i));
            redisAppendCommand(m_redis.get(), "LPUSH events:deadletter %b", entry.constData(),
                               size_t(entry.size()));
            if (++open < Page && i + 1 < letters)
                continue;
            for (; open > 0; --open)
                next();
        }
    }

    /// One letter more, which is the same as one that is there.
    void store()
    {
        redisAppendCommand(m_redis.get(), "EVAL %s 1 events:deadletter",
                           "return redis.call('lpush', KEYS[1], redis.call('lindex', KEYS[1], 7))");
        next();
    }

    /// Milliseconds for all entries, oldest first.
    double receive(int letters)
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < letters; i += Page) {
            redisAppendCommand(m_redis.get(), "LRANGE events:deadletter %d %d", -i - Page, -i - 1);
            next();
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    static Comm::DeadLetterFailure failure(int number)
    {
        static const QStringList messages{u"The ledger is closed"_s, u"Timed out after %1 ms"_s,
                                          u"Lot %1 is unknown"_s, u"connect ECONNREFUSED 10.0.0.7:%1"_s};
        Comm::DeadLetterFailure failure{
            .message = messages[number % messages.size()],
            .time = QDateTime::fromMSecsSinceEpoch(1'795'462'200'000LL + number, Qt::UTC),
            .attempts = 1 + number % 5,
            .retries = number % 4,
            .service = u"engine"_s};
        if (failure.message.contains(u'%'))
            failure.message = failure.message.arg(number);
        if (number % 2 == 0)
            failure.stack = u"Error: %1\n    at Ledger.book (/srv/engine/ledger.js:%2:13)\n"
                            "    at async Bids.place (/srv/engine/bids.js:88:5)"_s.arg(failure.message)
                                .arg(number % 400);
        return failure;
    }
    void next()
    {
        void *reply = nullptr;
        if (redisGetReply(m_redis.get(), &reply) != REDIS_OK)
            qFatal("the server does not answer");
        const std::unique_ptr<redisReply, Free> freed(static_cast<redisReply *>(reply));
    }

    std::unique_ptr<redisContext, Free> m_redis;
};

/// A desk with what stands around it.
class Desk
{
public:
    explicit Desk(const QString &url)
        : m_settings(m_root.filePath(u"settings.ini"_s), QSettings::IniFormat),
          m_log({.root = m_root.path()}),
          m_audit({.path = m_root.filePath(u"audit.ndjson"_s), .profile = {}}),
          m_guard({.redis = Comm::RedisAddress::fromUrl(url).value()}, m_arming),
          m_desk({.redis = Comm::RedisAddress::fromUrl(url).value(), .trashFolder = m_root.path()},
                 {m_guard, m_audit, m_settings, m_log})
    {
    }

    /// Milliseconds until there is such a snapshot.
    template <typename Begin, typename IsThere>
    double timed(const Begin &begin, const IsThere &isThere)
    {
        QEventLoop loop;
        const auto connection = QObject::connect(&m_desk, &DeadLetterDesk::snapshotChanged, &loop, [&] {
            if (isThere(*m_desk.snapshot()))
                loop.quit();
        });
        QElapsedTimer timer;
        timer.start();
        begin();
        loop.exec();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        QObject::disconnect(connection);
        return milliseconds;
    }

    /// Until the first ones are listed, and until all are.
    std::pair<double, double> list(const LetterView &view, qint64 letters)
    {
        m_desk.setView(view);
        const double first = timed([this] { m_desk.start(); },
                                   [](const LetterSnapshot &snapshot) { return !snapshot.groups.isEmpty(); });
        const auto areAllThere = [letters](const LetterSnapshot &snapshot) {
            return snapshot.isLoaded && snapshot.queue.count == letters && snapshot.unread == 0;
        };
        return {first, areAllThere(*m_desk.snapshot()) ? first : first + timed([] {}, areAllThere)};
    }

    /// After the next look, at the latest.
    double showOneMore(RawQueue &raw, qint64 letters)
    {
        QEventLoop rest; // from the snapshot before: one is made at most every so often
        QTimer::singleShot(std::chrono::seconds(1), &rest, &QEventLoop::quit);
        rest.exec();
        return timed(
            [&] {
                raw.store();
                m_desk.look();
            },
            [letters](const LetterSnapshot &snapshot) { return snapshot.queue.count > letters; });
    }

    double show(const LetterView &view)
    {
        return timed([&] { m_desk.setView(view); },
                     [&](const LetterSnapshot &snapshot) { return snapshot.view == view; });
    }

private:
    QTemporaryDir m_root;
    QSettings m_settings;
    EventLog m_log;
    Arming m_arming;
    AuditLog m_audit;
    WriteGuard m_guard;
    DeadLetterDesk m_desk;
};

/// Bytes that this process has of its own.
double ownMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:") + 8;
    return 1024 * text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

LetterView viewOf(const QString &filter, LetterGrouping grouping = LetterGrouping::Fingerprint)
{
    return {.filter = Filter::parse(filter).value(), .grouping = grouping};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int letters = std::max(1, arguments.value(1, u"100000"_s).toInt());
    const int rounds = std::max(1, arguments.value(2, u"5"_s).toInt());
    RedisServer redis;
    if (!redis.start())
        qFatal("no redis-server");
    RawQueue raw(redis.port());
    raw.fill(letters);

    struct Row
    {
        const char *name;
        LetterView view;
        std::vector<double> milliseconds = {};
    };
    Row rows[] = {
        {"frame", viewOf({}, LetterGrouping::Frame)},
        {"error", viewOf(u"error contains timed and retries >= 1"_s)},
        {"data", viewOf(u"data.amount > 1000"_s)},
        {"text", viewOf(u"ledger"_s)},
    };
    std::vector<double> yardsticks;
    std::vector<double> firsts;
    std::vector<double> lists;
    std::vector<double> cpus;
    std::vector<double> ratios;
    std::vector<double> arrivals;
    double bytesPerLetter = 0;
    for (int round = 0; round < rounds; ++round) {
        Desk desk(redis.tcpUrl());
        yardsticks.push_back(raw.receive(letters));
        const double memory = ownMemory();
        const double cpu = cpuMicroseconds();
        const auto [first, all] = desk.list(viewOf(u"type == lot:bid:*"_s), letters + round);
        cpus.push_back((cpuMicroseconds() - cpu) / 1000);
        if (round == 0)
            bytesPerLetter = (ownMemory() - memory) / letters;
        firsts.push_back(first);
        lists.push_back(all);
        ratios.push_back(lists.back() / yardsticks.back());
        arrivals.push_back(desk.showOneMore(raw, letters + round));
        for (Row &row : rows)
            row.milliseconds.push_back(desk.show(row.view));
    }
    std::printf(
        R"({"role":"letterdesk","yardstick":"hiredis","letters":%d,"yardstickMs":%.0f,"firstMs":%.0f,)"
        R"("listedMs":%.0f,"limitMs":300,"listedRatio":%.2f,"listedCpuMs":%.0f,"bytesPerLetter":%.0f,"arrivalMs":%.0f)",
        letters, median(yardsticks), median(firsts), median(lists), median(ratios), median(cpus),
        bytesPerLetter, median(arrivals));
    for (const Row &row : rows)
        std::printf(R"(,"%sMs":%.0f)", row.name, median(row.milliseconds));
    std::puts("}");
    return 0;
}
