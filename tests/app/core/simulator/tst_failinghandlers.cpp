// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/failinghandlers.h"

#include "redisserver.h"

#include <comm/payloads.h>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_FailingHandlers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init();
    void cleanup();

    void leavesWhatServicesLeave();
    void sameSeedFailsOnTheSame();
    void retriedPassesOrComesBack();
    void leavesTheEventsOfOthersAlone();
    void saysWhatCannotBeStored();

private:
    void play(const FailingHandlers::Options &options);
    QList<DeadLetter> letters() const;

    RedisServer m_redis;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<FailingHandlers> m_handlers;
};

void tst_FailingHandlers::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_redis.cli({u"flushall"_s});
}

void tst_FailingHandlers::cleanup()
{
    m_handlers.reset();
    m_simulator.reset();
    m_client.reset();
}

/// A thousand events, until each of them was handled.
void tst_FailingHandlers::play(const FailingHandlers::Options &options)
{
    m_client = std::make_unique<EventClient>(
        EventClient::Options{.redis = RedisAddress::fromUrl(m_redis.socketUrl()).value()});
    m_simulator = std::make_unique<Simulator>(
        m_client.get(), Simulator::Options{.day = {.seed = 5}, .rate = 20'000, .count = 1'000});
    m_handlers = std::make_unique<FailingHandlers>(*m_client, *m_simulator, options);
    const auto events = m_client->subscribe(Topic::all());
    QSignalSpy seen(events.get(), &Subscription::received);
    QSignalSpy active(events.get(), &Subscription::activeChanged);
    m_client->connectToServer();
    QVERIFY(active.wait());
    m_simulator->start();
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1'000, 20'000);
    QTRY_VERIFY(m_handlers->isSettled());
    QCOMPARE(m_handlers->deadLetters(), letters().size());
}

QList<DeadLetter> tst_FailingHandlers::letters() const
{
    QList<DeadLetter> all;
    const QByteArrayList lines
        = m_redis.cli({u"lrange"_s, u"events:deadletter"_s, u"0"_s, u"-1"_s}).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            all.append(DeadLetter::parse(line));
    }
    return all;
}

void tst_FailingHandlers::leavesWhatServicesLeave()
{
    play({.percent = 30});
    const QList<DeadLetter> all = letters();
    QVERIFY(all.size() > 50);
    QSet<QString> consumers;
    for (const DeadLetter &letter : all) {
        QVERIFY(!letter.event.isMalformed());
        QVERIFY(!letter.failure.message.contains(u"%1"_s));
        QVERIFY2(letter.failure.stack.contains(letter.failure.message + u"\n    at "_s),
                 qPrintable(letter.failure.stack));
        QVERIFY(letter.failure.firstFailure < letter.failure.time);
        QVERIFY(letter.failure.attempts > 1);
        QCOMPARE(letter.failure.retries, 0);
        consumers.insert(letter.failure.consumer);
    }
    QVERIFY2(consumers.size() >= 3, qPrintable(consumers.values().join(u' ')));
}

void tst_FailingHandlers::sameSeedFailsOnTheSame()
{
    const auto failedBids = [this](quint64 seed) {
        m_redis.cli({u"flushall"_s});
        play({.percent = 10, .seed = seed});
        QSet<QString> bids;
        for (const DeadLetter &letter : letters()) {
            if (const auto bid = letter.event.as<BidPlaced>())
                bids.insert(bid->bidId);
        }
        cleanup();
        return bids;
    };
    const QSet<QString> first = failedBids(1);
    QVERIFY(!first.isEmpty());
    QCOMPARE(failedBids(1), first);
    QVERIFY(failedBids(2) != first);
}

void tst_FailingHandlers::retriedPassesOrComesBack()
{
    play({.percent = 100});
    DeadLetterQueue queue(*m_client);
    const auto retry = [&](const QString &consumer) -> std::optional<DeadLetter> {
        const QList<DeadLetter> all = letters();
        const auto letter
            = std::ranges::find(all, consumer, [](const DeadLetter &each) { return each.failure.consumer; });
        if (letter == all.end())
            return std::nullopt;
        const auto events = m_client->subscribe(Topic::all());
        QSignalSpy seen(events.get(), &Subscription::received);
        const auto retried = queue.retry(*letter);
        if (!QTest::qWaitFor([&] { return retried.isFinished() && !seen.isEmpty(); }))
            return std::nullopt;
        // What comes back was sent to the server before anything that is asked now.
        const auto answered = queue.count();
        if (!QTest::qWaitFor([&] { return answered.isFinished(); }) || letters().size() < all.size())
            return std::nullopt;
        return letters().first();
    };
    QVERIFY(!retry(u"ledger"_s)); // passes
    const std::optional<DeadLetter> again = retry(u"receipts"_s);
    QVERIFY(again);
    QCOMPARE(again->failure.retries, 1);
    QVERIFY(again->failure.firstFailure < again->failure.time);
}

void tst_FailingHandlers::leavesTheEventsOfOthersAlone()
{
    play({.percent = 100});
    const qsizetype before = letters().size();
    const auto events = m_client->subscribe(Topic::all());
    QSignalSpy seen(events.get(), &Subscription::received);
    m_redis.cli(
        {u"publish"_s, u"events:all"_s,
         uR"({"id":"of-another","timestamp":1,"source":"AUCTION_ENGINE","type":"lot:bid:placed"})"_s});
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(letters().size(), before);
}

void tst_FailingHandlers::saysWhatCannotBeStored()
{
    m_redis.cli({u"set"_s, u"events:deadletter"_s, u"no list"_s});
    m_client = std::make_unique<EventClient>(
        EventClient::Options{.redis = RedisAddress::fromUrl(m_redis.socketUrl()).value()});
    m_simulator = std::make_unique<Simulator>(
        m_client.get(), Simulator::Options{.day = {.seed = 5}, .rate = 20'000, .count = 1'000});
    m_handlers = std::make_unique<FailingHandlers>(*m_client, *m_simulator, FailingHandlers::Options{});
    QSignalSpy failed(m_handlers.get(), &FailingHandlers::failed);
    m_client->connectToServer();
    m_simulator->start();
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(m_handlers->deadLetters(), 0);
}

QTEST_GUILESS_MAIN(tst_FailingHandlers)
#include "tst_failinghandlers.moc"
