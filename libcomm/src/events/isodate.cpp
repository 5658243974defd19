// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/isodate.h"

#include <cstdio>

namespace Comm {

namespace {

/// Takes a text from left to right; the first thing that is not as expected spoils it for good.
class Taker
{
public:
    explicit Taker(QByteArrayView text) : m_rest(text) { }

    bool isGood() const { return m_good; }
    bool atEnd() const { return m_rest.isEmpty(); }
    bool startsWith(char c) const { return m_rest.startsWith(c); }

    void expect(char c)
    {
        m_good = m_good && m_rest.startsWith(c);
        drop(1);
    }

    int number(qsizetype digits)
    {
        int value = 0;
        m_good = m_good && m_rest.size() >= digits;
        for (qsizetype i = 0; i < digits && m_good; ++i) {
            m_good = m_rest[i] >= '0' && m_rest[i] <= '9';
            value = value * 10 + (m_rest[i] - '0');
        }
        drop(digits);
        return value;
    }

    /// A point and digits, of which the first three count.
    int fraction()
    {
        expect('.');
        int value = number(1) * 100;
        for (int weight = 10; !m_rest.isEmpty() && m_rest[0] >= '0' && m_rest[0] <= '9'; weight /= 10)
            value += number(1) * weight;
        return value;
    }

private:
    void drop(qsizetype count) { m_rest = m_good ? m_rest.sliced(count) : QByteArrayView(); }

    QByteArrayView m_rest;
    bool m_good = true;
};

int takeYear(Taker &taker)
{
    if (!taker.startsWith('+') && !taker.startsWith('-'))
        return taker.number(4);
    const bool negative = taker.startsWith('-');
    taker.expect(negative ? '-' : '+');
    const int year = taker.number(6);
    return negative ? -year : year;
}

} // namespace

std::optional<QDateTime> readIsoDate(QByteArrayView text)
{
    Taker taker(text);
    const int year = takeYear(taker);
    taker.expect('-');
    const int month = taker.number(2);
    taker.expect('-');
    const QDate date(year, month, taker.number(2));
    QTime time(0, 0);
    if (taker.isGood() && !taker.atEnd()) {
        taker.expect('T');
        const int hour = taker.number(2);
        taker.expect(':');
        const int minute = taker.number(2);
        taker.expect(':');
        const int second = taker.number(2);
        time = QTime(hour, minute, second, taker.startsWith('.') ? taker.fraction() : 0);
        taker.expect('Z');
    }
    if (!taker.isGood() || !taker.atEnd() || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

QByteArray isoDate(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    if (!utc.isValid())
        return {};
    const bool plain = date.year() >= 0 && date.year() <= 9999;
    char buffer[40];
    const int length = std::snprintf(buffer, sizeof buffer,
                                     plain ? "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ"
                                           : "%+07d-%02d-%02dT%02d:%02d:%02d.%03dZ",
                                     date.year(), date.month(), date.day(), utc.time().hour(),
                                     utc.time().minute(), utc.time().second(), utc.time().msec());
    return QByteArray(buffer, length);
}

} // namespace Comm
