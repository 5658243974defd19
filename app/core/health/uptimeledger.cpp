// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uptimeledger.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qint64 UptimeStep = 60'000; ///< ms
constexpr qint64 HourLength = 60 * UptimeStep;
constexpr qsizetype MaxMinutes = 61; // an hour, and the minute that has begun
constexpr qsizetype MaxHours = 7 * 24 + 1;

constexpr auto MinutesKey = "minutes"_L1;
constexpr auto HoursKey = "hours"_L1;
constexpr auto UntilKey = "until"_L1;

/// What the length of time that a slot stands for allows.
bool isPlausible(double number, double up, double down, qint64 length)
{
    return number > 0 && number < 1e12 && up >= 0 && down >= 0 && up + down <= double(length);
}

} // namespace

void UptimeLedger::add(HealthState state, qint64 from, qint64 to)
{
    const bool isUp = state == HealthState::Up || state == HealthState::Degraded;
    from = std::max(from, m_until);
    if ((!isUp && state != HealthState::Down) || to <= from)
        return;
    m_until = to;
    addTo(m_minutes, UptimeStep, MaxMinutes, {std::max(from, to - HourLength), to}, isUp);
    addTo(m_hours, HourLength, MaxHours, {std::max(from, to - MaxHours * HourLength), to}, isUp);
}

void UptimeLedger::addTo(QList<Slot> &all, qint64 length, qsizetype most,
                         const std::pair<qint64, qint64> &span, bool isUp)
{
    for (qint64 from = span.first; from < span.second;) {
        const qint64 number = from / length;
        const qint64 to = std::min(span.second, (number + 1) * length);
        if (!all.isEmpty() && number < all.last().number)
            return; // the clock was set back
        if (all.isEmpty() || all.last().number != number)
            all.append(Slot{.number = number});
        Slot &slot = all.last();
        const auto room = qint32(length) - slot.up - slot.down;
        (isUp ? slot.up : slot.down) += std::min(qint32(to - from), room);
        from = to;
    }
    if (all.size() > most)
        all.remove(0, all.size() - most);
}

UptimeLedger::Sum UptimeLedger::sumOf(std::chrono::milliseconds window, qint64 now) const
{
    const bool isShort = window <= Hour;
    const qint64 length = isShort ? UptimeStep : HourLength;
    const qint64 first = (now - window.count()) / length;
    Sum sum;
    for (const Slot &slot : isShort ? m_minutes : m_hours) {
        if (slot.number > first && slot.number <= now / length) {
            sum.up += slot.up;
            sum.down += slot.down;
        }
    }
    return sum;
}

std::optional<double> UptimeLedger::share(std::chrono::milliseconds window, qint64 now) const
{
    const Sum sum = sumOf(window, now);
    if (sum.up + sum.down == 0)
        return std::nullopt;
    return double(sum.up) / double(sum.up + sum.down);
}

std::chrono::milliseconds UptimeLedger::observed(std::chrono::milliseconds window, qint64 now) const
{
    const Sum sum = sumOf(window, now);
    return std::chrono::milliseconds(sum.up + sum.down);
}

QJsonObject UptimeLedger::toJson() const
{
    const auto array = [](const QList<Slot> &slots) {
        QJsonArray all;
        for (const Slot &slot : slots)
            all.append(QJsonArray{slot.number, slot.up, slot.down});
        return all;
    };
    return {{MinutesKey, array(m_minutes)}, {HoursKey, array(m_hours)}, {UntilKey, m_until}};
}

UptimeLedger UptimeLedger::fromJson(const QJsonObject &json)
{
    const auto slotsOf = [&json](QLatin1StringView key, qint64 length, qsizetype most) {
        QList<Slot> all;
        const QJsonArray array = json.value(key).toArray();
        for (const QJsonValue &value : array) {
            const QJsonArray slot = value.toArray();
            const double number = slot[0].toDouble(-1);
            const double up = slot[1].toDouble(-1);
            const double down = slot[2].toDouble(-1);
            const bool isNext = all.isEmpty() || number > double(all.last().number);
            if (all.size() < most && isNext && isPlausible(number, up, down, length))
                all.append({qint64(number), qint32(up), qint32(down)});
        }
        return all;
    };
    UptimeLedger ledger;
    ledger.m_minutes = slotsOf(MinutesKey, UptimeStep, MaxMinutes);
    ledger.m_hours = slotsOf(HoursKey, HourLength, MaxHours);
    const auto until = qint64(json.value(UntilKey).toDouble());
    const bool isKnown = !ledger.m_minutes.isEmpty() && until > 0;
    if (isKnown && (until - 1) / UptimeStep == ledger.m_minutes.constLast().number)
        ledger.m_until = until;
    return ledger;
}

} // namespace Sothebais
