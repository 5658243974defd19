// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsonrelax.h"

#include "json/jsontoken.h"

#include <QChar>

#include <cmath>

namespace Comm {

namespace {

qsizetype skipDigits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

/// True for what the grammar of JSON calls a number.
bool isNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype integerEnd = skipDigits(text, at);
    if (integerEnd == at || (text[at] == '0' && integerEnd > at + 1))
        return false;
    at = integerEnd;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fractionEnd = skipDigits(text, at + 1);
        if (fractionEnd == at + 1)
            return false;
        at = fractionEnd;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponentEnd = skipDigits(text, at);
        if (exponentEnd == at)
            return false;
        at = exponentEnd;
    }
    return at == text.size();
}

void appendRelaxedNumber(QByteArray &out, QByteArrayView number)
{
    if (std::isinf(numberValue(number)) && isNumber(number)) {
        out += number.startsWith('-') ? "-1.7976931348623157e308" : "1.7976931348623157e308";
        return;
    }
    out += number;
    constexpr qsizetype longestSafeInteger = 18;
    if (number.size() > longestSafeInteger
        && skipDigits(number, number.startsWith('-') ? 1 : 0) == number.size())
        out += "e0"; // what is no number for its leading zeros is none with an exponent either
}

/// Copies a string token with its quotes.
void appendRelaxedString(QByteArray &out, QByteArrayView token)
{
    for (qsizetype at = 0; at < token.size();) {
        const int unit = token[at] == '\\' ? escapedUnit(token, at) : -1;
        if (unit < 0) {
            const qsizetype length = token[at] == '\\' && at + 1 < token.size() ? 2 : 1;
            out += token.sliced(at, length);
            at += length;
        } else if (QChar::isHighSurrogate(char32_t(unit))
                   && QChar::isLowSurrogate(char32_t(escapedUnit(token, at + 6)))) {
            out += token.sliced(at, 12);
            at += 12;
        } else {
            out += QChar::isSurrogate(char32_t(unit)) ? QByteArrayView("\\ufffd") : token.sliced(at, 6);
            at += 6;
        }
    }
}

} // namespace

QByteArray relaxedJson(QByteArrayView text)
{
    QByteArray relaxed;
    relaxed.reserve(text.size() + 64);
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const qsizetype end = skipString(text, at);
            appendRelaxedString(relaxed, text.sliced(at, end - at));
            at = end;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            const qsizetype end = skipNumber(text, at);
            appendRelaxedNumber(relaxed, text.sliced(at, end - at));
            at = end;
        } else {
            relaxed += c;
            ++at;
        }
    }
    return relaxed;
}

} // namespace Comm
