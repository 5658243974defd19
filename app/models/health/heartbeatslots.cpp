// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heartbeatslots.h"

#include "core/events/eventtime.h"
#include "healthtext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct HeartbeatText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::HeartbeatSlot)
};

constexpr qsizetype MostLines = 6;

void add(HeartbeatSlot &slot, const HealthBeat &beat)
{
    if (slot.beats == 0 || worse(beat.state, slot.state) == beat.state) {
        slot.state = beat.state;
        slot.cause = beat.cause;
    }
    ++slot.beats;
    slot.down += beat.state == HealthState::Down ? 1 : 0;
}

} // namespace

QList<HeartbeatSlot> heartbeatSlots(const QList<HealthBeat> &beats, qint64 now, int count,
                                    std::chrono::milliseconds window)
{
    const qint64 length = std::max<qint64>(1, window.count() / std::max(1, count));
    const qint64 begin = (now / length + 1 - count) * length;
    QList<HeartbeatSlot> slotList;
    slotList.reserve(count);
    for (int i = 0; i < count; ++i)
        slotList.append({.from = begin + i * length, .to = begin + (i + 1) * length});
    for (qsizetype i = 0; i < beats.size(); ++i) {
        const qint64 at = beats[i].at - begin;
        if (at < 0 || at >= count * length)
            continue;
        HeartbeatSlot &slot = slotList[at / length];
        if (slot.beats == 0)
            slot.first = i;
        add(slot, beats[i]);
    }
    return slotList;
}

QString heartbeatText(const HeartbeatSlot &slot, const QList<HealthBeat> &beats, const QTimeZone &zone)
{
    const QDate today = QDateTime::currentDateTime().toTimeZone(zone).date();
    const auto clock
        = [&](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"HH:mm:ss"_s); };
    const QString zoneName = QDateTime::fromMSecsSinceEpoch(slot.to, zone).timeZoneAbbreviation();
    const QString period = HeartbeatText::tr("%1 to %2 %3").arg(clock(slot.from), clock(slot.to), zoneName);
    if (slot.beats == 0)
        return HeartbeatText::tr("%1: nobody looked").arg(period);
    QStringList lines;
    if (slot.beats > MostLines) {
        lines.append(HeartbeatText::tr("%1: %n check(s)", nullptr, int(slot.beats)).arg(period));
        if (slot.down > 0)
            lines.append(HeartbeatText::tr("%n of them down", nullptr, slot.down));
    }
    const qsizetype end = std::min(slot.first + slot.beats, beats.size());
    for (qsizetype i = std::max(slot.first, end - MostLines); i < end; ++i) {
        const HealthBeat &beat = beats[i];
        QString line = eventTimeText(beat.at, today, zone) + u"  "_s + stateText(beat.state, beat.cause);
        if (beat.roundTrip >= 0)
            line += u", "_s + roundTripText(beat.roundTrip);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace Sothebais
