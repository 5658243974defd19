// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonstring.h"

#include <QString>

#include <array>
#include <charconv>

namespace Sothebais {

namespace {

constexpr QByteArrayView HexDigits = "0123456789abcdef";

/// The letters that follow a backslash, and what they mean.
constexpr QByteArrayView Letters = "\"\\/bfnrt";
constexpr QByteArrayView Meanings = "\"\\/\b\f\n\r\t";

void appendEscaped(QByteArray &out, char c)
{
    const qsizetype letter = c == '/' ? -1 : Meanings.indexOf(c);
    const bool isControl = static_cast<unsigned char>(c) < 0x20;
    if (letter >= 0)
        (out += '\\') += Letters[letter];
    else if (isControl)
        ((out += "\\u00") += HexDigits[c >> 4]) += HexDigits[c & 0xf];
    else
        out += c;
}

/// The unit of the four hexadecimal digits at `at`; -1 if they are not there.
int unitAt(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    const char *const begin = text.data() + at;
    const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
    return error == std::errc() && end == begin + 4 ? unit : -1;
}

/// Appends what the escape `\u` at `at` stands for, and returns the position behind it.
qsizetype appendUnit(QByteArray &out, QByteArrayView text, qsizetype at)
{
    const int unit = unitAt(text, at + 2);
    if (unit < 0) {
        out += "\xEF\xBF\xBD";
        return at + 2;
    }
    if (QChar::isHighSurrogate(char32_t(unit)) && text.sliced(at + 6).startsWith("\\u")) {
        if (const int low = unitAt(text, at + 8); low >= 0 && QChar::isLowSurrogate(char32_t(low))) {
            out += QString::fromUcs4(std::array{QChar::surrogateToUcs4(char16_t(unit), char16_t(low))}.data(),
                                     1)
                       .toUtf8();
            return at + 12;
        }
    }
    out += QChar::isSurrogate(char32_t(unit)) ? QByteArray("\xEF\xBF\xBD") : QString(QChar(unit)).toUtf8();
    return at + 6;
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    for (const char c : utf8)
        appendEscaped(out, c);
    out += '"';
}

QByteArray jsonStringBytes(QByteArrayView string)
{
    const QByteArrayView text = string.sliced(1, string.size() - 2);
    QByteArray result;
    result.reserve(text.size());
    qsizetype plain = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0 && i + 1 < text.size(); i = text.indexOf('\\', plain)) {
        result += text.sliced(plain, i - plain);
        if (text[i + 1] == 'u') {
            plain = appendUnit(result, text, i);
            continue;
        }
        const qsizetype letter = Letters.indexOf(text[i + 1]);
        result += letter >= 0 ? Meanings[letter] : text[i + 1];
        plain = i + 2;
    }
    return result += text.sliced(plain);
}

} // namespace Sothebais
