// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/heldevents.h"

#include "sampleevents.h"

#include <QTest>

using namespace Comm;

class tst_HeldEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsTheMissingFirst_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("only missing") << QByteArray("a b") << QByteArray() << QByteArray("a+ b+");
        QTest::newRow("only held") << QByteArray() << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("one loss") << QByteArray("a b") << QByteArray("c d") << QByteArray("a+ b+ c d");
        QTest::newRow("the history has some of the held")
            << QByteArray("a b c") << QByteArray("c d") << QByteArray("a+ b+ c d");
        QTest::newRow("a second loss while held")
            << QByteArray("a b c d e f") << QByteArray("c f g") << QByteArray("a+ b+ c d+ e+ f g");
        QTest::newRow("held ones that nobody stored keep their place")
            << QByteArray("a c d e") << QByteArray("x c y e") << QByteArray("a+ x c d+ y e");
        QTest::newRow("stored in another order")
            << QByteArray("a c b d") << QByteArray("b c") << QByteArray("a+ b c d+");
        QTest::newRow("held twice") << QByteArray("a b") << QByteArray("b b") << QByteArray("a+ b b");
    }
    void putsTheMissingFirst()
    {
        QFETCH(QByteArray, missing);
        QFETCH(QByteArray, held);
        QFETCH(QByteArray, expected);
        const auto eventsOf = [](const QByteArray &ids) {
            return ids.isEmpty() ? QList<Event>() : sampleEvents(ids.split(' '));
        };
        HeldEvents events;
        events.hold({.events = eventsOf(held), .receivedAt = 5});
        QByteArrayList ids;
        for (const EventBatch &batch : events.release(eventsOf(missing), 9)) {
            QVERIFY(!batch.events.isEmpty());
            QCOMPARE(batch.receivedAt, batch.marks(0) ? 9 : 5);
            ids += idsOf(batch);
        }
        QCOMPARE(ids.join(' '), expected);
        QCOMPARE(events.size(), 0);
        QCOMPARE(events.bytes(), 0);
    }

    void keepsTheTimesOfArrival()
    {
        HeldEvents events;
        events.hold({.events = sampleEvents({"a", "b"}), .receivedAt = 1});
        events.hold({.events = sampleEvents({"c"}), .receivedAt = 2});
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.bytes(), 3 * sampleEvent("a").payload().size());
        const auto batches = events.release({}, 9);
        QCOMPARE(batches.size(), size_t(2));
        QCOMPARE(batches[0].receivedAt, 1);
        QCOMPARE(batches[1].receivedAt, 2);
    }
};

QTEST_GUILESS_MAIN(tst_HeldEvents)
#include "tst_heldevents.moc"
