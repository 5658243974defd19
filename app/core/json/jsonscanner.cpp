// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonscanner.h"

#include "jsonskip.h"

namespace Sothebais {

namespace {

/// One past the string or other value that starts at `start`; the end of the text if it is not closed.
qsizetype endOfValue(QByteArrayView text, qsizetype start)
{
    const char *const end = skipJsonValue(text.data() + start, text.end());
    return end ? end - text.data() : text.size();
}

/// The code unit that four hexadecimal digits at `start` stand for, the replacement character if they do not.
char16_t codeUnit(QByteArrayView text, qsizetype start)
{
    bool ok = false;
    const ushort unit
        = start + 4 <= text.size() ? text.sliced(start, 4).toByteArray().toUShort(&ok, 16) : ushort(0);
    return ok ? char16_t(unit) : u'\uFFFD';
}

/// Half a pair stands for no character.
QString withoutHalfPairs(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString unescaped(QByteArrayView text)
{
    static constexpr QByteArrayView Letters = "bfnrt";
    static constexpr QByteArrayView Meanings = "\b\f\n\r\t";
    QString result;
    qsizetype plain = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0 && i + 1 < text.size(); i = text.indexOf('\\', plain)) {
        result += QString::fromUtf8(text.sliced(plain, i - plain));
        const char letter = text[i + 1];
        const bool isUnit = letter == 'u';
        if (isUnit)
            result += QChar(codeUnit(text, i + 2));
        else if (const qsizetype known = Letters.indexOf(letter); known >= 0)
            result += QLatin1Char(Meanings[known]);
        else
            result += QLatin1Char(letter);
        plain = qMin(i + (isUnit ? 6 : 2), text.size());
    }
    return withoutHalfPairs(result + QString::fromUtf8(text.sliced(plain)));
}

} // namespace

JsonKind jsonKind(QByteArrayView value)
{
    if (value.isEmpty())
        return JsonKind::Invalid;
    switch (value.front()) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    case 'n':
        return JsonKind::Null;
    default:
        return value.front() == '-' || (value.front() >= '0' && value.front() <= '9') ? JsonKind::Number
                                                                                      : JsonKind::Invalid;
    }
}

QString jsonText(QByteArrayView value)
{
    if (jsonKind(value) != JsonKind::String)
        return QString::fromUtf8(value);
    const bool closed = value.size() > 1 && value.back() == '"';
    return unescaped(value.sliced(1, value.size() - (closed ? 2 : 1)));
}

QString jsonKeyText(QByteArrayView key)
{
    return unescaped(key);
}

JsonScanner::JsonScanner(QByteArrayView container) : m_text(container.trimmed())
{
    const JsonKind kind = jsonKind(m_text);
    m_isObject = kind == JsonKind::Object;
    m_position = kind == JsonKind::Object || kind == JsonKind::Array ? 1 : m_text.size();
}

bool JsonScanner::next()
{
    skipSpace();
    if (m_position < m_text.size() && m_text[m_position] == ',') {
        ++m_position;
        skipSpace();
    }
    if (m_isObject && !readKey())
        return false;
    if (m_position >= m_text.size())
        return false;
    const qsizetype end = endOfValue(m_text, m_position);
    m_value = m_text.sliced(m_position, end - m_position);
    m_position = end;
    return !m_value.isEmpty();
}

bool JsonScanner::readKey()
{
    if (m_position >= m_text.size() || m_text[m_position] != '"')
        return false;
    const qsizetype end = endOfValue(m_text, m_position);
    m_key = m_text.sliced(m_position + 1, qMax(qsizetype(0), end - m_position - 2));
    m_position = end;
    skipSpace();
    if (m_position >= m_text.size() || m_text[m_position] != ':')
        return false;
    ++m_position;
    skipSpace();
    return true;
}

void JsonScanner::skipSpace()
{
    m_position = skipJsonSpace(m_text.data() + m_position, m_text.end()) - m_text.data();
}

} // namespace Sothebais
