// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

class EventTimeWords
{
    Q_DECLARE_TR_FUNCTIONS(EventTime)
};

} // namespace

QTimeZone TimeStyle::timeZone() const
{
    static const QTimeZone house("America/New_York");
    if (zone == Zone::Local)
        return QTimeZone::systemTimeZone();
    return zone == Zone::AuctionHouse && house.isValid() ? house : QTimeZone::utc();
}

QString eventTimeText(qint64 milliseconds, const QDate &today, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    return time.toString(time.date() == today ? u"HH:mm:ss.zzz t"_s : u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
}

QString fullTimeText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString text = time.toString(u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
    const QString offset = time.toOffsetFromUtc(time.offsetFromUtc()).timeZoneAbbreviation();
    return offset == time.timeZoneAbbreviation() ? text : u"%1 (%2)"_s.arg(text, offset);
}

QString spanText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 1)
        return EventTimeWords::tr("%1 ms").arg(milliseconds);
    if (minutes < 1)
        return EventTimeWords::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    if (hours < 1)
        return EventTimeWords::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    if (hours < 24)
        return EventTimeWords::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return EventTimeWords::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString agoText(qint64 milliseconds, qint64 now)
{
    return milliseconds <= now ? EventTimeWords::tr("%1 ago").arg(spanText(now - milliseconds))
                               : EventTimeWords::tr("in %1").arg(spanText(milliseconds - now));
}

} // namespace Sothebais
