// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/gaprecovery.h"

#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

#include <deque>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = DisconnectReceipt::Outcome;

namespace {

const Error Loss{.code = Error::Code::ConnectionLost, .message = u"gone"_s};

/// A server that answers when the test wants it to.
struct Server final : GapRecovery::Source
{
    QByteArrayList history; ///< ids, newest first
    QByteArray runId = "run-1";
    std::optional<Error> error;
    bool answersAtOnce = true;
    std::deque<std::function<void()>> open;

    void readHistory(const Topic &, qint64 first, qint64 count, Page done) override
    {
        answer([this, first, count, done] {
            if (error)
                done(*error);
            else
                done(sampleEvents(history.mid(first, count)));
        });
    }
    void readRunId(std::function<void(const QByteArray &)> done) override
    {
        answer([this, done] { done(runId); });
    }
    void awaitLive(std::function<void()> done) override { answer(done); }
    qint64 historyLength() const override { return 1000; }

    void answer(const std::function<void()> &reply)
    {
        open.push_back(reply);
        if (answersAtOnce)
            answerAll();
    }
    void answerAll()
    {
        while (!open.empty()) {
            const auto reply = open.front();
            open.pop_front();
            reply();
        }
    }
};

struct Client final : GapRecovery::Listener
{
    QByteArrayList seen; ///< as idsOf() writes them
    QList<DisconnectReceipt> receipts;
    std::function<void()> onDelivery;

    void deliver(const EventBatch &batch) override
    {
        QVERIFY(!batch.events.isEmpty());
        seen += idsOf(batch);
        if (onDelivery)
            onDelivery();
    }
    void close(const DisconnectReceipt &receipt) override { receipts.append(receipt); }
};

QByteArrayList numbered(const char *prefix, int count)
{
    QByteArrayList ids;
    for (int i = 0; i < count; ++i)
        ids.append(prefix + QByteArray::number(i));
    return ids;
}

} // namespace

class tst_GapRecovery : public QObject
{
    Q_OBJECT

    Server m_server;
    Client m_client;
    std::unique_ptr<GapRecovery> m_recovery;

    void start(SubscribeOptions options = {.recover = true}, const Topic &topic = Topic::all())
    {
        options.secondLook = 20ms;
        m_recovery = std::make_unique<GapRecovery>(m_server, m_client, topic, options);
        m_recovery->activated();
    }
    /// The server publishes and stores; the client hears it.
    void publish(const QByteArrayList &ids)
    {
        store(ids);
        hear(ids);
    }
    void store(const QByteArrayList &ids)
    {
        for (const QByteArray &id : ids)
            m_server.history.prepend(id);
    }
    void hear(const QByteArrayList &ids)
    {
        m_recovery->take({.events = sampleEvents(ids), .receivedAt = 1'000});
    }
    /// The first `count` answers that the server owes.
    void answer(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto reply = m_server.open.front();
            m_server.open.pop_front();
            reply();
        }
    }
    void lose() { m_recovery->lost(QDateTime::currentDateTimeUtc(), Loss); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_recovery.reset();
        m_server = Server();
        m_client = Client();
    }

    void passesLiveEventsOn()
    {
        m_server.history = {"old"};
        start();
        publish({"a", "b"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b"}));
        QVERIFY(m_client.receipts.isEmpty());
    }

    void deliversTheMissingOnesInOrder()
    {
        m_server.history = {"old2", "old1"};
        start();
        publish({"a"});
        const QDateTime from = QDateTime::currentDateTimeUtc();
        m_recovery->lost(from, Loss);
        store({"b", "c"});
        m_recovery->activated();
        publish({"d"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+", "c+", "d"}));
        QVERIFY(m_client.receipts.isEmpty());
        QTRY_COMPARE(m_client.receipts.size(), 1);
        const DisconnectReceipt &receipt = m_client.receipts.first();
        QCOMPARE(receipt.outcome, Outcome::Repaired);
        QCOMPARE(receipt.recovered, 2);
        QCOMPARE(receipt.duplicates, 0);
        QCOMPARE(receipt.cause, Loss);
        QCOMPARE(receipt.from, from);
        QVERIFY(receipt.to >= from);
        QVERIFY(receipt.reason.isEmpty());
        QVERIFY(!receipt.serverChanged);
        QCOMPARE(m_client.seen.size(), 4);
    }

    void holdsWhatComesMeanwhile()
    {
        start();
        publish({"a"});
        lose();
        store({"b", "c"});
        m_server.answersAtOnce = false;
        m_recovery->activated();
        publish({"d"});
        hear({"e"}); // published, and not yet stored
        QCOMPARE(m_client.seen, QByteArrayList{"a"});
        m_server.answerAll();
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+", "c+", "d", "e"}));
    }

    void recoversWithoutAnEventBeforeTheLoss()
    {
        m_server.history = {"old"};
        start();
        lose();
        store({"a"});
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, QByteArrayList{"a+"});
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void recoversFromAnEmptyBeginning()
    {
        start();
        lose();
        store({"a", "b"});
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, (QByteArrayList{"a+", "b+"}));
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void readsManyPages()
    {
        start();
        publish({"a"});
        lose();
        store(numbered("x", 950));
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().recovered, 950);
        QCOMPARE(m_client.seen.at(1), "x0+");
        QCOMPARE(m_client.seen.last(), "x949+");
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void seesAnEntryOnceThatIsPushedToTheNextPage()
    {
        start();
        publish({"a"});
        lose();
        store(numbered("x", 300));
        m_server.answersAtOnce = false;
        m_recovery->activated();
        answer(2); // run id, first page
        publish(numbered("y", 10));
        m_server.answerAll();
        QCOMPARE(m_client.seen.size(), 1 + 300 + 10);
        QCOMPARE(m_client.seen.at(301), "y0");
    }

    void keepsTheOrderThoughAWholePageIsPushedBack()
    {
        start();
        publish({"a"});
        lose();
        store(numbered("x", 300));
        m_server.answersAtOnce = false;
        m_recovery->activated();
        answer(2); // run id, first page
        publish(numbered("y", 250));
        m_server.answerAll();
        QCOMPARE(m_client.seen.size(), 1 + 300 + 250);
        QCOMPARE(m_client.seen.at(1), "x0+");
        QCOMPARE(m_client.seen.at(300), "x299+");
        QCOMPARE(m_client.seen.at(301), "y0");
        QCOMPARE(m_client.seen.last(), "y249");
    }

    void findsLateOnesAtTheSecondLook()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_recovery->activated();
        publish(numbered("live", 200));
        // Published while the line was down, stored only now, and others stored after it.
        store({"late"});
        publish(numbered("more", 100));
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen.last(), "late+");
        QCOMPARE(m_client.seen.size(), 1 + 1 + 200 + 100 + 1);
        QCOMPARE(m_client.receipts.first().recovered, 2);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void findsWhatWasStoredOutOfOrder()
    {
        m_server.history = {"old"};
        start();
        hear({"a"}); // published; stored only after another that was missed
        lose();
        store({"b", "a", "c"});
        m_recovery->activated();
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+", "c+"}));
    }

    void survivesAnotherLossWhileItHolds()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_server.answersAtOnce = false;
        m_recovery->activated();
        publish({"c"});
        lose();
        m_server.open.clear();
        store({"d"});
        m_server.answersAtOnce = true;
        QCOMPARE(m_client.seen, QByteArrayList{"a"});
        m_recovery->activated();
        publish({"e"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+", "c", "d+", "e"}));
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().recovered, 2);
    }

    void closesTheReceiptAtALossBeforeTheSecondLook()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_recovery->activated();
        lose();
        QCOMPARE(m_client.receipts.size(), 1);
        store({"c"});
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 2);
        QCOMPARE(m_client.receipts.last().recovered, 1);
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+", "c+"}));
    }

    void findsWhatTheSecondLookWouldHaveFound()
    {
        start();
        publish({"a"});
        const QDateTime from = QDateTime::currentDateTimeUtc();
        m_recovery->lost(from, Loss);
        m_recovery->activated();
        store({"late"});
        publish(numbered("live", 200));
        m_recovery->lost(from.addSecs(1), Loss);
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 2);
        QVERIFY(m_client.seen.contains("late+"));
        QCOMPARE(m_client.receipts.last().outcome, Outcome::Repaired);
        QCOMPARE(m_client.receipts.last().from, from); // had it not been there, it would be missing since
    }

    void findsWhatLiesBehindALateOne()
    {
        m_server.history = {"old"};
        start();
        hear({"a"}); // by a service that is slow to store it
        lose();
        store(numbered("x", 150));
        store({"a"});
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().recovered, 150);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void isNotDeceivedByALateOne()
    {
        m_server.history = {"old"};
        start();
        hear({"a"});
        lose();
        store(numbered("x", 900));
        store({"a"});
        store(numbered("y", 100));
        m_server.history.resize(1000); // the first of x was pushed out
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Unrepaired);
        QVERIFY(m_client.receipts.first().reason.contains(u"no longer reaches back"_s));
    }

    void doesNotTakeForKnownWhatNeverCame()
    {
        m_server.answersAtOnce = false;
        start();
        store({"a"}); // published too, on a line that is dead already
        answer(2); // run id, list
        lose();
        m_server.open.clear();
        m_server.answersAtOnce = true;
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Unrepaired);
        QVERIFY(m_client.receipts.first().reason.contains(u"before anything was known"_s));
    }

    void admitsThatItDidNotKnowTheBeginning()
    {
        m_server.answersAtOnce = false;
        start();
        publish({"a"});
        lose();
        m_server.open.clear();
        store({"b"});
        m_server.answersAtOnce = true;
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+"}));
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Unrepaired);
    }

    void learnsTheBeginningInSpiteOfAPassingError()
    {
        m_server.history = {"old"};
        m_server.answersAtOnce = false;
        m_server.error = Loss;
        start();
        answer(2); // run id, list
        m_server.error.reset();
        m_server.answersAtOnce = true;
        m_server.answerAll();
        lose();
        store({"a"});
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, QByteArrayList{"a+"});
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void ignoresAnswersFromBeforeALoss()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_server.answersAtOnce = false;
        m_recovery->activated();
        const auto obsolete = m_server.open;
        m_server.open.clear();
        lose();
        for (const auto &reply : obsolete)
            reply();
        QCOMPARE(m_client.seen, QByteArrayList{"a"});
    }

    void asksAgainAfterAPassingError()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_server.error = Loss;
        m_server.answersAtOnce = false;
        m_recovery->activated();
        answer(2); // run id, first page
        m_server.error.reset();
        m_server.answerAll();
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+"}));
    }

    void saysWhyAGapCannotBeRepaired_data()
    {
        QTest::addColumn<QByteArrayList>("before");
        QTest::addColumn<QByteArrayList>("after");
        QTest::addColumn<QByteArray>("runId");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qsizetype>("recovered");
        const QByteArrayList ab{"b", "a"};
        QTest::newRow("restarted without data") << ab << QByteArrayList() << QByteArray("run-2")
                                                << u"restarted and its history is empty"_s << qsizetype(0);
        QTest::newRow("restarted without data, events since")
            << ab << QByteArrayList{"d", "c"} << QByteArray("run-2") << u"no longer reaches back"_s
            << qsizetype(2);
        QTest::newRow("restarted with its data")
            << ab << QByteArrayList{"c", "b", "a"} << QByteArray("run-2") << QString() << qsizetype(1);
        QTest::newRow("restarted with older data") << ab << QByteArrayList{"c", "a"} << QByteArray("run-2")
                                                   << u"without the last event"_s << qsizetype(1);
        QTest::newRow("emptied") << ab << QByteArrayList() << QByteArray("run-1") << u"history is empty"_s
                                 << qsizetype(0);
        QTest::newRow("pushed out") << ab << numbered("x", 1000) << QByteArray("run-1")
                                    << u"no longer reaches back"_s << qsizetype(1000);
        QTest::newRow("nothing before, and pushed out")
            << QByteArrayList() << numbered("x", 1000) << QByteArray("run-1") << u"no longer reaches back"_s
            << qsizetype(1000);
        QTest::newRow("nothing before, and another server")
            << QByteArrayList() << QByteArrayList() << QByteArray("run-2") << u"restarted"_s << qsizetype(0);
        QTest::newRow("no right to ask which server, last event there")
            << ab << QByteArrayList{"c", "b", "a"} << QByteArray() << QString() << qsizetype(1);
        QTest::newRow("no right to ask which server, last event not there")
            << ab << QByteArrayList{"c", "a"} << QByteArray() << u"without the last event"_s << qsizetype(1);
    }
    void saysWhyAGapCannotBeRepaired()
    {
        QFETCH(QByteArrayList, before);
        QFETCH(QByteArrayList, after);
        QFETCH(QByteArray, runId);
        QFETCH(QString, reason);
        QFETCH(qsizetype, recovered);
        start();
        publish(QByteArrayList(before.crbegin(), before.crend()));
        lose();
        m_server.history = after;
        m_server.runId = runId;
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        const DisconnectReceipt &receipt = m_client.receipts.first();
        QCOMPARE(receipt.outcome, reason.isEmpty() ? Outcome::Repaired : Outcome::Unrepaired);
        QVERIFY2(receipt.reason.contains(reason), qPrintable(receipt.reason));
        QCOMPARE(receipt.recovered, recovered);
        QCOMPARE(receipt.serverChanged, runId == "run-2");
    }

    void givesUpOnALastingError()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_server.error = Error{.code = Error::Code::NotPermitted, .message = u"NOPERM"_s};
        m_server.answersAtOnce = false;
        m_recovery->activated();
        publish({"c"});
        m_server.answerAll();
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "c"}));
        QCOMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Unrepaired);
        QCOMPARE(m_client.receipts.first().reason, u"NOPERM"_s);
        publish({"d"});
        QCOMPARE(m_client.seen.last(), "d");
    }

    void losesNothingWhenTooMuchIsHeld_data()
    {
        QTest::addColumn<SubscribeOptions>("options");
        QTest::newRow("events") << SubscribeOptions{.recover = true, .maxHeldEvents = 3};
        QTest::newRow("bytes") << SubscribeOptions{.recover = true, .maxHeldBytes = 300};
    }
    void losesNothingWhenTooMuchIsHeld()
    {
        QFETCH(SubscribeOptions, options);
        start(options);
        publish({"a"});
        lose();
        m_server.answersAtOnce = false;
        m_recovery->activated();
        hear({"b", "c"});
        QCOMPARE(m_client.seen.size(), 1);
        hear({"d", "e"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b", "c", "d", "e"}));
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Unrepaired);
        QVERIFY(m_client.receipts.first().reason.contains(u"may wait"_s));
        m_server.answerAll();
        QCOMPARE(m_client.seen.size(), 5);
    }

    void waitsForTheHistoryOnlySoLong()
    {
        start({.recover = true, .patience = 30ms});
        publish({"a"});
        lose();
        m_server.answersAtOnce = false;
        m_recovery->activated();
        hear({"b"});
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b"}));
        QVERIFY(m_client.receipts.first().reason.contains(u"0.03 s"_s));
    }

    void deliversWhatIsHeldThoughTheServerStaysAway()
    {
        start({.recover = true, .patience = 30ms});
        publish({"a"});
        lose();
        store({"b"});
        m_server.answersAtOnce = false;
        m_recovery->activated();
        publish({"c"});
        lose();
        m_server.open.clear();
        QTRY_COMPARE(m_client.seen, (QByteArrayList{"a", "c"}));
        m_server.answersAtOnce = true;
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "c", "b+"}));
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void findsWhatLiesBehindWhatWasHeld()
    {
        start({.recover = true, .patience = 30ms});
        publish({"a"});
        lose();
        store(numbered("x", 10));
        m_server.answersAtOnce = false;
        m_recovery->activated();
        store({"c"});
        publish(numbered("held", 100));
        lose();
        m_server.open.clear();
        QTRY_COMPARE(m_client.seen.size(), 1 + 100);
        m_server.answersAtOnce = true;
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().recovered, 11);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void admitsThatWhatWasHeldHidesTheGap()
    {
        start({.recover = true, .patience = 30ms});
        lose();
        store({"a"});
        m_server.answersAtOnce = false;
        m_recovery->activated();
        publish(numbered("held", 100));
        lose();
        m_server.open.clear();
        QTRY_COMPARE(m_client.seen.size(), 100);
        m_server.answersAtOnce = true;
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Unrepaired);
        QVERIFY(m_client.receipts.first().reason.contains(u"0.03 s"_s));
    }

    void losesPatienceInSpiteOfMoreLosses()
    {
        start({.recover = true, .patience = 100ms});
        publish({"a"});
        lose();
        m_server.answersAtOnce = false;
        m_recovery->activated();
        hear({"b"});
        // However often the line is lost meanwhile, what is held waits only so long.
        QVERIFY(QTest::qWaitFor([this] {
            if (m_client.seen.size() == 1) {
                lose();
                m_recovery->activated();
            }
            return m_client.seen.size() > 1;
        }));
    }

    void marksOrDropsDuplicates()
    {
        start({.duplicates = SubscribeOptions::Duplicates::Mark});
        hear({"a", "b", "a"});
        hear({"a"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b", "a=", "a="}));
        QCOMPARE(m_recovery->duplicates(), 2);
        m_client.seen.clear();
        start({.duplicates = SubscribeOptions::Duplicates::Drop});
        hear({"a", "b", "a", "c"});
        hear({"a"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b", "c"}));
        QCOMPARE(m_recovery->duplicates(), 2);
    }

    void countsDuplicatesOfAGap()
    {
        start({.recover = true});
        publish({"a", "a"});
        lose();
        store({"b"});
        m_recovery->activated();
        hear({"b", "a"});
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "a=", "b+", "b=", "a="}));
        QCOMPARE(m_client.receipts.first().duplicates, 2);
    }

    void takesEventsWithoutAnIdForDifferentOnes()
    {
        start({.recover = true, .duplicates = SubscribeOptions::Duplicates::Drop});
        const Event rubbish = EventParser().parse("rubbish");
        m_recovery->take({.events = {rubbish, rubbish}, .receivedAt = 1});
        QCOMPARE(m_client.seen.size(), 2);
        QCOMPARE(m_recovery->duplicates(), 0);
    }

    void givesAReceiptThoughItDoesNotRecover()
    {
        start({});
        publish({"a"});
        lose();
        store({"b"});
        m_recovery->activated();
        publish({"c"});
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "c"}));
        QCOMPARE(m_client.receipts.size(), 1);
        QCOMPARE(m_client.receipts.first().outcome, Outcome::NotTried);
        QVERIFY(m_server.open.empty());
    }

    void recoversOnlyWhatTheGlobMatches()
    {
        m_server.history = {"old"};
        start({.recover = true}, Topic::glob("bid:*"));
        lose();
        store({"a"}); // of another type
        m_recovery->activated();
        QTRY_COMPARE(m_client.receipts.size(), 1);
        QVERIFY(m_client.seen.isEmpty());
        QCOMPARE(m_client.receipts.first().outcome, Outcome::Repaired);
    }

    void survivesAListenerThatEndsIt()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_client.onDelivery = [this] { m_recovery.reset(); };
        m_recovery->activated();
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+"}));
        QVERIFY(!m_recovery);
    }

    void deliversAllThoughTheLineIsLostMeanwhile()
    {
        start();
        publish({"a"});
        lose();
        store({"b"});
        m_server.answersAtOnce = false;
        m_recovery->activated();
        publish({"c"});
        m_client.onDelivery = [this] {
            if (m_client.seen.size() == 2)
                lose();
        };
        m_server.answerAll();
        QCOMPARE(m_client.seen, (QByteArrayList{"a", "b+", "c"}));
        QCOMPARE(m_client.receipts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_GapRecovery)
#include "tst_gaprecovery.moc"
