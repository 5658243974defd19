// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/timerange.h"

#include "core/filter/filter.h"
#include "core/filter/filtermatcher.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'795'521'600'000; // 2026-11-24 12:00:00 UTC
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;

bool passes(const QString &term, qint64 time, const QTimeZone &zone)
{
    const auto filter = Filter::parse(term);
    const EventNames names;
    return filter && FilterMatcher(*filter, names, {.zone = zone}).matches({.receivedAt = time});
}

} // namespace

class tst_TimeRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isATimeOfDayWithinADay()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QString term
            = timeRangeTerm(u"received"_s, {Noon, Noon + 5 * Minute}, {Noon - Hour, Noon + Hour}, berlin);
        QCOMPARE(term, u"received in 13:00:00..13:04:59"_s);
        QVERIFY(passes(term, Noon, berlin));
        QVERIFY(passes(term, Noon + 5 * Minute - 1, berlin));
        QVERIFY(!passes(term, Noon - 1, berlin));
        QVERIFY(!passes(term, Noon + 5 * Minute, berlin));
    }

    void hasADateWhereThereIsMoreThanOne()
    {
        const QTimeZone york("America/New_York");
        const QString term = timeRangeTerm(u"time"_s, {Noon, Noon + 1}, {Noon - 24 * Hour, Noon + 1}, york);
        QCOMPARE(term, u"time in 2026-11-24T07:00:00-05:00..2026-11-24T07:00:00-05:00"_s);
        QVERIFY(Filter::parse(term));
    }

    /// An hour that clocks show twice.
    void saysWhichHourItIs()
    {
        const QTimeZone berlin("Europe/Berlin");
        const qint64 back = 1'792'890'000'000; // 2026-10-25 01:00 UTC, from 3:00 to 2:00
        const TimeRange all{back - 2 * Hour, back + 2 * Hour};
        const QString term = timeRangeTerm(u"received"_s, {back, back + Minute}, all, berlin);
        QCOMPARE(term, u"received in 2026-10-25T02:00:00+01:00..2026-10-25T02:00:59+01:00"_s);
        QVERIFY(passes(term, back, berlin));
        QVERIFY(!passes(term, back - Hour, berlin));
        const QString utc
            = timeRangeTerm(u"received"_s, {back, back + 1}, {back, back + 25 * Hour}, QTimeZone::utc());
        QVERIFY(passes(utc, back, QTimeZone::utc()));
    }
};

QTEST_GUILESS_MAIN(tst_TimeRange)
#include "tst_timerange.moc"
