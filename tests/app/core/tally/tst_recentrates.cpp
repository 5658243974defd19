// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/recentrates.h"

#include <QTest>

using namespace Sothebais;

class tst_RecentRates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheMeanOfTwoSeconds()
    {
        RecentRates rates;
        rates.setNow(100'000);
        for (qint64 time = 90'000; time < 100'000; time += 10)
            rates.add(3, time);
        QCOMPARE(rates.perSecond(3), 100.0);
        QCOMPARE(rates.perSecond(2), 0.0);
        QCOMPARE(rates.perSecond(99), 0.0);
        rates.setNow(101'000);
        QCOMPARE(rates.perSecond(3), 50.0);
        rates.setNow(102'250);
        QCOMPARE(rates.perSecond(3), 0.0);
    }

    /// A rate would jump up and down if a quarter that has just begun counted.
    void doesNotCountTheQuarterThatGoesOn()
    {
        RecentRates rates;
        rates.setNow(100'100);
        rates.add(0, 100'050);
        rates.add(0, 900'000); // of a clock that is ahead
        QCOMPARE(rates.perSecond(0), 0.0);
        rates.setNow(100'250);
        QCOMPARE(rates.perSecond(0), 1.0);
    }

    void outlivesAClockThatIsSet()
    {
        RecentRates rates;
        rates.setNow(100'000);
        rates.add(0, 99'900);
        rates.setNow(50'000);
        QCOMPARE(rates.perSecond(0), 0.0);
        rates.add(0, 49'900);
        QCOMPARE(rates.perSecond(0), 0.5);
        rates.setNow(-5'000);
        rates.add(0, -9'000'000);
        rates.setNow(0);
        QCOMPARE(rates.perSecond(0), 0.0);
    }
};

QTEST_GUILESS_MAIN(tst_RecentRates)
#include "tst_recentrates.moc"
