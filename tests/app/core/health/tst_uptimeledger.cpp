// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/uptimeledger.h"

#include "core/health/roundtripseries.h"

#include <QJsonArray>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Start = 1'795'000'000'000 / Hour * Hour; // a full hour

} // namespace

class tst_UptimeLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        QVERIFY(!UptimeLedger().share(UptimeLedger::Day, Start));
        QCOMPARE(UptimeLedger().observed(UptimeLedger::Week, Start), 0ms);
    }

    void countsOnlyWhatSomebodySaw()
    {
        UptimeLedger ledger;
        ledger.add(HealthState::Up, Start, Start + 2 * Minute);
        ledger.add(HealthState::Degraded, Start + 2 * Minute, Start + 3 * Minute);
        ledger.add(HealthState::Down, Start + 3 * Minute, Start + 4 * Minute);
        ledger.add(HealthState::Unknown, Start + 4 * Minute, Start + 20 * Minute);
        ledger.add(HealthState::Paused, Start + 20 * Minute, Start + 30 * Minute);
        for (const auto window : {UptimeLedger::Hour, UptimeLedger::Day, UptimeLedger::Week}) {
            QCOMPARE(*ledger.share(window, Start + 30 * Minute), 0.75);
            QCOMPARE(ledger.observed(window, Start + 30 * Minute), 4min);
        }
    }

    void forgetsWhatIsOlderThanTheWindow()
    {
        UptimeLedger ledger;
        ledger.add(HealthState::Down, Start, Start + Hour);
        ledger.add(HealthState::Up, Start + Hour, Start + 3 * Hour);
        const qint64 now = Start + 3 * Hour;
        QCOMPARE(*ledger.share(UptimeLedger::Hour, now), 1.0);
        QCOMPARE(*ledger.share(UptimeLedger::Day, now), 2.0 / 3);
        QCOMPARE(*ledger.share(UptimeLedger::Week, now), 2.0 / 3);
        const qint64 later = Start + 24 * Hour + 30 * Minute;
        QCOMPARE(*ledger.share(UptimeLedger::Day, later), 1.0);
        QVERIFY(!ledger.share(UptimeLedger::Hour, later));
        QVERIFY(!ledger.share(UptimeLedger::Week, Start + 9 * 24 * Hour));
    }

    void isBounded()
    {
        UptimeLedger ledger;
        for (qint64 at = Start; at < Start + 20 * 24 * Hour; at += 10 * Minute)
            ledger.add(HealthState::Up, at, at + 10 * Minute);
        const QJsonObject json = ledger.toJson();
        QCOMPARE(json[u"minutes"].toArray().size(), 61);
        QCOMPARE(json[u"hours"].toArray().size(), 7 * 24 + 1);
        QCOMPARE(ledger.observed(UptimeLedger::Week, Start + 20 * 24 * Hour - 1), 7 * 24h);
    }

    void isTheSameWhenItIsReadAgain()
    {
        UptimeLedger ledger;
        ledger.add(HealthState::Up, Start, Start + 90 * Minute);
        ledger.add(HealthState::Down, Start + 90 * Minute, Start + 95 * Minute);
        QCOMPARE(UptimeLedger::fromJson(ledger.toJson()), ledger);
    }

    void survivesWhatAFileHolds()
    {
        const QJsonArray odd{QJsonArray{},
                             7,
                             QJsonArray{1e300, 1, 1},
                             QJsonArray{5, -1, 3},
                             QJsonArray{6, 1, 99'999'999},
                             QJsonArray{7, 1, 2},
                             QJsonArray{7, 1, 2},
                             QJsonArray{3, 1, 2},
                             u"x"_s};
        const UptimeLedger ledger = UptimeLedger::fromJson({{u"minutes"_s, odd}, {u"hours"_s, true}});
        QCOMPARE(ledger.toJson()[u"minutes"].toArray(), (QJsonArray{QJsonArray{7, 1, 2}}));
    }

    void addsNothingForAClockThatWasSetBack()
    {
        UptimeLedger ledger;
        ledger.add(HealthState::Up, Start, Start + Minute);
        const UptimeLedger before = ledger;
        ledger.add(HealthState::Down, Start + 5, Start);
        ledger.add(HealthState::Down, Start - 2 * Hour, Start - Hour);
        QCOMPARE(ledger, before);
    }

    void tellsPercentilesOfAnHour()
    {
        RoundTripSeries series;
        QVERIFY(!series.percentiles());
        series.add({.at = Start - Hour, .roundTrip = 9'000});
        for (int i = 1; i <= 100; ++i)
            series.add({.at = Start + i, .roundTrip = float(i)});
        series.add({.at = Start + 200});
        QCOMPARE(*series.percentiles(), (RoundTripSeries::Percentiles{50, 95, 99}));
        QCOMPARE(*series.last(), 100.F);
        QCOMPARE(series.samples().size(), 101);
        QCOMPARE(series.loss(), 1.0 / 101);
        for (qsizetype i = 0; i < RoundTripSeries::MaxSamples; ++i)
            series.add({.at = Start + 300 + i, .roundTrip = 1});
        QCOMPARE(series.samples().size(), RoundTripSeries::MaxSamples);
    }
};

QTEST_GUILESS_MAIN(tst_UptimeLedger)
#include "tst_uptimeledger.moc"
