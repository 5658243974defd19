// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/eventtally.h"

#include "indexstream.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;

namespace {

constexpr qint64 Now = 1'795'445'527'000;

EventTally::Options atNow(qint64 &now)
{
    return {.now = [&now] { return now; }};
}

qint64 typeCount(const EventTally &tally, const QByteArray &name)
{
    return tally.types().count(tally.names().types.find(name));
}

} // namespace

class tst_EventTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void countsWhatIsThereAndWhatComes()
    {
        IndexStream stream;
        stream.add({.type = "lot:bid:placed", .source = "A", .subject = "lot:1"});
        stream.show();
        EventTally tally(stream);
        QTRY_COMPARE(tally.total(), 1);
        stream.add({.type = "lot:bid:placed", .source = "B", .subject = "lot:2"});
        stream.add({.type = "lot:start", .source = "A", .subject = "lot:2"});
        stream.show();
        QCOMPARE(tally.total(), 3); // in the frame that shows it
        QCOMPARE(typeCount(tally, "lot:bid:placed"), 2);
        QCOMPARE(typeCount(tally, "lot:start"), 1);
        QCOMPARE(tally.sources().count(tally.names().sources.find("A")), 2);
        QCOMPARE(tally.subjects().top(1), QList<quint32>{tally.names().subjects.find("lot:2")});
    }

    void countsFlags()
    {
        IndexStream stream;
        stream.add({.flags = {EventFlag::Duplicate, EventFlag::Late}});
        stream.add({.type = "", .flags = EventFlag::Malformed});
        stream.add({.flags = EventFlag::Receipt});
        stream.show();
        EventTally tally(stream);
        QTRY_COMPARE(tally.total(), 2); // a receipt is no event
        QCOMPARE(tally.flagged(EventFlag::Duplicate), 1);
        QCOMPARE(tally.flagged(EventFlag::Late), 1);
        QCOMPARE(tally.flagged(EventFlag::Malformed), 1);
        QCOMPARE(tally.flagged(EventFlag::Receipt), 0);
        QCOMPARE(tally.flagged(EventFlag::Replayed), 0);
    }

    void tellsTheFamiliesOfEachSecond()
    {
        IndexStream stream;
        stream.add({.type = "lot:bid:placed", .receivedAt = Now});
        stream.add({.type = "lot:start", .receivedAt = Now + 999});
        stream.add({.type = "", .receivedAt = Now + 1000, .flags = EventFlag::Malformed});
        stream.show();
        EventTally tally(stream);
        QTRY_COMPARE(tally.total(), 3);
        const RateHistory::Buckets &buckets = tally.history().buckets();
        QCOMPARE(buckets.size(), size_t(2));
        QCOMPARE(buckets.begin()->second.counts[size_t(EventFamily::Bid)], 1U);
        QCOMPARE(buckets.begin()->second.counts[size_t(EventFamily::Lot)], 1U);
        QCOMPARE(buckets.at(Now + 1000).counts[size_t(EventFamily::Malformed)], 1U);
    }

    void tellsRates()
    {
        qint64 now = Now;
        IndexStream stream;
        EventTally tally(stream, atNow(now));
        for (int i = 0; i < 20; ++i)
            stream.add({.receivedAt = Now - 100});
        stream.add({.type = "lot:start", .receivedAt = Now - 3'600'000}); // of a recording, say
        stream.show();
        const quint32 type = tally.names().types.find("lot:bid:placed");
        QCOMPARE(tally.rate(type), 10.0);
        QCOMPARE(tally.rate(tally.names().types.find("lot:start")), 0.0);
        now += 5000;
        tally.refreshRates();
        QCOMPARE(tally.rate(type), 0.0);
    }

    void forgetsWhatIsLetGo()
    {
        IndexStream stream;
        EventTally tally(stream);
        stream.add({.type = "lot:start", .source = "A", .subject = "lot:1", .flags = EventFlag::Late});
        stream.beginSegment();
        stream.add({.type = "lot:end", .source = "B", .subject = "lot:2", .receivedAt = 5000});
        stream.show();
        QCOMPARE(tally.total(), 2);
        stream.letOldestGo();
        stream.show();
        QCOMPARE(tally.total(), 1);
        QCOMPARE(typeCount(tally, "lot:start"), 0);
        QCOMPARE(typeCount(tally, "lot:end"), 1);
        QCOMPARE(tally.flagged(EventFlag::Late), 0);
        QCOMPARE(tally.subjects().top(10), QList<quint32>{tally.names().subjects.find("lot:2")});
        QCOMPARE(tally.history().start(), 5000);
    }

    /// What comes and goes between two frames was never shown, and is never counted.
    void staysRightWhenAllIsLetGoAtOnce()
    {
        IndexStream stream;
        EventTally tally(stream);
        stream.add({.type = "lot:start"});
        stream.show();
        stream.beginSegment();
        stream.add({.type = "lot:winner"});
        stream.beginSegment();
        stream.add({.type = "lot:end"});
        stream.letOldestGo();
        stream.letOldestGo();
        stream.show();
        QCOMPARE(tally.total(), 1);
        QCOMPARE(typeCount(tally, "lot:start"), 0);
        QCOMPARE(typeCount(tally, "lot:winner"), 0);
        QCOMPARE(typeCount(tally, "lot:end"), 1);
    }

    void findsMoments()
    {
        IndexStream stream;
        EventTally tally(stream);
        QCOMPARE(tally.firstSince(0), 0);
        for (const qint64 time : {1000, 2000, 2000, 3000})
            stream.add({.receivedAt = time});
        stream.show();
        QCOMPARE(tally.firstSince(0), 0);
        QCOMPARE(tally.firstSince(1001), 1);
        QCOMPARE(tally.firstSince(2000), 1);
        QCOMPARE(tally.firstSince(3001), 4);
    }

    void countsInSlices()
    {
        constexpr int Count = 50'000;
        IndexStream stream;
        for (int i = 0; i < Count; ++i)
            stream.add({.receivedAt = i});
        stream.beginSegment();
        stream.add({.type = "lot:end"});
        stream.show();
        EventTally tally(stream, {.slice = std::chrono::microseconds(0)});
        QSignalSpy changed(&tally, &EventTally::changed);
        QVERIFY(changed.wait());
        QVERIFY(tally.isBehind());
        QVERIFY(tally.total() < Count);
        stream.letOldestGo(); // in the middle of it: part is counted, part never will be
        stream.show();
        QTRY_VERIFY(!tally.isBehind());
        QCOMPARE(tally.total(), 1);
        QCOMPARE(typeCount(tally, "lot:bid:placed"), 0);
        QCOMPARE(typeCount(tally, "lot:end"), 1);
        QVERIFY(changed.size() > 2);
    }
};

QTEST_GUILESS_MAIN(tst_EventTally)
#include "tst_eventtally.moc"
