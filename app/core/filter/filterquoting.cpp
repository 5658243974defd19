// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterquoting.h"

#include "filterlexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr QStringView EscapeLetters = u"\"\\nrt";
constexpr QStringView EscapeMeanings = u"\"\\\n\r\t";

bool readUnit(QStringView digits, char16_t &unit)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (digits.size() != 4 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    unit = char16_t(digits.toUShort(nullptr, 16));
    return true;
}

/// Appends what the backslash at `at` means and returns where it goes on.
qsizetype appendEscape(QStringView text, qsizetype at, QString &result)
{
    const QChar letter = text[at + 1];
    if (const qsizetype known = EscapeLetters.indexOf(letter); known >= 0) {
        result += EscapeMeanings[known];
        return at + 2;
    }
    char16_t unit = 0;
    if (letter == u'u' && readUnit(text.mid(at + 2, 4), unit)) {
        result += QChar(unit);
        return at + 6;
    }
    result += u'\\';
    return at + 1;
}

QString escaped(QChar c)
{
    if (const qsizetype known = EscapeMeanings.indexOf(c); known >= 0)
        return QString(QChar(u'\\')).append(EscapeLetters[known]);
    return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
}

/// Whatever could not be seen, or would not survive as UTF-8.
bool needsEscape(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return EscapeMeanings.contains(c) || (!c.isPrint() && c != u' ');
}

} // namespace

QuotedText readQuoted(QStringView text, qsizetype start)
{
    QuotedText result;
    qsizetype at = start + 1;
    while (at < text.size() && text[at] != u'"') {
        if (text[at] == u'\\' && at + 1 < text.size())
            at = appendEscape(text, at, result.text);
        else
            result.text += text[at++];
    }
    result.isClosed = at < text.size();
    result.end = result.isClosed ? at + 1 : text.size();
    return result;
}

QString quoted(QStringView text)
{
    QString result = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i)
        result += needsEscape(text, i) ? escaped(text[i]) : QString(text[i]);
    return result + u'"';
}

bool isPlainWord(QStringView text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"_-.:/@+#$%"_s.contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain) && !text.contains(u"..")
        && filterKeyword(text) == FilterKeyword::None;
}

} // namespace Sothebais
