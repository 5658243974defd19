// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsoncanonical.h"

#include "json/jsontoken.h"
#include "json/jsonwriter.h"

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace Comm {

namespace {

/// One member of an object, as positions in the text written so far: key, colon and value without a comma.
struct Member
{
    qsizetype begin;
    qsizetype keyEnd;
    qsizetype end;
};

/// Keys of this form come first and ascending in every JavaScript object: "0" to "4294967294".
std::optional<quint32> arrayIndex(QByteArrayView quotedKey)
{
    const QByteArrayView digits = quotedKey.sliced(1, quotedKey.size() - 2);
    constexpr qsizetype longest = 10;
    const bool plain = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!plain || digits.isEmpty() || digits.size() > longest || (digits[0] == '0' && digits.size() > 1))
        return std::nullopt;
    const quint64 index = digits.toULongLong();
    return index < 0xffff'ffff ? std::optional(quint32(index)) : std::nullopt;
}

class CanonicalWriter
{
public:
    explicit CanonicalWriter(QByteArrayView text) : m_text(text) { m_out.reserve(text.size()); }

    QByteArray write()
    {
        m_at = skipSpace(m_text, 0);
        writeValue();
        return std::move(m_out);
    }

private:
    void writeValue();
    void writeArray();
    void writeObject();
    void arrange(qsizetype begin, QList<Member> members);
    /// Passes over `c`, if it stands there, and the space around it.
    bool take(char c);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_out;
};

bool CanonicalWriter::take(char c)
{
    m_at = skipSpace(m_text, m_at);
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    m_at = skipSpace(m_text, m_at + 1);
    return true;
}

void CanonicalWriter::writeValue()
{
    const char first = m_text[m_at];
    if (first == '{')
        return writeObject();
    if (first == '[')
        return writeArray();
    const qsizetype begin = std::exchange(m_at, skipValue(m_text, m_at));
    const QByteArrayView token = m_text.sliced(begin, m_at - begin);
    if (first == '"')
        m_out += canonicalString(token);
    else if (first == '-' || (first >= '0' && first <= '9'))
        appendJson(m_out, numberValue(token));
    else
        m_out += token;
}

void CanonicalWriter::writeArray()
{
    m_out += '[';
    take('[');
    while (!take(']')) {
        writeValue();
        if (take(','))
            m_out += ',';
    }
    m_out += ']';
}

void CanonicalWriter::writeObject()
{
    m_out += '{';
    const qsizetype begin = m_out.size();
    QList<Member> members;
    take('{');
    while (!take('}')) {
        Member member{.begin = m_out.size(), .keyEnd = 0, .end = 0};
        writeValue();
        member.keyEnd = m_out.size();
        m_out += ':';
        take(':');
        writeValue();
        member.end = m_out.size();
        members += member;
        if (take(','))
            m_out += ',';
    }
    arrange(begin, std::move(members));
    m_out += '}';
}

/// Puts the members that were written from `begin` on into JavaScript's order, if they are not.
void CanonicalWriter::arrange(qsizetype begin, QList<Member> members)
{
    QHash<QByteArrayView, qsizetype> places;
    QList<std::pair<quint32, qsizetype>> indices;
    QList<qsizetype> names;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const Member &member = members.at(i);
        const QByteArrayView key = QByteArrayView(m_out).sliced(member.begin, member.keyEnd - member.begin);
        const auto place = places.constFind(key);
        if (place != places.cend()) {
            members[*place] = member;
            continue;
        }
        places.insert(key, i);
        if (const auto index = arrayIndex(key))
            indices.emplaceBack(*index, i);
        else
            names += i;
    }
    if (indices.isEmpty() && names.size() == members.size())
        return;

    std::ranges::sort(indices);
    QByteArray arranged;
    arranged.reserve(m_out.size() - begin);
    const auto append = [&](const Member &member) {
        if (!arranged.isEmpty())
            arranged += ',';
        arranged += QByteArrayView(m_out).sliced(member.begin, member.end - member.begin);
    };
    for (const auto &[index, place] : indices)
        append(members.at(place));
    for (const qsizetype place : names)
        append(members.at(place));
    m_out.truncate(begin);
    m_out += arranged;
}

} // namespace

QByteArray canonicalJson(QByteArrayView text)
{
    return CanonicalWriter(text).write();
}

/// The UTF-16 unit of the escape at `at`, and the position after it.
static std::pair<char16_t, qsizetype> unescaped(QByteArrayView token, qsizetype at)
{
    if (const int unit = escapedUnit(token, at); unit >= 0)
        return {char16_t(unit), at + 6};
    switch (const char c = token[at + 1]) {
    case 'b':
        return {u'\b', at + 2};
    case 'f':
        return {u'\f', at + 2};
    case 'n':
        return {u'\n', at + 2};
    case 'r':
        return {u'\r', at + 2};
    case 't':
        return {u'\t', at + 2};
    default: // a quote, a backslash or a slash
        return {char16_t(c), at + 2};
    }
}

QByteArray canonicalString(QByteArrayView token)
{
    if (!token.contains('\\'))
        return token.toByteArray();
    QByteArray out;
    out.reserve(token.size());
    for (qsizetype at = 0; at < token.size();) {
        const qsizetype escape = token.indexOf('\\', at);
        out += token.sliced(at, (escape < 0 ? token.size() : escape) - at);
        if (escape < 0)
            break;
        QString units; // of escapes that follow each other, for two of them may be one character
        for (at = escape; token[at] == '\\';) {
            const auto [unit, next] = unescaped(token, at);
            units += QChar(unit);
            at = next;
        }
        appendJsonCharacters(out, units);
    }
    return out;
}

} // namespace Comm
