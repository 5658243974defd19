// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventqueue.h"

#include "sampleevents.h"

#include <QTest>
#include <QThread>

using namespace Sothebais;

namespace {

Comm::EventBatch batchOf(int first, int count)
{
    Comm::EventBatch batch{.events = {}, .receivedAt = SampleTime};
    for (const ReceivedEvent &received : numberedEvents(first, count))
        batch.events.append(received.event);
    return batch;
}

} // namespace

class tst_EventQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsTheOrder();
    void wakesOnce();
    void countsWhatMustGo();
    void isBoundedByBytes();
    void crossesThreads();
};

void tst_EventQueue::keepsTheOrder()
{
    EventQueue queue({});
    queue.push(batchOf(0, 3));
    queue.push(batchOf(3, 2));
    const QList<ReceivedEvent> firstPart = queue.take(4);
    const QList<ReceivedEvent> secondPart = queue.take(4);
    QCOMPARE(firstPart, numberedEvents(0, 4));
    QCOMPARE(secondPart, numberedEvents(4, 1));
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.dropped(), 0);
}

void tst_EventQueue::wakesOnce()
{
    EventQueue queue({});
    QVERIFY(queue.push(batchOf(0, 1)));
    QVERIFY(!queue.push(batchOf(1, 1)));
    queue.take(2);
    QVERIFY(queue.push(batchOf(2, 1)));
    queue.take(1);
    QVERIFY(!queue.push({}));
}

void tst_EventQueue::countsWhatMustGo()
{
    EventQueue queue({.maxEvents = 3});
    queue.push(batchOf(0, 5));
    QCOMPARE(queue.dropped(), 2);
    QCOMPARE(queue.take(10), numberedEvents(2, 3));
}

void tst_EventQueue::isBoundedByBytes()
{
    const qsizetype size = numberedEvents(0, 1).constFirst().event.payload().size();
    EventQueue queue({.maxBytes = 2 * size});
    queue.push(batchOf(0, 5));
    QCOMPARE(queue.dropped(), 3);
    QCOMPARE(queue.take(10), numberedEvents(3, 2));

    EventQueue tiny({.maxBytes = 1});
    tiny.push(batchOf(0, 2));
    QCOMPARE(tiny.take(10), numberedEvents(1, 1)); // the newest stays, however large it is
}

void tst_EventQueue::crossesThreads()
{
    constexpr int Batches = 2000;
    EventQueue queue({});
    const std::unique_ptr<QThread> producer(QThread::create([&] {
        for (int i = 0; i < Batches; ++i)
            queue.push(batchOf(2 * i, 2));
    }));
    producer->start();
    int next = 0;
    while (next < 2 * Batches) {
        for (const ReceivedEvent &received : queue.take(100))
            QCOMPARE(received.event.id().toByteArray(), QByteArray::number(next++));
    }
    QVERIFY(producer->wait(10'000));
    QCOMPARE(queue.dropped(), 0);
}

QTEST_GUILESS_MAIN(tst_EventQueue)
#include "tst_eventqueue.moc"
