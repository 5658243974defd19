// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <bit>

namespace Sothebais {

// The quick way over JSON text that nobody wants to look into: no more is checked than that strings, arrays
// and objects are closed.

namespace JsonSkip {

/// One bit set in each byte of `word` that is `byte`; those above the lowest one may be wrong.
inline quint64 matches(quint64 word, char byte)
{
    constexpr quint64 Ones = 0x0101010101010101;
    const quint64 difference = word ^ (Ones * quint8(byte));
    return (difference - Ones) & ~difference & (Ones << 7);
}

} // namespace JsonSkip

inline const char *skipJsonSpace(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r'))
        ++at;
    return at;
}

/// One past the closing quote of the string whose opening quote is at `at`; null if there is none. Sets
/// `hasEscapes` if there are some, else leaves it.
inline const char *skipJsonString(const char *at, const char *end, bool &hasEscapes)
{
    ++at;
    for (;;) {
        while (end - at >= 8) {
            const quint64 word = qFromLittleEndian<quint64>(at);
            if (const quint64 found = JsonSkip::matches(word, '"') | JsonSkip::matches(word, '\\')) {
                at += std::countr_zero(found) / 8;
                break;
            }
            at += 8;
        }
        while (at < end && *at != '"' && *at != '\\')
            ++at;
        if (at >= end)
            return nullptr;
        if (*at == '"')
            return at + 1;
        hasEscapes = true;
        if (end - at < 2)
            return nullptr;
        at += 2;
    }
}

inline const char *skipJsonString(const char *at, const char *end)
{
    bool hasEscapes = false;
    return skipJsonString(at, end, hasEscapes);
}

/// One past the bracket that closes the array or object at `at`; null if there is none.
inline const char *skipJsonContainer(const char *at, const char *end)
{
    int depth = 0;
    while (at < end) {
        const char c = *at;
        if (c == '"') {
            at = skipJsonString(at, end);
            if (!at)
                return nullptr;
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at;
    }
    return nullptr;
}

/// One past the value at `at`; null if it is not closed, and `at` if there is none.
inline const char *skipJsonValue(const char *at, const char *end)
{
    if (at < end && *at == '"')
        return skipJsonString(at, end);
    if (at < end && (*at == '{' || *at == '['))
        return skipJsonContainer(at, end);
    while (at < end && *at != ',' && *at != '}' && *at != ']' && *at != ':' && *at != ' ' && *at != '\n'
           && *at != '\t' && *at != '\r')
        ++at;
    return at;
}

struct JsonMember
{
    QByteArrayView key = {}; ///< with its escapes and without its quotes
    bool hasEscapedKey = false;
    QByteArrayView value = {}; ///< exact text
};

/// Reads the key of the member of an object that begins at `at`, and returns the position of its value; null
/// if there is no whole member.
inline const char *readJsonKey(JsonMember &member, const char *at, const char *end)
{
    if (at >= end || *at != '"')
        return nullptr;
    member.hasEscapedKey = false;
    const char *const keyEnd = skipJsonString(at, end, member.hasEscapedKey);
    const char *const colon = keyEnd ? skipJsonSpace(keyEnd, end) : end;
    if (colon >= end || *colon != ':')
        return nullptr;
    member.key = {at + 1, keyEnd - 1};
    return skipJsonSpace(colon + 1, end);
}

/// Reads a whole member likewise, and returns the position of what follows it and is no space.
inline const char *readJsonMember(JsonMember &member, const char *at, const char *end)
{
    const char *const value = readJsonKey(member, at, end);
    const char *const valueEnd = value ? skipJsonValue(value, end) : nullptr;
    if (!valueEnd || valueEnd == value)
        return nullptr;
    member.value = {value, valueEnd};
    return skipJsonSpace(valueEnd, end);
}

/// Calls `visit(member)` for each member of the object at `at`, and returns the position behind the object;
/// null if it is not whole.
template <typename Visit>
const char *walkJsonObject(const char *at, const char *end, Visit visit)
{
    if (at >= end || *at != '{')
        return nullptr;
    at = skipJsonSpace(at + 1, end);
    if (at < end && *at == '}')
        return at + 1;
    JsonMember member;
    while ((at = readJsonMember(member, at, end))) {
        visit(member);
        if (at < end && *at == '}')
            return at + 1;
        if (at == end || *at != ',')
            return nullptr;
        at = skipJsonSpace(at + 1, end);
    }
    return nullptr;
}

} // namespace Sothebais
