// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/ratehistory.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Sothebais;

namespace {

constexpr EventFamily Bid = EventFamily::Bid;
constexpr EventFamily Lot = EventFamily::Lot;

quint32 total(const RateHistory &history)
{
    quint32 sum = 0;
    for (const auto &[start, bucket] : history.buckets())
        sum += bucket.total;
    return sum;
}

/// In order, none empty, and none over another one.
bool isSound(const RateHistory &history)
{
    qint64 end = std::numeric_limits<qint64>::min();
    for (const auto &[start, bucket] : history.buckets()) {
        if (start < end || bucket.end <= start || bucket.total == 0)
            return false;
        end = bucket.end;
    }
    return true;
}

} // namespace

class tst_RateHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsBySecond()
    {
        RateHistory history;
        QVERIFY(history.isEmpty());
        history.add(1999, Bid);
        history.add(1000, Lot);
        history.add(2000, Bid);
        history.add(-1, Bid);
        QCOMPARE(history.buckets().size(), size_t(3));
        QCOMPARE(history.start(), -1000);
        QCOMPARE(history.end(), 3000);
        QCOMPARE(history.buckets().at(1000).total, 2U);
        QCOMPARE(history.buckets().at(1000).counts[size_t(Bid)], 1U);
        QCOMPARE(history.buckets().at(1000).counts[size_t(Lot)], 1U);
    }

    void findsTheBucketOfATime()
    {
        RateHistory history;
        history.add(1000, Bid);
        history.add(5000, Bid);
        QCOMPARE(history.bucketAt(0)->first, 1000);
        QCOMPARE(history.bucketAt(1999)->first, 1000);
        QCOMPARE(history.bucketAt(2000)->first, 5000);
        QCOMPARE(history.bucketAt(6000), history.buckets().end());
    }

    void takesBack()
    {
        RateHistory history;
        history.add(1000, Bid);
        history.add(1500, Lot);
        history.add(9000, Bid);
        history.remove(1500, Lot);
        history.remove(9000, Bid);
        QCOMPARE(history.buckets().size(), size_t(1));
        QCOMPARE(history.end(), 2000);
        history.remove(1000, Bid);
        QVERIFY(history.isEmpty());
    }

    void isCoarserForWhatIsLongAgo()
    {
        RateHistory history(10);
        for (qint64 second = 0; second < 100; ++second)
            history.add(second * 1000, Bid);
        QCOMPARE(total(history), 100U);
        QVERIFY(isSound(history));
        QCOMPARE(history.buckets().begin()->second.end, 10'000);
        QCOMPARE(history.buckets().begin()->second.total, 10U);
        QCOMPARE(history.buckets().rbegin()->second.total, 1U); // the newest stay as they are
        history.add(3'500, Bid); // late
        QCOMPARE(history.buckets().begin()->second.total, 11U);
        for (qint64 second = 0; second < 100; ++second)
            history.remove(second * 1000, Bid);
        QCOMPARE(total(history), 1U);
    }

    /// Whatever times somebody invents: the memory is bounded, and all of it can be taken back.
    void isBounded()
    {
        constexpr qint64 Furthest = 8'640'000'000'000'000;
        RateHistory history(20);
        QRandomGenerator random(1);
        QList<qint64> times = {Furthest, -Furthest, 0};
        for (int i = 0; i < 5000; ++i)
            times.append(qint64(random.bounded(quint64(2 * Furthest))) - Furthest);
        for (int i = 0; i < 5000; ++i)
            times.append(qint64(random.bounded(400'000'000)));
        for (const qint64 time : times)
            history.add(time, Lot);
        QVERIFY(history.buckets().size() <= 100);
        QVERIFY(isSound(history));
        QCOMPARE(total(history), quint32(times.size()));
        for (const qint64 time : times)
            history.remove(time, Lot);
        QVERIFY(history.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RateHistory)
#include "tst_ratehistory.moc"
