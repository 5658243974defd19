// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsontoken.h"

#include "json/jsoncanonical.h"
#include "json/jsonwriter.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>

namespace Comm {

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
        ++at;
    return at;
}

/// One bit set in each byte of the word that is this one; those above the lowest one may be wrong.
static quint64 bytesLike(quint64 word, char byte)
{
    constexpr quint64 ones = 0x0101010101010101;
    const quint64 difference = word ^ (ones * quint8(byte));
    return (difference - ones) & ~difference & (ones << 7);
}

/// The next quote or backslash; the end of the text if there is none. Most of a text is in its strings: eight
/// bytes are looked at together.
static qsizetype findQuoteOrBackslash(QByteArrayView text, qsizetype at)
{
    for (; at + 8 <= text.size(); at += 8) {
        const auto word = qFromLittleEndian<quint64>(text.data() + at);
        if (const quint64 found = bytesLike(word, '"') | bytesLike(word, '\\'))
            return at + std::countr_zero(found) / 8;
    }
    while (at < text.size() && text[at] != '"' && text[at] != '\\')
        ++at;
    return at;
}

qsizetype skipString(QByteArrayView text, qsizetype at)
{
    for (++at;; at += 2) { // past what is escaped
        at = findQuoteOrBackslash(text, at);
        if (at >= text.size())
            return text.size();
        if (text[at] == '"')
            return at + 1;
    }
}

qsizetype skipNumber(QByteArrayView text, qsizetype at)
{
    const auto belongs = [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    };
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

/// Roughly the power of ten of a JSON number that is no zero: enough to tell the vast from the tiny.
static qint64 powerOfTen(QByteArrayView number)
{
    if (number.startsWith('-'))
        number = number.sliced(1);
    const auto *const e = std::ranges::find_if(number, [](char c) { return c == 'e' || c == 'E'; });
    const QByteArrayView mantissa(number.begin(), e);
    QByteArrayView exponentText(e, number.end());
    exponentText = exponentText.sliced(std::min<qsizetype>(exponentText.size(), 1));
    const bool negative = exponentText.startsWith('-');
    if (exponentText.startsWith('+'))
        exponentText = exponentText.sliced(1);
    qint64 exponent = 0;
    constexpr qint64 vast = qint64(1) << 40; // more than a text has digits
    if (std::from_chars(exponentText.begin(), exponentText.end(), exponent).ec
        == std::errc::result_out_of_range)
        exponent = negative ? -vast : vast;
    exponent = std::clamp(exponent, -vast, vast);

    const qsizetype point = mantissa.indexOf('.');
    const qsizetype integers = point < 0 ? mantissa.size() : point;
    qsizetype zeros = 0;
    while (mantissa.startsWith('0') && point + 1 + zeros < mantissa.size()
           && mantissa[point + 1 + zeros] == '0')
        ++zeros;
    return exponent + (mantissa.startsWith('0') ? -zeros : integers);
}

double numberValue(QByteArrayView number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.begin(), number.end(), value);
    if (error == std::errc::result_out_of_range) { // at which end, from_chars() does not tell
        value = powerOfTen(number) > 0 ? std::numeric_limits<double>::infinity() : 0;
        return number.startsWith('-') ? -value : value;
    }
    return value;
}

static bool endsScalar(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// skipValue(), which also raises `depth` to that of the value.
static qsizetype skipValue(QByteArrayView text, qsizetype at, int &depth)
{
    for (int open = 0; at < text.size();) {
        switch (text[at]) {
        case '"':
            at = skipString(text, at);
            break;
        case '{':
        case '[':
            depth = std::max(depth, ++open);
            ++at;
            break;
        case '}':
        case ']':
            --open;
            ++at;
            break;
        case ',':
        case ':':
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            ++at;
            continue; // inside of an array or object: nothing ends here
        default: // a number, true, false or null
            while (at < text.size() && !endsScalar(text[at]))
                ++at;
        }
        if (open == 0)
            return at;
    }
    return at;
}

qsizetype skipValue(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    return skipValue(text, at, depth);
}

int escapedUnit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (const char c : text.sliced(at + 2, 4)) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// Whether a key, with its quotes, is this name.
static bool isNamed(QByteArrayView key, QByteArrayView name)
{
    if (key.size() == name.size() + 2 && key.sliced(1, name.size()) == name)
        return true;
    if (!key.contains('\\'))
        return false;
    QByteArray quotedName;
    appendJsonUtf8(quotedName, name);
    return canonicalString(key) == quotedName;
}

ObjectExtent objectExtent(QByteArrayView text, qsizetype at, QByteArrayView name)
{
    ObjectExtent extent;
    int depth = 0; // of the members
    qsizetype end = skipSpace(text, at + 1);
    while (end < text.size() && text[end] == '"') {
        const qsizetype keyEnd = skipString(text, end);
        const QByteArrayView key = text.sliced(end, keyEnd - end);
        const qsizetype begin = skipSpace(text, skipSpace(text, keyEnd) + 1);
        const qsizetype valueEnd = skipValue(text, begin, depth);
        if (isNamed(key, name))
            extent.member = text.sliced(begin, valueEnd - begin);
        end = skipSpace(text, valueEnd);
        if (end < text.size() && text[end] == ',')
            end = skipSpace(text, end + 1);
    }
    extent.text = text.sliced(at, std::min(end + 1, text.size()) - at); // with the brace
    extent.depth = depth + 1;
    return extent;
}

QByteArrayView memberText(QByteArrayView text, QByteArrayView name)
{
    return objectExtent(text, skipSpace(text, 0), name).member;
}

} // namespace Comm
