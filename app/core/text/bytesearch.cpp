// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytesearch.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Sothebais {

namespace {

constexpr char CaseBit = 0x20;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | CaseBit) : c;
}

/// How common a byte is in the JSON of events, from rare to everywhere.
int commonness(char c)
{
    static constexpr QByteArrayView Common = "zqjkwvxyfghbmpuclsrdniotea"; // rare letters first
    if (const qsizetype place = Common.indexOf(c); place >= 0)
        return 10 + int(place);
    if (c == '"')
        return 100;
    if (QByteArrayView(",:-0123456789.").contains(c))
        return 60;
    return c == '{' || c == '}' || c == '_' ? 20 : 5;
}

#ifdef __SSE2__

constexpr qsizetype Lane = 16;

__m128i load(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

unsigned maskOf(__m128i hits)
{
    return unsigned(_mm_movemask_epi8(hits));
}

/// One byte in all places at once. With the bit of upper case set on both sides, letters are equal whatever
/// their case; what else becomes equal is told apart later.
struct Needle
{
    __m128i byte;
    __m128i bits;

    Needle(char c, bool foldsCase)
        : byte(_mm_set1_epi8(c)),
          bits(_mm_set1_epi8(foldsCase && isLetter(c) ? CaseBit : char(0)))
    {
    }
    __m128i hits(const char *at) const { return _mm_cmpeq_epi8(_mm_or_si128(load(at), bits), byte); }
};

#endif

} // namespace

ByteSearch::ByteSearch(const QByteArray &text, Qt::CaseSensitivity sensitivity)
    : m_text(sensitivity == Qt::CaseInsensitive ? text.toLower() : text),
      m_sensitivity(sensitivity)
{
    const auto rarer
        = [&](qsizetype a, qsizetype b) { return commonness(m_text[a]) < commonness(m_text[b]); };
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        if (rarer(i, m_first))
            m_first = i;
    }
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        if (i != m_first && rarer(i, m_second))
            m_second = i;
    }
}

qsizetype ByteSearch::indexIn(QByteArrayView bytes) const
{
    if (m_text.isEmpty())
        return 0;
    if (bytes.size() < m_text.size())
        return -1;
    const char *at = bytes.data();
    const char *const last = bytes.data() + bytes.size() - m_text.size();
#ifdef __SSE2__
    const Needle first(m_text[m_first], m_sensitivity == Qt::CaseInsensitive);
    const Needle second(m_text[m_second], m_sensitivity == Qt::CaseInsensitive);
    for (; last - at >= Lane - 1; at += Lane) { // no byte behind the end is read
        unsigned places = maskOf(_mm_and_si128(first.hits(at + m_first), second.hits(at + m_second)));
        for (; places != 0; places &= places - 1) {
            if (isAt(at + std::countr_zero(places)))
                return at + std::countr_zero(places) - bytes.data();
        }
    }
#endif
    const char *const found = findInFew(at, last);
    return found ? found - bytes.data() : -1;
}

/// From `at` to `last`, one by one; null if it is not there.
const char *ByteSearch::findInFew(const char *at, const char *last) const
{
    for (; at <= last; ++at) {
        if (isAt(at))
            return at;
    }
    return nullptr;
}

bool ByteSearch::isAt(const char *at) const
{
    if (m_sensitivity == Qt::CaseSensitive)
        return std::memcmp(at, m_text.data(), size_t(m_text.size())) == 0;
    return std::equal(m_text.begin(), m_text.end(), at,
                      [](char mine, char theirs) { return mine == lower(theirs); });
}

const char *findQuoteOrEscape(const char *at, const char *end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i escape = _mm_set1_epi8('\\');
    for (; end - at >= Lane; at += Lane) {
        const __m128i bytes = load(at);
        const unsigned places
            = maskOf(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, escape)));
        if (places != 0)
            return at + std::countr_zero(places);
    }
#endif
    return std::find_if(at, end, [](char c) { return c == '"' || c == '\\'; });
}

} // namespace Sothebais
