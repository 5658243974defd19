// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthjournal.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = HealthCause;
using State = HealthState;

namespace {

constexpr qint64 Start = 1'795'000'000'000;

const HealthFinding Up{State::Up, Cause::None, {}};
const HealthFinding Down{State::Down, Cause::Refused, u"nobody there"_s};

EndpointHealth told(const HealthJournal &journal)
{
    EndpointHealth health;
    journal.describe(health);
    return health;
}

} // namespace

class tst_HealthJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsSinceWhenAndWhatWas()
    {
        HealthJournal journal({}, {}, Start);
        QCOMPARE(told(journal).cause, Cause::NotChecked);
        journal.take(Up, Start + 100, 12);
        journal.take(Up, Start + 200, 14);
        journal.take(Down, Start + 300, -1);
        journal.take(Down, Start + 400, -1);
        journal.take(Up, Start + 500, 10);
        const EndpointHealth health = told(journal);
        QCOMPARE(health.state, State::Up);
        QCOMPARE(health.since, Start + 500);
        QCOMPARE(health.checkedAt, Start + 500);
        QCOMPARE(health.beats.size(), 5);
        QCOMPARE(health.beats[2], (HealthBeat{Start + 300, State::Down, Cause::Refused, -1}));
        QCOMPARE(health.outages,
                 (QList<HealthOutage>{{Start + 300, Start + 500, Cause::Refused, u"nobody there"_s}}));
        QCOMPARE(health.roundTrips.loss(), 2.0 / 5);
        QCOMPARE(*health.uptime.share(UptimeLedger::Hour, Start + 500), 0.5); // of 400 ms that were seen
    }

    void flapsAndCalmsDown()
    {
        HealthJournal journal({.flaps = 3, .flapWindow = 60s}, {}, Start);
        for (int i = 0; i < 3; ++i) {
            journal.take(Up, Start + i * 2'000, 1);
            QCOMPARE(journal.state(), State::Up);
            journal.take(Down, Start + i * 2'000 + 1'000, -1);
        }
        journal.take(Up, Start + 10'000, 1);
        QCOMPARE(journal.finding().cause, Cause::Flapping);
        journal.take({State::Degraded, Cause::Slow, {}}, Start + 11'000, 900); // what is worse comes first
        QCOMPARE(journal.finding().cause, Cause::Slow);
        journal.take(Up, Start + 61'001);
        QCOMPARE(journal.state(), State::Up);
    }

    void doesNotCountWhatNobodySaw()
    {
        HealthJournal journal({}, {}, Start);
        journal.take(Up, Start, 1);
        journal.pass(Start + 1'000);
        journal.pass(Start + 3'600'000); // the machine slept
        journal.pass(Start + 3'601'000);
        QCOMPARE(told(journal).uptime.observed(UptimeLedger::Day, Start + 3'601'000), 2s);
    }

    void isBounded()
    {
        HealthJournal journal({.flaps = 1'000'000}, {}, Start);
        for (int i = 0; i < 2'000; ++i)
            journal.take(i % 2 == 0 ? Up : Down, Start + i, 1);
        QCOMPARE(told(journal).beats.size(), EndpointHealth::MaxBeats);
        QCOMPARE(told(journal).outages.size(), EndpointHealth::MaxOutages);
    }
};

QTEST_GUILESS_MAIN(tst_HealthJournal)
#include "tst_healthjournal.moc"
