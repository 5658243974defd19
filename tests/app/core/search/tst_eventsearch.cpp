// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/eventsearch.h"

#include "core/store/eventlog.h"
#include "sampleevents.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using Direction = EventSearch::Direction;

class tst_EventSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsTheNearest_data();
    void findsTheNearest();
    void answersTheLastQuestionOnly();
};

void tst_EventSearch::findsTheNearest_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<bool>("isNewer");
    QTest::addColumn<qint64>("expected"); // -1 for none
    const QString two = QStringLiteral("\"number 2\"");
    QTest::newRow("older") << two << qint64(23) << false << qint64(22);
    QTest::newRow("far older") << two << qint64(20) << false << qint64(2);
    QTest::newRow("none older") << two << qint64(2) << false << qint64(-1);
    QTest::newRow("newer") << two << qint64(2) << true << qint64(20);
    QTest::newRow("none newer") << two << qint64(29) << true << qint64(-1);
    QTest::newRow("from before the first") << two << qint64(-1) << true << qint64(2);
    QTest::newRow("from before the first, older") << two << qint64(-1) << false << qint64(-1);
    QTest::newRow("from the end") << two << qint64(40) << false << qint64(29);
    QTest::newRow("by id") << QStringLiteral("id == \"7\"") << qint64(40) << false << qint64(7);
    QTest::newRow("absent") << QStringLiteral("absent") << qint64(40) << false << qint64(-1);
}

void tst_EventSearch::findsTheNearest()
{
    QFETCH(QString, filter);
    QFETCH(qint64, from);
    QFETCH(bool, isNewer);
    QFETCH(qint64, expected);
    const QTemporaryDir root;
    EventLog log({.root = root.path()});
    QVERIFY(log.open());
    log.append(numberedArrival(0, 40));
    QTRY_COMPARE(log.end(), 40);

    EventSearch search;
    QSignalSpy found(&search, &EventSearch::found);
    QSignalSpy notFound(&search, &EventSearch::notFound);
    search.start(*Filter::parse(filter), log.snapshot(), from, isNewer ? Direction::Newer : Direction::Older);
    QCOMPARE(found.count() + notFound.count(), 0);
    QTRY_COMPARE(found.count() + notFound.count(), 1);
    QCOMPARE(found.isEmpty() ? -1 : found.constFirst().constFirst().toLongLong(), expected);
}

void tst_EventSearch::answersTheLastQuestionOnly()
{
    const QTemporaryDir root;
    EventLog log({.root = root.path()});
    QVERIFY(log.open());
    log.append(numberedArrival(0, 20'000));
    QTRY_COMPARE(log.end(), 20'000);
    EventSearch search;
    QSignalSpy found(&search, &EventSearch::found);
    QSignalSpy notFound(&search, &EventSearch::notFound);
    search.start(*Filter::parse(QStringLiteral("absent")), log.snapshot(), 20'000, Direction::Older);
    search.start(*Filter::parse(QStringLiteral("\"number 1\"")), log.snapshot(), 11, Direction::Older);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.constFirst().constFirst().toLongLong(), 10);
    QCOMPARE(notFound.count(), 0);
}

QTEST_GUILESS_MAIN(tst_EventSearch)
#include "tst_eventsearch.moc"
