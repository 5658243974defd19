// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/eventmemory.h"

#include "sampleevents.h"

#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

class tst_EventMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatCameBefore()
    {
        EventMemory memory;
        QVERIFY(memory.isEmpty());
        QVERIFY(!memory.note(1, 0));
        QVERIFY(!memory.note(2, 0));
        QVERIFY(memory.note(1, 1));
        QVERIFY(memory.note(1, 2));
        QVERIFY(memory.knows(1) && memory.knows(2) && !memory.knows(3));
    }

    void forgetsTheOldestBeyondItsCapacity()
    {
        EventMemory memory(3);
        for (EventMemory::Key key = 1; key <= 3; ++key)
            memory.note(key, 0);
        QVERIFY(memory.note(1, 0)); // now the newest: 2, 3, 1
        QVERIFY(!memory.note(4, 0));
        QVERIFY(!memory.knows(2));
        QVERIFY(memory.knows(3) && memory.knows(1) && memory.knows(4));
        for (EventMemory::Key key = 100; key < 10'000; ++key)
            memory.note(key, 0);
        QVERIFY(!memory.knows(4) && memory.knows(9'999) && memory.knows(9'997) && !memory.knows(9'996));
    }

    void callsNothingADuplicateAfterItsLifetime()
    {
        EventMemory memory(10, 10min);
        memory.note(1, 0);
        QVERIFY(memory.note(1, 600'000));
        QVERIFY(!memory.note(1, 1'200'001));
        QVERIFY(memory.knows(1));
    }

    void tellsWhatIsKnownFromWhatWasSeen()
    {
        EventMemory memory;
        memory.learn(1);
        QVERIFY(memory.knows(1));
        QVERIFY(!memory.note(1, 5));
        QVERIFY(memory.note(1, 6));
        memory.learn(1);
        QVERIFY(memory.note(1, 7));
    }

    void goesByTheIdOrElseByTheBytes()
    {
        const Event event = sampleEvent("a");
        const Event sameId = EventParser().parse(R"({"type":"x","id":"a"})");
        QCOMPARE(EventMemory::keyOf(event), EventMemory::keyOf(sameId));
        QVERIFY(EventMemory::keyOf(event) != EventMemory::keyOf(sampleEvent("b")));
        const Event rubbish = EventParser().parse("rubbish");
        QCOMPARE(EventMemory::keyOf(rubbish), EventMemory::keyOf(EventParser().parse("rubbish")));
        QVERIFY(EventMemory::keyOf(rubbish) != EventMemory::keyOf(EventParser().parse("other rubbish")));
    }
};

QTEST_GUILESS_MAIN(tst_EventMemory)
#include "tst_eventmemory.moc"
