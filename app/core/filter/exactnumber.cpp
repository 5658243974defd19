// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exactnumber.h"

#include <algorithm>
#include <charconv>

namespace Sothebais {

namespace {

constexpr qint64 VastPower = qint64(1) << 40; // more than a text has digits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype endOfDigits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// The power of ten after the "e"; nothing if that is no whole number.
std::optional<qint64> exponentOf(QByteArrayView text)
{
    const bool isSigned = text.startsWith('-') || text.startsWith('+');
    const QByteArrayView digits = text.sliced(isSigned ? 1 : 0);
    if (digits.isEmpty() || endOfDigits(digits, 0) != digits.size())
        return std::nullopt;
    qint64 size = 0;
    if (std::from_chars(digits.begin(), digits.end(), size).ec != std::errc())
        size = VastPower;
    size = std::min(size, VastPower);
    return text.startsWith('-') ? -size : size;
}

/// Digits one by one, zeros for ever after the last.
class Digits
{
public:
    explicit Digits(QByteArrayView text) : m_text(text) { }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    char next()
    {
        if (!isAtEnd() && m_text[m_at] == '.')
            ++m_at;
        return isAtEnd() ? '0' : m_text[m_at++];
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<ExactNumber> ExactNumber::fromText(QByteArrayView text)
{
    const qsizetype start = text.startsWith('-') ? 1 : 0;
    const qsizetype point = endOfDigits(text, start);
    if (point == start)
        return std::nullopt;
    const bool hasFraction = point < text.size() && text[point] == '.';
    const qsizetype end = hasFraction ? endOfDigits(text, point + 1) : point;
    if (hasFraction && end == point + 1)
        return std::nullopt;
    std::optional<qint64> exponent = 0;
    if (end < text.size())
        exponent = text[end] == 'e' || text[end] == 'E' ? exponentOf(text.sliced(end + 1)) : std::nullopt;
    if (!exponent)
        return std::nullopt;

    const auto counts = [](char c) { return c >= '1' && c <= '9'; };
    const QByteArrayView mantissa = text.sliced(start, end - start);
    const auto first = std::find_if(mantissa.begin(), mantissa.end(), counts);
    ExactNumber number;
    if (first == mantissa.end())
        return number;
    const qsizetype at = start + (first - mantissa.begin());
    qsizetype last = end;
    while (!counts(text[last - 1]))
        --last;
    number.m_sign = start == 1 ? -1 : 1;
    number.m_power = *exponent + (at < point ? point - at - 1 : point - at);
    number.m_digits = text.sliced(at, last - at);
    return number;
}

std::strong_ordering ExactNumber::compareSize(const ExactNumber &other) const
{
    if (m_power != other.m_power)
        return m_power <=> other.m_power;
    Digits mine(m_digits);
    Digits theirs(other.m_digits);
    while (!mine.isAtEnd() || !theirs.isAtEnd()) {
        if (const auto order = mine.next() <=> theirs.next(); order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

std::strong_ordering operator<=>(const ExactNumber &a, const ExactNumber &b)
{
    if (a.m_sign != b.m_sign)
        return a.m_sign <=> b.m_sign;
    return a.m_sign < 0 ? b.compareSize(a) : a.compareSize(b);
}

} // namespace Sothebais
