// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventstore.h"

#include "sampleevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;

class tst_EventStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void numbersItsEvents();
    void letsTheOldestGo();
    void isBoundedByBytes();
    void countsTheMalformed();
    void ignoresNothing();
};

void tst_EventStore::numbersItsEvents()
{
    EventStore store({});
    QSignalSpy appended(&store, &EventStore::appended);
    store.append(numberedEvents(0, 3));
    store.append(numberedEvents(3, 2));
    QCOMPARE(appended.count(), 2);
    QCOMPARE(store.first(), 0);
    QCOMPARE(store.end(), 5);
    for (qint64 i = 0; i < store.end(); ++i)
        QCOMPARE(store.at(i).event.id().toByteArray(), QByteArray::number(i));
}

void tst_EventStore::letsTheOldestGo()
{
    EventStore store({.maxEvents = 4});
    store.append(numberedEvents(0, 4));
    QByteArray oldestWhenTold;
    connect(&store, &EventStore::aboutToLetGo, this,
            [&](qint64) { oldestWhenTold = store.at(store.first()).event.id().toByteArray(); });
    QSignalSpy letGo(&store, &EventStore::aboutToLetGo);
    store.append(numberedEvents(4, 3));
    QCOMPARE(letGo.count(), 1);
    QCOMPARE(letGo.constFirst().constFirst().toLongLong(), 3);
    QCOMPARE(oldestWhenTold, "0");
    QCOMPARE(store.first(), 3);
    QCOMPARE(store.end(), 7);
    QCOMPARE(store.letGo(), 3);
    QCOMPARE(store.total(), 7);
    QCOMPARE(store.at(3).event.id().toByteArray(), "3");

    store.append(numberedEvents(7, 10)); // more at once than there is room
    QCOMPARE(store.first(), 13);
    QCOMPARE(store.at(16).event.id().toByteArray(), "16");
}

void tst_EventStore::isBoundedByBytes()
{
    constexpr qsizetype Limit = 4096;
    EventStore store({.maxBytes = Limit});
    store.append(numberedEvents(0, 100));
    QVERIFY(store.bytes() <= Limit);
    QVERIFY(store.end() - store.first() > 1);
    QCOMPARE(store.total(), 100);

    store.append({{sampleEvent("SYSTEM_INFO", '"' + QByteArray(2 * Limit, 'x') + '"'), SampleTime}});
    QCOMPARE(store.end() - store.first(), 1); // the newest stays, however large it is
    store.append(numberedEvents(0, 1));
    QCOMPARE(store.end() - store.first(), 1);
    QVERIFY(store.bytes() <= Limit);
}

void tst_EventStore::countsTheMalformed()
{
    EventStore store({.maxEvents = 2});
    store.append({{parsed("no json"), SampleTime}, {parsed("{}"), SampleTime}, {parsed("[1]"), SampleTime}});
    store.append(numberedEvents(0, 5));
    QCOMPARE(store.malformed(), 2); // let go since, but counted
}

void tst_EventStore::ignoresNothing()
{
    EventStore store({});
    QSignalSpy appended(&store, &EventStore::appended);
    store.append({});
    QCOMPARE(appended.count(), 0);
}

QTEST_GUILESS_MAIN(tst_EventStore)
#include "tst_eventstore.moc"
