// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/health/heartbeatslots.h"

#include <QTest>
#include <QTimeZone>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_HeartbeatSlots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheWorst();
    void leavesOutWhatIsOld();
    void boundsStandStill();
    void tellsEachBeat();
    void tellsOfManyBeats();
    void saysThatNobodyLooked();
};

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Now = 29'000'000 * Minute; // the beginning of a minute

HealthBeat beat(qint64 at, HealthState state, HealthCause cause = HealthCause::None, float roundTrip = 12)
{
    return {.at = at, .state = state, .cause = cause, .roundTrip = roundTrip};
}

} // namespace

void tst_HeartbeatSlots::showsTheWorst()
{
    const QList<HealthBeat> beats{beat(Now - 2 * Minute, HealthState::Up),
                                  beat(Now - Minute - 5, HealthState::Down, HealthCause::Refused, -1),
                                  beat(Now - 10, HealthState::Up),
                                  beat(Now, HealthState::Degraded, HealthCause::Slow)};
    const QList<HeartbeatSlot> all = heartbeatSlots(beats, Now, 60);
    QCOMPARE(all.size(), 60);
    const HeartbeatSlot &mixed = all[57];
    QCOMPARE(mixed.state, HealthState::Down);
    QCOMPARE(mixed.cause, HealthCause::Refused);
    QCOMPARE(mixed.beats, 2);
    QCOMPARE(mixed.down, 1);
    QCOMPARE(all[58].state, HealthState::Up);
    QCOMPARE(all[59].state, HealthState::Degraded);
    QCOMPARE(all[59].first, 3);
    QCOMPARE(all[0].beats, 0);
}

void tst_HeartbeatSlots::leavesOutWhatIsOld()
{
    const QList<HealthBeat> beats{beat(Now - 61 * Minute, HealthState::Down), // left of the first slot
                                  beat(Now + 2 * Minute, HealthState::Down)}; // a clock was set back
    for (const HeartbeatSlot &slot : heartbeatSlots(beats, Now, 60))
        QCOMPARE(slot.beats, 0);
    QCOMPARE(heartbeatSlots({}, Now, 0).size(), 0);
}

void tst_HeartbeatSlots::boundsStandStill()
{
    const QList<HeartbeatSlot> early = heartbeatSlots({}, Now, 60);
    const QList<HeartbeatSlot> late = heartbeatSlots({}, Now + Minute - 1, 60);
    QCOMPARE(early, late);
    QCOMPARE(heartbeatSlots({}, Now + Minute, 60).constFirst().from, early[1].from);
    QCOMPARE(early.constLast().from, Now);
}

void tst_HeartbeatSlots::tellsEachBeat()
{
    const QList<HealthBeat> beats{beat(Now + 1'234, HealthState::Up),
                                  beat(Now + 2'000, HealthState::Down, HealthCause::TimedOut, -1)};
    const QString text
        = heartbeatText(heartbeatSlots(beats, Now + 3'000, 60).constLast(), beats, QTimeZone::utc());
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"01.234 UTC"_s) && lines[0].endsWith(u"up, 12 ms"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u"down: no answer"_s), qPrintable(lines[1]));
}

void tst_HeartbeatSlots::tellsOfManyBeats()
{
    QList<HealthBeat> beats;
    for (int i = 0; i < 30; ++i)
        beats.append(beat(Now + i * 1000, i < 3 ? HealthState::Down : HealthState::Up));
    const QString text = heartbeatText(heartbeatSlots(beats, Now, 60).constLast(), beats, QTimeZone::utc());
    QCOMPARE(text.count(u'\n'), 7); // how many, how many down, the newest six
    QVERIFY2(text.contains(u"30 check"_s) && text.contains(u"3 of them down"_s), qPrintable(text));
    QVERIFY(text.contains(u"29.000"_s));
}

void tst_HeartbeatSlots::saysThatNobodyLooked()
{
    const HeartbeatSlot slot{.from = Now, .to = Now + Minute};
    QVERIFY(heartbeatText(slot, {}, QTimeZone::utc()).endsWith(u"nobody looked"_s));
}

QTEST_GUILESS_MAIN(tst_HeartbeatSlots)
#include "tst_heartbeatslots.moc"
