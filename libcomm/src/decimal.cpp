// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/decimal.h"

#include <QCoreApplication>

#include <algorithm>

namespace Comm {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A decimal without its sign and without zeros that carry no value.
struct Magnitude
{
    explicit Magnitude(QByteArrayView text)
    {
        if (text.startsWith('-'))
            text = text.sliced(1);
        const qsizetype point = text.indexOf('.');
        integer = point < 0 ? text : text.first(point);
        fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
        while (integer.startsWith('0'))
            integer = integer.sliced(1);
        while (fraction.endsWith('0'))
            fraction.chop(1);
    }

    bool isZero() const { return integer.isEmpty() && fraction.isEmpty(); }

    QByteArrayView integer;
    QByteArrayView fraction;
};

std::strong_ordering compare(const Magnitude &a, const Magnitude &b)
{
    if (a.integer.size() != b.integer.size())
        return a.integer.size() <=> b.integer.size();
    const int integers = a.integer.compare(b.integer);
    return (integers != 0 ? integers : a.fraction.compare(b.fraction)) <=> 0;
}

} // namespace

Result<Decimal> Decimal::fromText(QByteArrayView text)
{
    if (isDecimal(text))
        return Decimal(text.toByteArray());
    constexpr qsizetype longest = 60;
    return Error{.code = Error::Code::InvalidArgument,
                 .message = QCoreApplication::translate("Comm::Decimal", "\"%1\" is not a decimal number")
                                .arg(QString::fromUtf8(text.first(std::min(text.size(), longest)))),
                 .remedy
                 = QCoreApplication::translate("Comm::Decimal", "Write digits with a point, such as 12.50")};
}

Decimal Decimal::fromMinorUnits(qint64 units, int digits)
{
    Q_ASSERT(digits >= 0 && digits <= 18);
    // The magnitude of the smallest qint64 has no qint64, hence the unsigned arithmetic.
    const quint64 magnitude = units < 0 ? 0 - quint64(units) : quint64(units);
    QByteArray text = QByteArray::number(magnitude).rightJustified(digits + 1, '0');
    if (digits > 0)
        text.insert(text.size() - digits, '.');
    if (units < 0)
        text.prepend('-');
    return Decimal(text);
}

bool Decimal::isDecimal(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf('.');
    return point < 0 ? isDigits(text) : isDigits(text.first(point)) && isDigits(text.sliced(point + 1));
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const Magnitude magnitudeOfA(a.m_text);
    const Magnitude magnitudeOfB(b.m_text);
    const bool negativeA = a.m_text.startsWith('-') && !magnitudeOfA.isZero();
    const bool negativeB = b.m_text.startsWith('-') && !magnitudeOfB.isZero();
    if (negativeA != negativeB)
        return negativeA ? std::strong_ordering::less : std::strong_ordering::greater;
    return negativeA ? compare(magnitudeOfB, magnitudeOfA) : compare(magnitudeOfA, magnitudeOfB);
}

} // namespace Comm
