// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/result.h"

#include <QByteArray>
#include <QMetaType>

#include <compare>

namespace Comm {

/// An exact decimal number, such as an amount of money, kept as the text it came in.
///
/// "1.50" stays "1.50" on every copy and still compares equal to "1.5". There is no way from or to a double.
///
///     const auto bid = Comm::Decimal::fromText("1000.00");
///     const bool higher = *bid > Comm::Decimal::fromMinorUnits(99'999, 2);
class COMM_EXPORT Decimal
{
public:
    /// Zero, written "0".
    Decimal() : m_text(QByteArrayLiteral("0")) { }

    /// Reads an optional minus sign, digits, and optionally a point with more digits; nothing else is taken.
    static Result<Decimal> fromText(QByteArrayView text);

    /// `units` of the size 10^-digits: fromMinorUnits(1050, 2) is "10.50". `digits` is 0 to 18.
    static Decimal fromMinorUnits(qint64 units, int digits);

    /// True for the texts that fromText() takes.
    static bool isDecimal(QByteArrayView text);

    /// The number as it was written.
    const QByteArray &text() const { return m_text; }

    COMM_EXPORT friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    explicit Decimal(QByteArray text) : m_text(std::move(text)) { }

    QByteArray m_text;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::Decimal)
