// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <compare>
#include <optional>

namespace Sothebais {

/// A decimal number in its own digits: 1500.50 is 1500.5, and a hundred digits are a hundred digits.
///
/// A view of the text it was read from, which must outlive it.
class ExactNumber
{
public:
    /// Digits, perhaps with a minus, a point with more digits, and an exponent; nothing if the text is
    /// anything else.
    static std::optional<ExactNumber> fromText(QByteArrayView text);
    static bool isNumber(QByteArrayView text) { return fromText(text).has_value(); }

    friend std::strong_ordering operator<=>(const ExactNumber &a, const ExactNumber &b);
    friend bool operator==(const ExactNumber &a, const ExactNumber &b) { return (a <=> b) == 0; }

private:
    std::strong_ordering compareSize(const ExactNumber &other) const;

    int m_sign = 0; ///< -1, 0 or 1
    qint64 m_power = 0; ///< of ten, of the first digit
    QByteArrayView m_digits; ///< from the first to the last that is not 0, perhaps with a point among them
};

} // namespace Sothebais
