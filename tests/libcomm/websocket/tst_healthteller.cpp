// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/healthteller.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HealthTeller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void tellsManyChangesAtOnce()
    {
        int queued = 0;
        HealthTeller teller([&] { return WebSocketHealth{.queued = queued}; }, {.interval = 1h});
        QSignalSpy told(&teller, &HealthTeller::told);
        for (queued = 0; queued < 100; ++queued)
            teller.touch();
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told[0][0].value<WebSocketHealth>().queued, 100);
        QVERIFY(!told.wait(50));
    }

    // No timer of an hour ends in a test: what is told was told by the clock.
    void waitsBetweenTwo_data()
    {
        QTest::addColumn<std::chrono::nanoseconds>("passed");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("nothing") << 0ns << false;
        QTest::newRow("not enough") << std::chrono::nanoseconds(59min) << false;
        QTest::newRow("just enough") << std::chrono::nanoseconds(1h) << true;
        QTest::newRow("more") << std::chrono::nanoseconds(50h) << true;
        QTest::newRow("less than nothing") << std::chrono::nanoseconds(-5h) << false;
    }
    void waitsBetweenTwo()
    {
        QFETCH(std::chrono::nanoseconds, passed);
        QFETCH(bool, isTold);
        WebSocketClock::Moment now = 10h;
        HealthTeller teller([] { return WebSocketHealth{}; },
                            {.interval = 1h, .clock = {.awake = [&now] { return now; }}});
        QSignalSpy told(&teller, &HealthTeller::told);
        teller.touch();
        QTRY_COMPARE(told.count(), 1);
        now += passed;
        teller.touch();
        if (isTold)
            QTRY_COMPARE(told.count(), 2);
        else
            QVERIFY(!told.wait(50));
    }

    void tellsWhatIsLeftOfTheInterval()
    {
        WebSocketClock::Moment now = 10h;
        HealthTeller teller([] { return WebSocketHealth{}; },
                            {.interval = 1h, .clock = {.awake = [&now] { return now; }}});
        QSignalSpy told(&teller, &HealthTeller::told);
        teller.touch();
        QTRY_COMPARE(told.count(), 1);
        now += 1h - 20ms;
        teller.touch();
        QTRY_COMPARE(told.count(), 2);
    }

    void goesOnUntilTheRatesAreZero()
    {
        int asked = 0;
        const auto health = [&asked] {
            ++asked;
            return WebSocketHealth{.in = {.messagesPerSecond = asked < 3 ? 1.0 : 0.0},
                                   .out = {.messagesPerSecond = asked < 5 ? 1.0 : 0.0}};
        };
        HealthTeller teller(health, {.interval = 5ms});
        QSignalSpy told(&teller, &HealthTeller::told);
        teller.touch();
        QTRY_COMPARE(told.count(), 5);
        QVERIFY(!told.wait(50));
    }
};

QTEST_GUILESS_MAIN(tst_HealthTeller)
#include "tst_healthteller.moc"
