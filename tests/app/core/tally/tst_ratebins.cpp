// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/ratebins.h"

#include <QTest>

using namespace Sothebais;

class tst_RateBins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areOfLengthsThatPeopleThinkIn()
    {
        QCOMPARE(binLength(10'000, 100), 1000);
        QCOMPARE(binLength(300'000, 250), 2000);
        QCOMPARE(binLength(3'600'000, 250), 15'000);
        QCOMPARE(binLength(24LL * 3'600'000, 250), 600'000);
        QCOMPARE(binLength(1000LL * 86'400'000, 250), 4LL * 86'400'000);
        QVERIFY(binLength(2 * 8'640'000'000'000'000, 250) > 0); // the furthest times there are
        QVERIFY(binLength(10'000, 0) >= 10'000);
    }

    void areWhole()
    {
        QCOMPARE(wholeBins({1500, 4001}, 1000), (TimeRange{1000, 5000}));
        QCOMPARE(wholeBins({1000, 4000}, 1000), (TimeRange{1000, 4000}));
        QCOMPARE(wholeBins({-1, 0}, 1000), (TimeRange{-1000, 0}));
    }

    void sumUpWhatHappened()
    {
        RateHistory history;
        for (const qint64 time : {0, 1000, 1999, 4000, 9000})
            history.add(time, EventFamily::Bid);
        history.add(4000, EventFamily::Lot);
        const QList<RateBin> bins = rateBins(history, {0, 6000}, 2000);
        QCOMPARE(bins.size(), 2); // nothing happened from 2 to 4, and 9 is beyond
        QCOMPARE(bins[0].range, (TimeRange{0, 2000}));
        QCOMPARE(bins[0].total, 3);
        QCOMPARE(bins[0].rate(), 1.5);
        QCOMPARE(bins[1].range, (TimeRange{4000, 6000}));
        QCOMPARE(bins[1].counts[size_t(EventFamily::Lot)], 1U);
        QCOMPARE(rateBins(history, {4000, 5000}, 2000).first().rate(), 2.0); // the other half is to come
        QVERIFY(rateBins(history, {2000, 4000}, 2000).isEmpty());
        QVERIFY(rateBins(RateHistory(), {0, 4000}, 2000).isEmpty());
    }

    void areLongerWhereTheHistoryIsCoarse()
    {
        RateHistory history(5);
        for (qint64 second = 0; second < 40; ++second)
            history.add(second * 1000, EventFamily::Bid);
        const QList<RateBin> bins = rateBins(history, {0, 40'000}, 2000);
        QCOMPARE(bins.first().range, (TimeRange{0, 10'000}));
        QCOMPARE(bins.first().rate(), 1.0);
        qint64 end = 0;
        for (const RateBin &bin : bins) {
            QVERIFY(bin.range.start >= end);
            end = bin.range.end;
        }
    }
};

QTEST_GUILESS_MAIN(tst_RateBins)
#include "tst_ratebins.moc"
