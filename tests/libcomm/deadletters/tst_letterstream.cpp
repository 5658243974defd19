// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterqueue.h"

#include "redisserver.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using Order = DeadLetterCursor::Order;

/// DeadLetterQueue::listAll(), which reads in a thread of its own.
class tst_LetterStream : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<DeadLetterQueue> m_queue;
    QByteArrayList m_seen;
    std::optional<Error> m_error;
    qint64 m_pages = 0;
    bool m_isAtEnd = false;

    void connectTo(const QString &url)
    {
        m_queue.reset();
        m_client = std::make_unique<EventClient>(
            EventClient::Options{.redis = RedisAddress::fromUrl(url).value()});
        m_queue = std::make_unique<DeadLetterQueue>(*m_client);
        m_client->connectToServer();
    }
    void push(int count)
    {
        m_redis.cli({u"eval"_s, uR"(for i = 0, ARGV[1] - 1 do redis.call('lpush', KEYS[1],
                        '{"event":{"id":"e' .. i .. '"},"error":{"message":"closed"}}') end)"_s,
                     u"1"_s, u"events:deadletter"_s, QString::number(count)});
    }
    QByteArrayList truth() const
    {
        QByteArrayList lines
            = m_redis.cli({u"lrange"_s, u"events:deadletter"_s, u"0"_s, u"-1"_s}).split('\n');
        lines.removeAll({});
        return lines;
    }
    void listAll(Order order, qint64 pages = 1'000)
    {
        m_queue->listAll({.order = order}, [this, pages](const Result<DeadLetterPage> &page) {
            if (!page) {
                m_error = page.error();
                return true;
            }
            for (const DeadLetter &letter : page->letters)
                m_seen.append(letter.bytes);
            m_isAtEnd = page->atEnd;
            return ++m_pages < pages;
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
        m_seen.clear();
        m_error.reset();
        m_pages = 0;
        m_isAtEnd = false;
        connectTo(m_redis.socketUrl());
    }
    void cleanup()
    {
        m_queue.reset();
        m_client.reset();
    }

    void handsOverAllInOrder_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<int>("count");
        QTest::newRow("newest first") << Order::NewestFirst << 4500;
        QTest::newRow("oldest first") << Order::OldestFirst << 4500;
        QTest::newRow("whole pages") << Order::OldestFirst << 2000;
        QTest::newRow("nothing") << Order::OldestFirst << 0;
    }
    void handsOverAllInOrder()
    {
        QFETCH(Order, order);
        QFETCH(int, count);
        push(count);
        listAll(order);
        QCOMPARE(m_pages, 0); // never inside the call
        QTRY_VERIFY(m_isAtEnd);
        if (order == Order::OldestFirst)
            std::ranges::reverse(m_seen);
        QCOMPARE(m_seen.size(), count);
        QCOMPARE(m_seen, truth());
        QCOMPARE(m_pages, std::max(1, (count + 999) / 1000));
    }

    void needsNoScripts()
    {
        m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"on"_s, u">pw"_s, u"~*"_s, u"&*"_s, u"+@all"_s,
                     u"-@scripting"_s});
        push(450);
        connectTo(u"redis://clerk:pw@127.0.0.1:%1"_s.arg(m_redis.port()));
        listAll(Order::NewestFirst);
        QTRY_VERIFY(m_isAtEnd);
        QCOMPARE(m_seen, truth());
    }

    void sparesTheScriptWhereTheListIsSmall_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSpared");
        QTest::newRow("all rights") << u"+@all"_s << true;
        QTest::newRow("size unknown") << u"-memory"_s << false;
    }
    void sparesTheScriptWhereTheListIsSmall()
    {
        QFETCH(QString, right);
        QFETCH(bool, isSpared);
        m_redis.cli(
            {u"acl"_s, u"setuser"_s, u"clerk"_s, u"on"_s, u">pw"_s, u"~*"_s, u"&*"_s, u"+@all"_s, right});
        push(9'000);
        connectTo(u"redis://clerk:pw@127.0.0.1:%1"_s.arg(m_redis.port()));
        m_redis.cli({u"config"_s, u"resetstat"_s});
        listAll(Order::NewestFirst);
        QTRY_VERIFY(m_isAtEnd);
        QCOMPARE(m_seen, truth());
        static const QRegularExpression calls(u"cmdstat_eval:calls=(\\d+),"_s);
        const auto stats = QString::fromUtf8(m_redis.cli({u"info"_s, u"commandstats"_s}));
        const int evals = calls.match(stats).captured(1).toInt();
        QVERIFY2(isSpared ? evals >= 1 && evals <= 2 : evals == 9, qPrintable(stats));
    }

    void missesNothingWhileLettersAreRemoved_data()
    {
        QTest::addColumn<Order>("order");
        QTest::newRow("newest first") << Order::NewestFirst;
        QTest::newRow("oldest first") << Order::OldestFirst;
    }
    void missesNothingWhileLettersAreRemoved()
    {
        QFETCH(Order, order);
        push(9'000);
        QByteArrayList all = truth();
        if (order == Order::OldestFirst)
            std::ranges::reverse(all);
        m_queue->listAll({.order = order}, [this, order](const Result<DeadLetterPage> &page) {
            for (const DeadLetter &letter : page->letters)
                m_seen.append(letter.bytes);
            m_isAtEnd = page->atEnd;
            ++m_pages;
            m_redis.cli(
                {order == Order::OldestFirst ? u"rpop"_s : u"lpop"_s, u"events:deadletter"_s, u"7"_s});
            return true;
        });
        QTRY_VERIFY(m_isAtEnd);
        QCOMPARE(m_seen, all);
    }

    void cutsWhatIsTooLarge()
    {
        push(4'000);
        m_redis.cli({u"eval"_s, u"redis.call('lpush', KEYS[1], string.rep('x', 5000000))"_s, u"1"_s,
                     u"events:deadletter"_s});
        push(4'000);
        QList<DeadLetter> letters;
        m_queue->listAll({.order = Order::OldestFirst}, [&](const Result<DeadLetterPage> &page) {
            letters += page->letters;
            m_isAtEnd = page->atEnd;
            return true;
        });
        QTRY_VERIFY(m_isAtEnd);
        QCOMPARE(letters.size(), 8'001);
        const DeadLetter &large = letters[4'000];
        QVERIFY(large.isCut());
        QCOMPARE(large.size, 5'000'000);
        QVERIFY(!large.isRetriable());
        QCOMPARE(large.fingerprint(),
                 QCryptographicHash::hash(QByteArray(5'000'000, 'x'), QCryptographicHash::Sha1).toHex());
        QVERIFY(std::ranges::count_if(letters, &DeadLetter::isCut) == 1);
    }

    void stopsWhereItIsTold()
    {
        push(9'000);
        listAll(Order::OldestFirst, 2);
        QTRY_COMPARE(m_pages, 2);
        bool isIdle = false;
        m_queue->count().then(this, [&](const Result<qint64> &) { isIdle = true; });
        QTRY_VERIFY(isIdle); // whatever was under way is here
        QCOMPARE(m_pages, 2);
    }

    void endsWithTheQueueOrTheConnection()
    {
        push(3'000);
        listAll(Order::OldestFirst);
        QTRY_VERIFY(m_pages > 0);
        m_queue = std::make_unique<DeadLetterQueue>(*m_client);
        m_pages = 0;
        m_isAtEnd = false;
        listAll(Order::OldestFirst);
        QTRY_VERIFY(m_isAtEnd);
        QCOMPARE(m_pages, 3);
        listAll(Order::OldestFirst);
        m_client->disconnectFromServer();
        QTRY_VERIFY(m_error);
        QCOMPARE(m_error->code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_LetterStream)
#include "tst_letterstream.moc"
