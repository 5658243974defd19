// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/deadletterdesk.h"

#include "deskfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_DeadLetterDesk : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<Comm::Subscription> m_listener;
    QByteArrayList m_heard; ///< payloads

    DeadLetterDesk &desk() { return m_fixture->desk(); }
    void start(std::chrono::milliseconds resolvedAfter = 1min)
    {
        m_fixture = std::make_unique<DeskFixture>(m_redis.socketUrl(), resolvedAfter);
    }
    void listen()
    {
        m_heard.clear();
        m_listener = m_fixture->client().subscribe(Comm::Topic::all());
        connect(m_listener.get(), &Comm::Subscription::received, this,
                [this](const Comm::Event &heard) { m_heard.append(heard.payload().toByteArray()); });
        QTRY_VERIFY(m_listener->isActive());
    }
    QByteArrayList list(const QString &key = u"events:deadletter"_s) const
    {
        QByteArrayList lines = m_redis.cli({u"lrange"_s, key, u"0"_s, u"-1"_s}).trimmed().split('\n');
        lines.removeAll({});
        return lines;
    }
    static QList<LetterAct> actsOf(const QSignalSpy &acted)
    {
        QList<LetterAct> acts;
        for (const QList<QVariant> &call : acted)
            acts += call.first().value<QList<LetterAct>>();
        return acts;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }
    void cleanup()
    {
        m_listener.reset();
        m_fixture.reset();
    }

    void showsBothListsAndWhatOthersDo();
    void showsWhatIsAskedFor();
    void retries();
    void editsAndRetries();
    void parksAndTakesBack();
    void discardsWithUndo();
    void neverTouchesWhatHasChanged();
    void followsOutcomes();
    void refusesWhatIsNotAllowed();
    void exports();
    void keepsNotes();
};

void tst_DeadLetterDesk::showsBothListsAndWhatOthersDo()
{
    start();
    QSignalSpy changed(&desk(), &DeadLetterDesk::snapshotChanged);
    QCOMPARE(desk().snapshot()->letters.size(), 0);
    m_fixture->fill(3);
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e2", "e1", "e0"}));
    QTRY_VERIFY(desk().snapshot()->isLoaded);
    QCOMPARE(desk().snapshot()->queue.count, 3);
    QCOMPARE(desk().snapshot()->queue.oldest, SampleTime);
    QVERIFY(desk().snapshot()->queue.growth <= 3);
    const QList<LetterPointer> letters = desk().snapshot()->letters; // the desk looks while it is waited
    QVERIFY(waitFor(m_fixture->queue().discard(letters[0]->entry)));
    QVERIFY(waitFor(m_fixture->queue().park(letters[2]->entry)));
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e1"}));
    QCOMPARE(desk().snapshot()->letters[0], letters[1]);
    QTRY_COMPARE(desk().snapshot()->parked.count, 1);
    desk().setView({.parked = true});
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e0"}));
}

void tst_DeadLetterDesk::showsWhatIsAskedFor()
{
    start();
    m_fixture->fill(2, "7");
    m_fixture->fill(3, "8", 2);
    desk().setView({.filter = Filter::parse(u"lot:8"_s).value(), .order = Qt::AscendingOrder});
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e2", "e3", "e4"}));
    desk().setView({.grouping = LetterGrouping::Lot});
    QTRY_COMPARE(desk().snapshot()->groups.size(), 2);
    QCOMPARE(desk().snapshot()->groups[0].title, u"lot:8"_s);
    LetterView view = desk().view();
    view.group = desk().snapshot()->groups[1].key;
    desk().setView(view);
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e1", "e0"}));
    QCOMPARE(desk().snapshot()->matching, 5);
}

void tst_DeadLetterDesk::retries()
{
    start();
    m_fixture->fill(600); // in pieces
    listen();
    QTRY_COMPARE(desk().snapshot()->letters.size(), 600);
    QSignalSpy acted(&desk(), &DeadLetterDesk::acted);
    QList<LetterPointer> letters = desk().snapshot()->letters;
    const LetterPointer left = letters.takeLast();
    desk().retry(letters);
    QCOMPARE(acted.count(), 0);
    QTRY_COMPARE(actsOf(acted).size(), 599);
    for (const LetterAct &act : actsOf(acted))
        QVERIFY(act.outcome && act.outcome->receivers() == 1);
    QTRY_COMPARE(m_heard.size(), 599);
    QCOMPARE(m_heard.first(), letters.first()->entry.event.payload());
    QTRY_COMPARE(desk().snapshot()->letters, QList<LetterPointer>({left}));
    QCOMPARE(desk().retries().count(RetryOutcome::Pending), 599);
    QTRY_COMPARE(m_fixture->audit().entries().size(), 599);
    const AuditEntry entry = m_fixture->audit().entries().first();
    QCOMPARE(entry.action, u"retry dead letter"_s);
    QCOMPARE(entry.target, u"e599"_s);
    QCOMPARE(entry.before, letters.first()->entry.bytes);
    QCOMPARE(entry.result, u"done, 1 receivers"_s);
}

void tst_DeadLetterDesk::editsAndRetries()
{
    start();
    m_fixture->fill(1);
    listen();
    QTRY_COMPARE(desk().snapshot()->letters.size(), 1);
    QSignalSpy acted(&desk(), &DeadLetterDesk::acted);
    const LetterPointer letter = desk().snapshot()->letters.first();
    desk().editAndRetry(letter, "{broken");
    QTRY_COMPARE(acted.count(), 1);
    QVERIFY(!actsOf(acted).first().outcome);
    const QByteArray data = R"({"bidId":"b","lotId":"7","sessionId":"s","userId":"u","amount":"13.00",)"
                            R"("currency":"USD","timestamp":"2026-11-23T19:30:00.000Z"})";
    desk().editAndRetry(letter, data, {.evenUnheard = true});
    QTRY_COMPARE(acted.count(), 2);
    const LetterAct act = actsOf(acted).last();
    QCOMPARE(act.action, LetterAction::Edit);
    QVERIFY2(act.outcome, act.outcome ? "" : qPrintable(act.outcome.error().toString()));
    QTRY_COMPARE(m_heard.size(), 1);
    QVERIFY(m_heard.first().contains("13.00"));
    QVERIFY(desk().retries().attempts("e0").last().isEdited);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 0);
    QTRY_COMPARE(m_fixture->audit().entries().size(), 2);
    QCOMPARE(m_fixture->audit().entries().last().after, data);
}

void tst_DeadLetterDesk::parksAndTakesBack()
{
    start();
    m_fixture->fill(2);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 2);
    desk().park({desk().snapshot()->letters.first()});
    QTRY_COMPARE(desk().snapshot()->parked.count, 1);
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e0"}));
    desk().setView({.parked = true});
    QTRY_COMPARE(m_fixture->shown(), QByteArrayList({"e1"}));
    desk().park(desk().snapshot()->letters);
    QTRY_COMPARE(desk().snapshot()->queue.count, 2);
    QTRY_COMPARE(m_fixture->audit().entries().size(), 2);
    QCOMPARE(m_fixture->audit().entries()[0].action, u"park dead letter"_s);
    QCOMPARE(m_fixture->audit().entries()[1].action, u"take back parked dead letter"_s);
}

void tst_DeadLetterDesk::discardsWithUndo()
{
    start();
    m_fixture->fill(2);
    m_redis.cli({u"lpush"_s, u"events:deadletter"_s, u"no entry at all"_s});
    m_redis.cli({u"lpush"_s, u"events:deadletter:parked"_s, u"put aside"_s});
    QTRY_COMPARE(desk().snapshot()->letters.size(), 3);
    QTRY_COMPARE(desk().snapshot()->parked.count, 1);
    const QByteArrayList before = list();
    desk().discard(desk().snapshot()->letters);
    QTRY_COMPARE(desk().trash().count(), 3);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 0);
    QVERIFY(list().isEmpty());
    desk().setView({.parked = true});
    QTRY_COMPARE(desk().snapshot()->letters.size(), 1);
    desk().discard(desk().snapshot()->letters);
    QTRY_COMPARE(desk().trash().batches().size(), 2);
    QVERIFY(list(u"events:deadletter:parked"_s).isEmpty());

    desk().restore(desk().trash().batches()[1].number);
    QTRY_COMPARE(desk().trash().count(), 1);
    QByteArrayList after = list();
    QCOMPARE(QSet<QByteArray>(after.begin(), after.end()), QSet<QByteArray>(before.begin(), before.end()));
    desk().restore(desk().trash().batches()[0].number);
    QTRY_COMPARE(desk().trash().count(), 0);
    QCOMPARE(list(u"events:deadletter:parked"_s), QByteArrayList({"put aside"}));
    QTRY_COMPARE(desk().snapshot()->queue.count, 3);
    desk().restore(4711); // which is nothing
    QTRY_COMPARE(m_fixture->audit().entries().size(), 8);
    const AuditEntry gone = m_fixture->audit().entries()[3];
    const AuditEntry back = m_fixture->audit().entries()[7];
    QCOMPARE(gone.before, "put aside");
    QVERIFY(gone.after.isEmpty() && back.before.isEmpty());
    QCOMPARE(back.action, u"restore dead letter"_s);
    QCOMPARE(back.after, "put aside");
}

void tst_DeadLetterDesk::neverTouchesWhatHasChanged()
{
    start();
    m_fixture->fill(2);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 2);
    const LetterPointer stale = desk().snapshot()->letters.first();
    QVERIFY(waitFor(m_fixture->queue().discard(stale->entry)));
    QSignalSpy acted(&desk(), &DeadLetterDesk::acted);
    desk().retry({stale}, {.evenUnheard = true});
    desk().discard({stale});
    desk().park({stale});
    QTRY_COMPARE(acted.count(), 3);
    for (const LetterAct &act : actsOf(acted)) {
        QVERIFY(!act.outcome);
        QCOMPARE(act.outcome.error().code, Comm::Error::Code::NotFound);
    }
    QCOMPARE(list().size(), 1);
    QCOMPARE(desk().trash().count(), 0);
    QVERIFY(desk().retries().isEmpty());
}

void tst_DeadLetterDesk::followsOutcomes()
{
    start(300ms);
    m_fixture->fill(2);
    listen();
    QTRY_COMPARE(desk().snapshot()->letters.size(), 2);
    desk().retry(desk().snapshot()->letters);
    QTRY_COMPARE(desk().retries().count(RetryOutcome::Pending), 2);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 0);
    m_fixture->fill(1, "7", 1); // e1 is back
    QTRY_COMPARE(desk().retries().count(RetryOutcome::FailedAgain), 1);
    QTRY_COMPARE(desk().retries().count(RetryOutcome::Resolved), 1);
    QCOMPARE(desk().retries().attempts("e0").first().outcome, RetryOutcome::Resolved);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 1);
    QCOMPARE(desk().retries().timesRetried(*desk().snapshot()->letters.first()), 1);
}

void tst_DeadLetterDesk::refusesWhatIsNotAllowed()
{
    start();
    m_fixture->fill(1);
    QTRY_COMPARE(desk().snapshot()->letters.size(), 1);
    m_fixture->arming().disarm();
    QSignalSpy failed(&desk(), &DeadLetterDesk::failed);
    const QList<LetterPointer> letters = desk().snapshot()->letters;
    desk().retry(letters, {.evenUnheard = true});
    desk().discard(letters);
    desk().park(letters);
    desk().begin(BulkPlan(LetterAction::Park, letters, desk().endedLots().lots()), {});
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(failed.count(), 4);
    QCOMPARE(failed.first().first().value<Comm::Error>().code, Comm::Error::Code::NotPermitted);
    QVERIFY(!desk().bulk());
    QCOMPARE(list().size(), 1);
}

void tst_DeadLetterDesk::exports()
{
    start();
    m_fixture->fill(2);
    m_redis.cli({u"lpush"_s, u"events:deadletter"_s, u"no entry at all"_s});
    QTRY_COMPARE(desk().snapshot()->letters.size(), 3);
    const QTemporaryDir root;
    QSignalSpy exported(&desk(), &DeadLetterDesk::exported);
    m_fixture->arming().disarm(); // reading is allowed
    desk().exportTo(root.filePath(u"letters.ndjson"_s), desk().snapshot()->letters);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.first()[1].toLongLong(), 3);
    QFile file(root.filePath(u"letters.ndjson"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const LetterPointer &letter : desk().snapshot()->letters)
        QCOMPARE(Comm::DeadLetter::fromLine(file.readLine()).value(), letter->entry.bytes);
    QVERIFY(file.atEnd());
    QSignalSpy failed(&desk(), &DeadLetterDesk::failed);
    desk().exportTo(u"/proc/nowhere/letters.ndjson"_s, {});
    QTRY_COMPARE(failed.count(), 1);
}

void tst_DeadLetterDesk::keepsNotes()
{
    start();
    GroupNotes &notes = desk().notes();
    QSignalSpy changed(&notes, &GroupNotes::changed);
    notes.setNote("f1", u" the ledger was closed early \n"_s);
    notes.setNote("f1", u"the ledger was closed early"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(notes.note("f1"), u"the ledger was closed early"_s);
    for (qsizetype i = 0; i < GroupNotes::MaxNotes; ++i)
        notes.setNote(QByteArray::number(i), u"x"_s);
    QVERIFY(notes.note("f1").isEmpty());
    notes.setNote("7", {});
    QVERIFY(notes.note("7").isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeadLetterDesk)
#include "tst_deadletterdesk.moc"
