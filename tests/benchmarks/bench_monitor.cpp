// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a redis-server of its own, with a filter active and following, while another process
// publishes as fast as it is told to: is every event there, and does the window never stand still? Prints one
// line of JSON; exits with 1 if something is beyond its limit.
//
//     bench_monitor [--rate 50000] [--seconds 10] [--filter EXPR] [--patient]

#include "core/session.h"
#include "gui/events/eventtable.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"
#include "redisserver.h"
#include "windowwatch.h"

#include <hiredis/hiredis.h>

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

struct Load
{
    int port = 0;
    qint64 rate = 0; ///< events/s
    qint64 seconds = 0;

    qint64 events() const { return rate * seconds; }
};

/// A bid of about 300 bytes.
int writeBid(char *text, size_t size, qint64 number)
{
    using namespace std::chrono;
    const qint64 now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return std::snprintf(
        text, size,
        R"({"id":"%08llx-5e7a-4b1d-9c3f-0123456789ab","timestamp":%lld,"type":"lot:bid:placed",)"
        R"("source":"AUCTION_ENGINE","version":"1.0.0","data":{"bidId":"bid-%lld","lotId":"lot-%lld",)"
        R"("sessionId":"session-2026-11","userId":"user-%lld","amount":"%lld.50","currency":"USD",)"
        R"("timestamp":"2026-11-23T19:30:00.000Z"}})",
        static_cast<unsigned long long>(number), now, number, number % 60, number % 900, number % 2000);
}

constexpr const char *DefaultFilter = "type == lot:bid:placed and data.amount >= 1000";

/// The process that publishes: what is due, in pieces of a few milliseconds.
int publish(const Load &load)
{
    using namespace std::chrono;
    const std::unique_ptr<redisContext, void (*)(redisContext *)> redis(redisConnect("127.0.0.1", load.port),
                                                                        redisFree);
    if (!redis || redis->err != 0)
        return 1;
    const auto start = steady_clock::now();
    for (qint64 sent = 0; sent < load.events();) {
        const double elapsed = duration<double>(steady_clock::now() - start).count();
        const qint64 due = std::min(load.events(), qint64(elapsed * double(load.rate)) + 1);
        const qint64 first = sent;
        for (; sent < due; ++sent) {
            char text[512];
            const int length = writeBid(text, sizeof text, sent);
            redisAppendCommand(redis.get(), "PUBLISH events:all %b", text, size_t(length));
        }
        for (qint64 i = first; i < sent; ++i) {
            void *reply = nullptr;
            if (redisGetReply(redis.get(), &reply) != REDIS_OK)
                return 1;
            freeReplyObject(reply);
        }
        std::this_thread::sleep_for(milliseconds(2));
    }
    return 0;
}

/// Memory that is this process's own: without mapped files, which the system may take back.
double anonymousMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

class Bench
{
public:
    Bench(const Load &load, const QCommandLineParser &options, WatchedApplication &app)
        : m_load(load),
          m_picture(options.value(u"picture"_s)),
          m_isPatient(options.isSet(u"patient"_s)),
          m_theme(Theme::Mode::Light),
          m_session({.feed = {.redis = address(load)},
                     .log = {.root = m_root.path()},
                     .settingsFile = m_root.filePath(u"settings.ini"_s)}),
          m_window(m_session, m_theme),
          m_table(*m_window.findChild<EventTable *>()),
          m_watch(app)
    {
        const QString filter = options.value(u"filter"_s);
        const Comm::Result<Filter> parsed = Filter::parse(filter);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().toString()));
        m_table.events().setFilter(*parsed);
        m_isDefaultFilter = filter == QLatin1StringView(DefaultFilter);
    }

    int run()
    {
        m_window.show();
        m_session.start();
        if (!waitUntil([&] { return isConnected(); }, std::chrono::seconds(10)))
            qFatal("no connection");
        m_watch.start();
        QProcess publisher;
        publisher.setProcessChannelMode(QProcess::ForwardedChannels);
        bool isDone = false;
        QObject::connect(&publisher, &QProcess::finished, &m_watch, [&] { isDone = true; });
        publisher.start(QCoreApplication::applicationFilePath(),
                        {u"--publish"_s, QString::number(m_load.port), u"--rate"_s,
                         QString::number(m_load.rate), u"--seconds"_s, QString::number(m_load.seconds)});
        const auto patience = std::chrono::seconds(3 * m_load.seconds + 30);
        waitUntil([&] { return isDone; }, patience);
        if (!m_picture.isEmpty())
            m_window.grab().save(m_picture);
        waitUntil([&] { return isComplete(); }, std::chrono::seconds(20));
        m_watch.stop();
        return report();
    }

private:
    static Comm::RedisAddress address(const Load &load)
    {
        return *Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:%1"_s.arg(load.port));
    }

    bool isConnected() const
    {
        return m_session.feed().status().state == Comm::ConnectionStatus::State::Connected;
    }

    bool isComplete() const
    {
        return m_session.log().end() >= m_load.events() && m_table.events().waiting() == 0;
    }

    int report()
    {
        const qint64 events = m_session.log().end();
        const qint64 shown = m_table.events().rowCount();
        const double memory = anonymousMegabytes();
        const double memoryLimit = 120 + double(m_load.events()) * 64 / (1024 * 1024);
        const bool isRight = events == m_load.events() && m_session.log().dropped() == 0
            && m_table.isFollowing() && isComplete() && (!m_isDefaultFilter || shown == m_load.events() / 2);
        const bool isFast = m_isPatient || (m_watch.longestStall() <= 50 && m_watch.frameP99() <= 16);
        const QJsonObject line{{u"platform"_s, QGuiApplication::platformName()},
                               {u"rate"_s, m_load.rate},
                               {u"seconds"_s, m_load.seconds},
                               {u"published"_s, m_load.events()},
                               {u"received"_s, events},
                               {u"dropped"_s, m_session.log().dropped()},
                               {u"shown"_s, shown},
                               {u"following"_s, m_table.isFollowing()},
                               {u"longestStallMs"_s, rounded(m_watch.longestStall())},
                               {u"stallLimitMs"_s, 50},
                               {u"frameP99Ms"_s, rounded(m_watch.frameP99())},
                               {u"frameLimitMs"_s, 16},
                               {u"frames"_s, m_watch.frameCount()},
                               {u"longestFrameMs"_s, rounded(m_watch.longestFrame())},
                               {u"windowCpuShare"_s, rounded(m_watch.cpuShare())},
                               {u"memoryMb"_s, rounded(memory)},
                               {u"memoryLimitMb"_s, rounded(memoryLimit)}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        return isRight && isFast && memory <= memoryLimit ? 0 : 1;
    }

    const Load m_load;
    const QString m_picture;
    const bool m_isPatient;
    bool m_isDefaultFilter = false;
    QTemporaryDir m_root;
    const Theme m_theme;
    mutable Session m_session; // its getters are for those who change it, too
    MainWindow m_window;
    EventTable &m_table;
    WindowWatch m_watch;
};

} // namespace

int main(int argc, char **argv)
{
    doWithoutDisplay();
    WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"rate"_s, u"Events per second."_s, u"N"_s, u"50000"_s},
         {u"seconds"_s, u"How long."_s, u"N"_s, u"10"_s},
         {u"filter"_s, u"The filter of the table."_s, u"EXPR"_s, QLatin1StringView(DefaultFilter)},
         {u"picture"_s, u"Save the window as it is when all is published."_s, u"FILE"_s},
         {u"patient"_s, u"Judge by what arrives alone, not by how long it takes."_s},
         {u"publish"_s, u"Used by the benchmark itself: publish to this port."_s, u"PORT"_s}});
    parser.process(app);
    Load load{.port = parser.value(u"publish"_s).toInt(),
              .rate = parser.value(u"rate"_s).toLongLong(),
              .seconds = parser.value(u"seconds"_s).toLongLong()};
    if (parser.isSet(u"publish"_s))
        return publish(load);
    RedisServer redis;
    if (!redis.start({u"--client-output-buffer-limit"_s, u"pubsub"_s, u"0"_s, u"0"_s, u"0"_s}))
        qFatal("redis-server does not start");
    load.port = redis.port();
    Bench bench(load, parser, app);
    return bench.run();
}
