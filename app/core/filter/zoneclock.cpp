// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zoneclock.h"

#include <QDateTime>

namespace Sothebais {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Quarter = 15 * Minute; // clocks are changed at quarters of an hour
constexpr qint64 Day = 24 * 60 * Minute;

qint64 floored(qint64 value, qint64 unit)
{
    return value / unit - (value % unit < 0 ? 1 : 0);
}

/// Reads a text from left to right.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) { }

    bool isAtEnd() const { return m_at == m_text.size(); }
    bool accept(char c)
    {
        const bool isThere = !isAtEnd() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    /// So many digits; -1 if there are fewer.
    int digits(qsizetype count)
    {
        if (m_text.size() - m_at < count)
            return -1;
        int value = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const char c = m_text[m_at++];
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }
    /// Any digits after the point, as milliseconds; -1 if there are none.
    int fraction()
    {
        int value = 0;
        int count = 0;
        for (; !isAtEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at, ++count)
            value = count < 3 ? value * 10 + (m_text[m_at] - '0') : value;
        for (int i = count; i < 3; ++i)
            value *= 10;
        return count == 0 ? -1 : value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<qint64> readClock(Scanner &scanner)
{
    const int hour = scanner.digits(2);
    const int minute = scanner.accept(':') ? scanner.digits(2) : -1;
    const int second = scanner.accept(':') ? scanner.digits(2) : 0;
    const int fraction = scanner.accept('.') ? scanner.fraction() : 0;
    if (hour < 0 || minute < 0 || second < 0 || fraction < 0 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return (hour * 60 + minute) * Minute + second * 1000 + fraction;
}

/// What has to be added to come to UTC.
std::optional<qint64> readOffset(Scanner &scanner)
{
    if (scanner.isAtEnd() || scanner.accept('Z'))
        return 0;
    const bool isEast = scanner.accept('+');
    if (!isEast && !scanner.accept('-'))
        return std::nullopt;
    const int hours = scanner.digits(2);
    const int minutes = scanner.accept(':') ? scanner.digits(2) : -1;
    if (hours < 0 || minutes < 0)
        return std::nullopt;
    return (hours * 60 + minutes) * (isEast ? -Minute : Minute);
}

} // namespace

qint64 ZoneClock::timeOfDay(qint64 time)
{
    const qint64 local = time + offsetAt(time);
    return local - floored(local, Day) * Day;
}

qint64 ZoneClock::offsetAt(qint64 time)
{
    const qint64 quarter = floored(time, Quarter);
    if (quarter != m_quarter || m_quarter < 0) {
        m_quarter = quarter;
        m_offset = 1000
            * qint64(m_zone.offsetFromUtc(
                QDateTime::fromMSecsSinceEpoch(quarter * Quarter, QTimeZone::utc())));
    }
    return m_offset;
}

std::optional<qint64> isoTime(QByteArrayView text)
{
    constexpr qint64 EpochDay = 2'440'588; // Julian day of 1970-01-01
    Scanner scanner(text);
    const int year = scanner.digits(4);
    const int month = scanner.accept('-') ? scanner.digits(2) : -1;
    const int day = scanner.accept('-') ? scanner.digits(2) : -1;
    if (year < 1 || month < 1 || day < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    const qint64 midnight = (QDate(year, month, day).toJulianDay() - EpochDay) * Day;
    if (scanner.isAtEnd())
        return midnight;
    const auto clock = scanner.accept('T') ? readClock(scanner) : std::nullopt;
    const auto offset = clock ? readOffset(scanner) : std::nullopt;
    if (!offset || !scanner.isAtEnd())
        return std::nullopt;
    return midnight + *clock + *offset;
}

} // namespace Sothebais
