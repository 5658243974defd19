// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payloadsearch.h"

#include "core/json/jsonscanner.h"
#include "core/json/jsonskip.h"

#include <algorithm>

namespace Sothebais {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
}

bool isBetweenTokens(char c)
{
    return QByteArrayView("{}[],: \n\t\r").contains(c);
}

} // namespace

PayloadSearch::PayloadSearch(QByteArrayView text, const QString &wanted, Over over)
    : m_text(wanted.isEmpty() ? QByteArrayView() : text),
      m_wanted(wanted),
      m_wantedBytes(wanted.toUtf8()),
      m_isAscii(isAscii(m_wantedBytes)),
      m_over(over)
{
    if (m_isAscii && !m_wantedBytes.isEmpty())
        m_search = ByteSearch(m_wantedBytes);
}

void PayloadSearch::advance(qsizetype bytes)
{
    const qsizetype end = std::min(m_text.size(), m_at + bytes);
    if (m_over == Over::Bytes)
        advanceOverBytes(end);
    else
        advanceOverValues(end);
}

qsizetype PayloadSearch::find(QByteArrayView bytes) const
{
    return m_isAscii ? m_search.indexIn(bytes) : bytes.indexOf(m_wantedBytes);
}

void PayloadSearch::advanceOverBytes(qsizetype end)
{
    // A hit may begin before the end of the piece and end behind it.
    const qsizetype seen = std::min(m_text.size(), end + m_wantedBytes.size() - 1);
    while (m_at < end && !isFull()) {
        const qsizetype found = find(m_text.sliced(m_at, seen - m_at));
        if (found < 0) {
            m_at = end;
            return;
        }
        m_hits.push_back(m_at + found);
        m_at += found + m_wantedBytes.size();
    }
}

void PayloadSearch::advanceOverValues(qsizetype end)
{
    while (m_at < end && !isFull()) {
        if (isBetweenTokens(m_text[m_at])) {
            ++m_at;
            continue;
        }
        const char *const after = skipJsonValue(m_text.data() + m_at, m_text.data() + m_text.size());
        // At least one byte on, also where the text is broken.
        const qsizetype next = after ? std::max<qsizetype>(after - m_text.data(), m_at + 1) : m_text.size();
        if (isInToken(m_text.sliced(m_at, next - m_at)))
            m_hits.push_back(m_at);
        m_at = next;
    }
}

bool PayloadSearch::isInToken(QByteArrayView token) const
{
    if (m_isAscii && !token.contains('\\')) {
        const bool isString = token.front() == '"';
        const bool isClosed = isString && token.size() > 1 && token.back() == '"';
        return find(token.sliced(isString ? 1 : 0).chopped(isClosed ? 1 : 0)) >= 0;
    }
    return jsonText(token).contains(m_wanted, Qt::CaseInsensitive);
}

} // namespace Sothebais
