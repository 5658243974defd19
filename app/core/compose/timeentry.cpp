// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeentry.h"

#include "core/events/eventtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

class TimeEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::TimeEntry)
};

constexpr qint64 DayMilliseconds = 86'400'000; // milliseconds

/// Every moment at which the clocks of a zone show a time; `clock` is that time as if it were UTC.
QList<qint64> momentsOf(qint64 clock, const QTimeZone &zone)
{
    const auto offset = [&](qint64 time) {
        return 1000 * qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc())));
    };
    QList<qint64> moments;
    for (const qint64 candidate : {offset(clock - DayMilliseconds), offset(clock + DayMilliseconds)}) {
        const qint64 moment = clock - candidate;
        if (offset(moment) == candidate && !moments.contains(moment))
            moments.append(moment);
    }
    return moments;
}

QString shortName(qint64 time, const QTimeZone &zone)
{
    return zone.abbreviation(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()));
}

QList<qint64> momentsNamed(const QString &name, qint64 clock, const QTimeZone &zone)
{
    QList<qint64> moments;
    const QTimeZone house = TimeStyle{.zone = TimeStyle::Zone::AuctionHouse}.timeZone();
    for (const QTimeZone &candidate : {zone, house, QTimeZone::systemTimeZone()}) {
        for (const qint64 moment : momentsOf(clock, candidate)) {
            if (shortName(moment, candidate) == name && !moments.contains(moment))
                moments.append(moment);
        }
    }
    return moments;
}

/// Of "+02:00", "+0200" or "+02", in milliseconds; nothing for any other text, or none that a clock has.
std::optional<qint64> offsetOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:UTC)?([+-])(\\d\\d):?([0-5]\\d)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const qint64 hours = match.captured(2).toInt();
    if (!match.hasMatch() || hours > 14)
        return std::nullopt;
    const qint64 offset = (hours * 60 + match.captured(3).toInt()) * 60'000;
    return match.captured(1) == u"-"_s ? -offset : offset;
}

TimeEntry entryInZone(qint64 clock, const QTimeZone &zone)
{
    const QList<qint64> moments = momentsOf(clock, zone);
    if (moments.isEmpty())
        return {.problem = TimeEntryWords::tr("No clock shows this time: that night it is skipped")};
    if (moments.size() > 1)
        return {.problem = TimeEntryWords::tr("This time comes twice that night: write %1 or %2 behind it")
                               .arg(shortName(moments[0], zone), shortName(moments[1], zone))};
    return {.time = moments[0]};
}

TimeEntry entryNamed(const QString &name, qint64 clock, const QTimeZone &zone)
{
    if (name == u"Z"_s || name == u"UTC"_s || name == u"GMT"_s)
        return {.time = clock};
    if (const std::optional<qint64> offset = offsetOf(name))
        return {.time = clock - *offset};
    const QList<qint64> moments = momentsNamed(name, clock, zone);
    if (moments.size() == 1)
        return {.time = moments[0]};
    return {.problem = moments.isEmpty()
                ? TimeEntryWords::tr("“%1” is no zone of that day: write UTC or an offset such as -05:00")
                      .arg(name)
                : TimeEntryWords::tr("“%1” may be several zones: write an offset such as -05:00").arg(name)};
}

} // namespace

TimeEntry TimeEntry::read(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.(\\d{1,3}))?\\s*([A-Za-z]{1,6}|(?:UTC)?[+-][\\d:]{2,5})?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    const QTime clock = QTime::fromString(match.captured(2) + seconds, u"HH:mm:ss"_s);
    if (!match.hasMatch() || !date.isValid() || !clock.isValid())
        return {.problem = TimeEntryWords::tr("Write a day and a time, such as 2026-06-01 14:00")};
    const int fraction = match.captured(4).leftJustified(3, u'0').toInt();
    const qint64 asUtc = QDateTime(date, clock, QTimeZone::utc()).toMSecsSinceEpoch() + fraction;
    const QString name = match.captured(5).toUpper();
    return name.isEmpty() ? entryInZone(asUtc, zone) : entryNamed(name, asUtc, zone);
}

QString timeEntryText(qint64 time, const QTimeZone &zone)
{
    const QDateTime clock = QDateTime::fromMSecsSinceEpoch(time, zone);
    return clock.toString(time % 1000 == 0 ? u"yyyy-MM-dd HH:mm:ss t"_s : u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
}

QByteArray wireTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc())
        .toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s)
        .toLatin1();
}

} // namespace Sothebais
