// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/retrylog.h"

#include "sampleletters.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace std::chrono_literals;
using Outcome = RetryOutcome;

class tst_RetryLog : public QObject
{
    Q_OBJECT

    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(SampleTime, Qt::UTC);
    RetryLog::Clock clock()
    {
        return [this] { return m_now; };
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void isResolvedWhenNothingComesBack();
    void hasFailedWhenItComesBack();
    void followsANewEvent();
    void countsWhatTheEntryKnows();
    void forgetsTheOldest();
};

void tst_RetryLog::isResolvedWhenNothingComesBack()
{
    RetryLog log(20ms, clock());
    QSignalSpy decided(&log, &RetryLog::decided);
    const LetterPointer letter = sampleLetter(lotEvent("e1"));
    log.add(*letter, {.id = "e1", .typeReceivers = 1, .allReceivers = 2}, false);
    QCOMPARE(log.attempts("e1").first().outcome, Outcome::Pending);
    QCOMPARE(log.attempts("e1").first().receivers, 3);
    QTest::qWait(0);
    m_now = m_now.addMSecs(20);
    QTRY_COMPARE(decided.count(), 1);
    QCOMPARE(log.attempts("e1").first().outcome, Outcome::Resolved);
    QCOMPARE(log.count(Outcome::Resolved), 1);
    QCOMPARE(log.count(Outcome::Pending), 0);
    log.arrived(*letter); // late, but back
    QCOMPARE(log.attempts("e1").first().outcome, Outcome::FailedAgain);
}

void tst_RetryLog::hasFailedWhenItComesBack()
{
    RetryLog log(1h, clock());
    QSignalSpy decided(&log, &RetryLog::decided);
    const LetterPointer letter = sampleLetter(lotEvent("e1"));
    log.arrived(*letter); // never retried
    QVERIFY(log.isEmpty());
    log.add(*letter, {.id = "e1"}, false);
    log.arrived(*sampleLetter(lotEvent("e2")));
    QCOMPARE(decided.count(), 0);
    log.arrived(*letter);
    log.arrived(*letter);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(decided.first().first().value<RetryAttempt>().outcome, Outcome::FailedAgain);
    log.add(*letter, {.id = "e1"}, true);
    QCOMPARE(log.timesRetried(*letter), 2);
    QCOMPARE(log.count(Outcome::FailedAgain), 1);
    QCOMPARE(log.count(Outcome::Pending), 1);
}

void tst_RetryLog::followsANewEvent()
{
    RetryLog log(1h, clock());
    log.add(*sampleLetter(lotEvent("old")), {.id = "new"}, true);
    log.arrived(*sampleLetter(lotEvent("old")));
    QCOMPARE(log.count(Outcome::Pending), 1);
    const LetterPointer back = sampleLetter(lotEvent("new"));
    log.arrived(*back);
    QCOMPARE(log.count(Outcome::FailedAgain), 1);
    QCOMPARE(log.attempts("old"), log.attempts("new"));
    QCOMPARE(log.timesRetried(*back), 1);
}

void tst_RetryLog::countsWhatTheEntryKnows()
{
    RetryLog log(1h, clock());
    QCOMPARE(log.timesRetried(*sampleLetter(lotEvent("e1"), {.retries = 4})), 4);
}

void tst_RetryLog::forgetsTheOldest()
{
    RetryLog log(1h, clock());
    const LetterPointer letter = sampleLetter(lotEvent("e0"));
    log.add(*letter, {.id = "e0"}, false);
    const LetterPointer other = sampleLetter(lotEvent("e1"));
    for (qsizetype i = 0; i < RetryLog::MaxAttempts; ++i)
        log.add(*other, {.id = QByteArray::number(i)}, false);
    QVERIFY(log.attempts("e0").isEmpty());
    QCOMPARE(log.count(Outcome::Pending), RetryLog::MaxAttempts);
    QCOMPARE(log.attempts("0").size(), 1);
}

QTEST_GUILESS_MAIN(tst_RetryLog)
#include "tst_retrylog.moc"
