// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/bulkplan.h"

#include "core/deadletters/bulkplanner.h"
#include "core/deadletters/endedlots.h"
#include "core/store/eventlog.h"

#include "sampleletters.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_BulkPlan : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;
    EventLog m_log{{.root = m_root.path()}};
    EndedLots m_ended{m_log};

private Q_SLOTS:
    void initTestCase();
    void knowsEndedLots();
    void saysWhatItWouldDo();
    void leavesOutWhatIsNotWanted();
    void leavesOutWhatCannotBeDone();
    void plansAside();
};

void tst_BulkPlan::initTestCase()
{
    QVERIFY(m_log.open());
    m_log.append(
        Arrival{.events = {sampleEvent("lot:end", R"({"lotId":"7"})"),
                           sampleEvent("lot:winner", R"({"lotId":"lot-8"})"),
                           sampleEvent("lot:bid:placed", R"({"lotId":"9"})"), sampleEvent("lot:end", "{}")},
                .receivedAt = SampleTime});
    QTRY_COMPARE(m_ended.count(), 2);
}

void tst_BulkPlan::knowsEndedLots()
{
    QVERIFY(m_ended.contains("lot:7"));
    QVERIFY(m_ended.contains("lot:8"));
    QVERIFY(!m_ended.contains("lot:9"));
    QVERIFY(!m_ended.contains(""));
    QCOMPARE(m_ended.unread(), 0);
}

void tst_BulkPlan::saysWhatItWouldDo()
{
    QList<LetterPointer> chosen;
    for (int i = 0; i < 12; ++i)
        chosen.append(sampleLetter(lotEvent(QByteArray::number(i), i < 5 ? "7" : "9"),
                                   {.message = i % 2 ? u"closed"_s : u"timed out"_s}));
    const BulkPlan plan(LetterAction::Retry, chosen, m_ended.lots());
    QCOMPARE(plan.counts(), (BulkPlan::Counts{.chosen = 12, .groups = 2, .ended = 5}));
    QCOMPARE(plan.summary(), u"12 in 2 group(s); 5 belong to lots that have ended"_s);
    QCOMPARE(plan.letters().size(), 12);
}

void tst_BulkPlan::leavesOutWhatIsNotWanted()
{
    const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(SampleTime + ms, Qt::UTC); };
    const QList<LetterPointer> chosen{
        sampleLetter(lotEvent("late", "9"), {.time = at(2)}),
        sampleLetter(lotEvent("early", "9"), {.time = at(1)}),
        sampleLetter(lotEvent("ended", "7")),
        sampleLetter(lotEvent("poison", "9"), {.retries = 3}),
    };
    const BulkPlan plan(LetterAction::Retry, chosen, m_ended.lots(),
                        {BulkPlan::WithoutEnded, BulkPlan::WithoutPoison});
    QCOMPARE(plan.letters(), QList<LetterPointer>({chosen[1], chosen[0]})); // oldest first
    QCOMPARE(plan.summary(),
             u"4 in 1 group(s); 1 belong to lots that have ended; 1 came back again and again; "
             "2 will be worked through"_s);
}

void tst_BulkPlan::leavesOutWhatCannotBeDone()
{
    const LetterPointer broken = Letter::of(Comm::DeadLetter::parse("{}"));
    Comm::DeadLetter cut = sampleEntry(lotEvent("e1", "9"));
    cut.size = cut.bytes.size() + 1;
    const LetterPointer large = Letter::of(cut);
    QCOMPARE(BulkPlan(LetterAction::Retry, {broken}, m_ended.lots()).letters().size(), 0);
    QCOMPARE(BulkPlan(LetterAction::Retry, {broken}, m_ended.lots()).counts().impossible, 1);
    QCOMPARE(BulkPlan(LetterAction::Discard, {broken}, m_ended.lots()).letters().size(), 1);
    QCOMPARE(BulkPlan(LetterAction::Discard, {large}, m_ended.lots()).letters().size(), 0);
    QCOMPARE(BulkPlan(LetterAction::Park, {large, broken}, m_ended.lots()).letters().size(), 2);
}

void tst_BulkPlan::plansAside()
{
    const QList<LetterPointer> chosen{sampleLetter(lotEvent("a", "7")), sampleLetter(lotEvent("b", "9"))};
    BulkPlanner planner(LetterAction::Retry, chosen, m_ended);
    QSignalSpy planned(&planner, &BulkPlanner::planned);
    QVERIFY(planner.isPlanning());
    planner.leaveOut(BulkPlan::WithoutEnded); // while it plans without
    QVERIFY(planned.wait());
    QVERIFY(!planner.isPlanning());
    QCOMPARE(planner.plan().letters(), QList<LetterPointer>{chosen[1]});
    QCOMPARE(planned.count(), 1);
    planner.leaveOut(BulkPlan::Nothing);
    QVERIFY(planned.wait());
    QCOMPARE(planner.plan().letters(), chosen);
}

QTEST_GUILESS_MAIN(tst_BulkPlan)
#include "tst_bulkplan.moc"
