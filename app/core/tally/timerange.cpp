// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerange.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QDateTime shown(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

/// Whether a time of day says everything.
bool isOneDay(const TimeRange &all, const QTimeZone &zone)
{
    const QDateTime first = shown(all.start, zone);
    const QDateTime last = shown(all.end - 1, zone);
    return first.date() == last.date() && first.offsetFromUtc() == last.offsetFromUtc();
}

QString literal(const QDateTime &time, bool isTimeOfDay)
{
    if (isTimeOfDay)
        return time.time().toString(u"HH:mm:ss"_s);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QString timeRangeTerm(const QString &field, const TimeRange &range, const TimeRange &all,
                      const QTimeZone &zone)
{
    // The last second that is touched stands for all of itself.
    const QDateTime first = shown(range.start, zone);
    const QDateTime last = shown(std::max(range.start, range.end - 1), zone);
    const bool isTimeOfDay = isOneDay(all, zone);
    return u"%1 in %2..%3"_s.arg(field, literal(first, isTimeOfDay), literal(last, isTimeOfDay));
}

} // namespace Sothebais
