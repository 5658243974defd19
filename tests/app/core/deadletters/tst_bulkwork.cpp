// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/bulkwork.h"

#include "deskfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = BulkWork::State;

class tst_BulkWork : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    std::unique_ptr<DeskFixture> m_fixture;

    DeadLetterDesk &desk() { return m_fixture->desk(); }
    BulkWork &work() { return *desk().bulk(); }

    /// Work on so many letters, under way.
    void begin(LetterAction action, int count, const BulkWork::Options &options,
               std::chrono::milliseconds resolvedAfter = 1min)
    {
        m_fixture = std::make_unique<DeskFixture>(m_redis.socketUrl(), resolvedAfter);
        m_fixture->fill(count);
        QTRY_COMPARE(desk().snapshot()->letters.size(), count);
        desk().begin(BulkPlan(action, desk().snapshot()->letters, desk().endedLots().lots()), options);
        QVERIFY(desk().bulk());
        QVERIFY(work().results().isEmpty());
    }
    BulkWork::Options unheard(BulkWork::Options options = {}) const
    {
        options.how.evenUnheard = true;
        options.perSecond = options.perSecond == 10 ? 0 : options.perSecond;
        return options;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }
    void cleanup() { m_fixture.reset(); }

    void worksThroughAPlan_data();
    void worksThroughAPlan();
    void discardsIntoTheTrash();
    void waitsForTheOutcomeOfOne();
    void stopsWhenTheOneFailsAgain();
    void triesAnotherWhereOneIsGone();
    void pausesAndIsCancelled();
    void pausesWhenItIsNoLongerAllowed();
    void stopsWhenNobodyListens();
};

void tst_BulkWork::worksThroughAPlan_data()
{
    QTest::addColumn<LetterAction>("action");
    QTest::newRow("retry") << LetterAction::Retry;
    QTest::newRow("park") << LetterAction::Park;
}

void tst_BulkWork::worksThroughAPlan()
{
    QFETCH(LetterAction, action);
    begin(action, 700, unheard());
    QTRY_COMPARE(work().state(), State::Finished);
    QVERIFY(!work().error());
    QCOMPARE(work().progress(), (BulkWork::Progress{.total = 700, .done = 700}));
    QCOMPARE(work().results().size(), 700);
    QCOMPARE(work().results().first().letter->entry.event.id(), "e0"); // the oldest first
    QTRY_COMPARE(desk().snapshot()->queue.count, 0);
    QTRY_COMPARE(m_fixture->audit().entries().size(), 700);
    desk().begin(BulkPlan(action, {}, desk().endedLots().lots()), {}); // nothing to do is done at once
    QTRY_COMPARE(work().state(), State::Finished);
}

void tst_BulkWork::discardsIntoTheTrash()
{
    begin(LetterAction::Discard, 300, unheard());
    const LetterPointer gone = desk().snapshot()->letters.first();
    QTRY_COMPARE(work().state(), State::Finished);
    QCOMPARE(work().progress().done, 300);
    QCOMPARE(desk().trash().batches().size(), 1);
    QCOMPARE(desk().trash().count(), 300);
    desk().restore(desk().trash().batches().first().number);
    QTRY_COMPARE(desk().trash().count(), 0);
    QCOMPARE(m_fixture->count(), 300);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 300);
    QCOMPARE(desk().snapshot()->letters.first()->entry.bytes, gone->entry.bytes);
}

void tst_BulkWork::waitsForTheOutcomeOfOne()
{
    begin(LetterAction::Retry, 20, unheard({.canary = true}), 200ms);
    QTRY_COMPARE(work().state(), State::Waiting);
    QCOMPARE(work().canary()->entry.event.id(), "e0");
    QCOMPARE(work().progress().done, 1);
    QCOMPARE(m_fixture->count(), 19);
    QTRY_COMPARE(work().state(), State::Finished);
    QCOMPARE(work().progress().done, 20);
    QVERIFY(!work().error());
}

void tst_BulkWork::stopsWhenTheOneFailsAgain()
{
    begin(LetterAction::Retry, 20, unheard({.canary = true}));
    QTRY_COMPARE(work().state(), State::Waiting);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 19);
    m_fixture->fill(1); // e0 is back
    QTRY_COMPARE(work().state(), State::Paused);
    QVERIFY(!work().pauseReason().isEmpty());
    QCOMPARE(work().progress().done, 1);
    work().resume(); // all the same
    QTRY_COMPARE(work().state(), State::Finished);
    QCOMPARE(work().progress().done, 20);
}

void tst_BulkWork::triesAnotherWhereOneIsGone()
{
    m_fixture = std::make_unique<DeskFixture>(m_redis.socketUrl());
    m_fixture->fill(3);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 3);
    const BulkPlan plan(LetterAction::Retry, desk().snapshot()->letters, desk().endedLots().lots());
    QVERIFY(waitFor(m_fixture->queue().discard(plan.letters().first()->entry)));
    desk().begin(plan, unheard({.canary = true}));
    QTRY_COMPARE(work().state(), State::Waiting);
    QCOMPARE(work().progress(), (BulkWork::Progress{.total = 3, .done = 1, .gone = 1}));
    QCOMPARE(work().canary()->entry.event.id(), "e1");
    work().cancel();
    QCOMPARE(work().state(), State::Waiting);
    QTRY_COMPARE(work().state(), State::Finished);
    QCOMPARE(work().error()->code, Comm::Error::Code::Cancelled);
}

void tst_BulkWork::pausesAndIsCancelled()
{
    begin(LetterAction::Discard, 500, {.perSecond = 100});
    QSignalSpy finished(&work(), &BulkWork::finished);
    QTRY_VERIFY(work().progress().done > 0);
    work().pause();
    QCOMPARE(work().state(), State::Paused);
    QVERIFY(work().pauseReason().isEmpty());
    work().resume();
    QTRY_VERIFY(work().progress().done > 2);
    work().cancel();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(work().error()->code, Comm::Error::Code::Cancelled);
    const qint64 done = work().progress().done;
    QVERIFY(done < 500);
    QCOMPARE(desk().trash().count(), done); // and no more
    QCOMPARE(m_fixture->count(), 500 - done);
}

void tst_BulkWork::pausesWhenItIsNoLongerAllowed()
{
    begin(LetterAction::Park, 100, {.perSecond = 100, .rampUp = 200ms});
    QTRY_VERIFY(work().progress().done > 0);
    m_fixture->arming().disarm();
    QCOMPARE(work().state(), State::Paused);
    QVERIFY(!work().pauseReason().isEmpty());
    work().resume();
    QCOMPARE(work().state(), State::Paused);
    m_fixture->arming().arm(1min);
    work().resume();
    QCOMPARE(work().state(), State::Running);
    QVERIFY(work().pauseReason().isEmpty());
}

void tst_BulkWork::stopsWhenNobodyListens()
{
    begin(LetterAction::Retry, 100, {.perSecond = 0, .maxFailuresInARow = 3});
    QTRY_COMPARE(work().state(), State::Finished);
    QCOMPARE(work().error()->code, Comm::Error::Code::NoReceivers);
    QVERIFY(work().progress().failed >= 3);
    QCOMPARE(m_fixture->count(), 100);
}

QTEST_GUILESS_MAIN(tst_BulkWork)
#include "tst_bulkwork.moc"
