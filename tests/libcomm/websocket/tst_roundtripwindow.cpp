// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/roundtripwindow.h"

#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

// 1.5ms counts in long doubles, which a later QCOMPARE cannot print.
using Milliseconds = WebSocketRoundTrips::Milliseconds;

class tst_RoundTripWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst() { QCOMPARE(RoundTripWindow().statistics(), WebSocketRoundTrips()); }

    void findsThePercentiles()
    {
        RoundTripWindow window;
        for (int i = 100; i >= 1; --i)
            window.answered(std::chrono::milliseconds(i));
        const WebSocketRoundTrips trips = window.statistics();
        QCOMPARE(trips.beats, 100);
        QCOMPARE(*trips.last, Milliseconds(1));
        QCOMPARE(*trips.p50, Milliseconds(50));
        QCOMPARE(*trips.p95, Milliseconds(95));
        QCOMPARE(*trips.p99, Milliseconds(99));
        QCOMPARE(trips.loss, 0.0);
    }

    void oneIsAllOfThem()
    {
        RoundTripWindow window;
        window.answered(1500us);
        QCOMPARE(window.statistics().p50, Milliseconds(1.5));
        QCOMPARE(window.statistics().p99, Milliseconds(1.5));
    }

    void countsLossWithinTheWindow()
    {
        RoundTripWindow window;
        window.answered(7ms);
        window.lost();
        QCOMPARE(window.statistics().loss, 0.5);
        QCOMPARE(*window.statistics().last, Milliseconds(7));
        for (size_t i = 0; i < RoundTripWindow::Size; ++i)
            window.lost();
        QCOMPARE(window.statistics().beats, int(RoundTripWindow::Size));
        QCOMPARE(window.statistics().loss, 1.0);
        QVERIFY(!window.statistics().p50);
        QCOMPARE(*window.statistics().last, Milliseconds(7));
    }
};

QTEST_GUILESS_MAIN(tst_RoundTripWindow)
#include "tst_roundtripwindow.moc"
