// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/roundtripwindow.h"

#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

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
        QCOMPARE(*trips.last, 1.0ms);
        QCOMPARE(*trips.p50, 50.0ms);
        QCOMPARE(*trips.p95, 95.0ms);
        QCOMPARE(*trips.p99, 99.0ms);
        QCOMPARE(trips.loss, 0.0);
    }

    void oneIsAllOfThem()
    {
        RoundTripWindow window;
        window.answered(1500us);
        QCOMPARE(window.statistics().p50, 1.5ms);
        QCOMPARE(window.statistics().p99, 1.5ms);
    }

    void countsLossWithinTheWindow()
    {
        RoundTripWindow window;
        window.answered(7ms);
        window.lost();
        QCOMPARE(window.statistics().loss, 0.5);
        QCOMPARE(*window.statistics().last, 7.0ms);
        for (size_t i = 0; i < RoundTripWindow::Size; ++i)
            window.lost();
        QCOMPARE(window.statistics().beats, int(RoundTripWindow::Size));
        QCOMPARE(window.statistics().loss, 1.0);
        QVERIFY(!window.statistics().p50);
        QCOMPARE(*window.statistics().last, 7.0ms);
    }
};

QTEST_GUILESS_MAIN(tst_RoundTripWindow)
#include "tst_roundtripwindow.moc"
