// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/trafficmeter.h"

#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

class tst_TrafficMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheMeanOfTwoSeconds()
    {
        TrafficMeter meter;
        for (int i = 0; i < 10; ++i)
            meter.add(100h + i * 200ms, 30);
        WebSocketTraffic traffic = meter.at(100h + 1900ms);
        QCOMPARE(traffic.messages, 10);
        QCOMPARE(traffic.bytes, 300);
        QCOMPARE(traffic.messagesPerSecond, 5.0);
        QCOMPARE(traffic.bytesPerSecond, 150.0);
        traffic = meter.at(100h + 2900ms);
        QCOMPARE(traffic.messagesPerSecond, 2.5);
        QCOMPARE(meter.at(100h + 10s).messagesPerSecond, 0.0);
        QCOMPARE(meter.at(100h + 10s).messages, 10);
        meter.add(1000h, 1);
        QCOMPARE(meter.at(1000h).messagesPerSecond, 0.5);
    }

    void bearsAClockAtZero()
    {
        TrafficMeter meter;
        QCOMPARE(meter.at(0h), WebSocketTraffic());
        meter.add(0h, 5);
        QCOMPARE(meter.at(0h).bytesPerSecond, 2.5);
    }
};

QTEST_GUILESS_MAIN(tst_TrafficMeter)
#include "tst_trafficmeter.moc"
