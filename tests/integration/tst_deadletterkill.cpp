// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterqueue.h"

#include "redisserver.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 210;

EventClient::Options optionsFor(const QString &url)
{
    EventClient::Options options{.redis = RedisAddress::fromUrl(url).value()};
    options.historyLength = 10'000'000; // so that the history tells of everything that was published
    return options;
}

/// What gets killed: a program that retries dead letters, one by one or in lists, until it is no more.
class Victim : public QObject
{
public:
    Victim(const QString &url, bool inLists)
        : m_client(optionsFor(url)),
          m_queue(m_client),
          m_inLists(inLists)
    {
        connect(&m_client, &EventClient::statusChanged, this, [this](const ConnectionStatus &status) {
            if (status.state == ConnectionStatus::State::Connected)
                begin();
        });
        m_client.connectToServer();
    }

private:
    static constexpr int Page = 16;

    void begin()
    {
        std::puts("ready");
        std::fflush(stdout);
        readNext();
    }
    void readNext()
    {
        m_queue.list({.order = DeadLetterCursor::Order::OldestFirst}, Page)
            .then(this, [this](const Result<DeadLetterPage> &page) {
                m_letters = page ? page->letters : QList<DeadLetter>();
                m_letters.isEmpty() || m_inLists ? retryList() : retryNext();
            });
    }
    void retryList()
    {
        m_queue.retryAll(m_letters, {.evenUnheard = true})
            .then(this, [this](const QList<Result<Publication>> &) { readNext(); });
    }
    void retryNext()
    {
        if (m_letters.isEmpty())
            return readNext();
        m_queue.retry(m_letters.takeFirst(), {.evenUnheard = true})
            .then(this, [this](const Result<Publication> &) { retryNext(); });
    }

    EventClient m_client;
    DeadLetterQueue m_queue;
    bool m_inLists;
    QList<DeadLetter> m_letters;
};

} // namespace

/// A process that retries dead letters is killed again and again, at every moment of its work: no event is
/// lost and none is published twice.
class tst_DeadLetterKill : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    int m_stored = 0;

    void fill(EventClient &client, int count)
    {
        DeadLetterQueue queue(client);
        EventParser parser;
        QFuture<Result<DeadLetter>> last;
        for (int end = m_stored + count; m_stored < end; ++m_stored) {
            const QByteArray payload = "{\"id\":\"e" + QByteArray::number(m_stored)
                + "\",\"timestamp\":1795420513839,\"type\":\"lot:end\",\"source\":\"REDIS\",\"version\":\"1."
                  "0.0\","
                  "\"data\":{}}";
            last = queue.store(parser.parse(payload), {.message = u"closed"_s});
        }
        QTRY_VERIFY(last.isFinished());
        QVERIFY(last.result());
    }

    /// Lets a victim work for some microseconds, then kills it.
    bool kill(const QString &url, const QString &how, int microseconds)
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, url, how});
        while (!victim.canReadLine() && victim.waitForReadyRead(20'000))
            continue;
        const bool isReady = victim.readLine() == "ready\n";
        QDeadlineTimer timer(Qt::PreciseTimer);
        timer.setPreciseRemainingTime(0, qint64(microseconds) * 1000, Qt::PreciseTimer);
        while (!timer.hasExpired())
            continue;
        ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        return victim.waitForFinished(20'000) && isReady && victim.exitStatus() == QProcess::CrashExit;
    }

    struct Lengths
    {
        int waiting = 0;
        int published = 0;
    };
    /// Of both lists at one moment.
    Lengths lengths() const
    {
        const QByteArrayList numbers
            = m_redis
                  .cli({u"eval"_s, u"return {redis.call('llen',KEYS[1]), redis.call('llen',KEYS[2])}"_s,
                        u"2"_s, u"events:deadletter"_s, u"events:history:all"_s})
                  .split('\n');
        return {numbers.value(0).toInt(), numbers.value(1).toInt()};
    }

private Q_SLOTS:
    void losesNothingAndPublishesNothingTwice()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QVERIFY(m_redis.start());
        m_redis.cli(u"acl setuser clerk on >pw ~* &* +@all -@scripting"_s.split(u' '));
        EventClient client(optionsFor(m_redis.socketUrl()));
        client.connectToServer();
        const QString plain = m_redis.socketUrl();
        const QString scriptless = u"unix://clerk:pw@"_s + m_redis.socketPath();
        int atWork = 0; // kills of victims that had done something, and had more to do
        Lengths before;
        for (int i = 0; i < Kills; ++i) {
            if (before.waiting < 2000)
                fill(client, 5000);
            const bool useTransaction = i % 3 == 2;
            const int microseconds = (useTransaction ? 200 : 70) * (i / 3);
            const QString how = i % 3 == 1 ? u"lists"_s : u"single"_s;
            QVERIFY(kill(useTransaction ? scriptless : plain, how, microseconds));
            const Lengths after = lengths();
            QCOMPARE(after.waiting + after.published, m_stored);
            atWork += after.published > before.published && after.waiting > 0 ? 1 : 0;
            before = after;
        }
        QVERIFY2(atWork > Kills / 5, // a third and more, but for the slow start under a sanitizer
                 qPrintable(QString::number(atWork)));
        verifyEachOnce();
    }

private:
    void verifyEachOnce()
    {
        static const QRegularExpression id(uR"re("id":"(e\d+)")re"_s);
        QSet<QString> ids;
        for (const QString &key : {u"events:history:all"_s, u"events:deadletter"_s}) {
            const QString list = QString::fromUtf8(m_redis.cli({u"lrange"_s, key, u"0"_s, u"-1"_s}));
            for (auto match = id.globalMatch(list); match.hasNext();) {
                const QString found = match.next().captured(1);
                QVERIFY2(!ids.contains(found), qPrintable(found + u" is there twice"_s));
                ids.insert(found);
            }
        }
        QCOMPARE(ids.size(), m_stored);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--victim"_s) {
        Victim victim(arguments.value(2), arguments.value(3) == u"lists"_s);
        return QCoreApplication::exec();
    }
    tst_DeadLetterKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deadletterkill.moc"
