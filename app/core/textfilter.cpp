// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfilter.h"

#include <algorithm>

namespace Sothebais {

namespace {

constexpr std::array<uchar, 256> lowerTable()
{
    std::array<uchar, 256> table = {};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = uchar(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}

constexpr std::array<uchar, 256> Lower = lowerTable();

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

TextFilter::TextFilter(const QString &text) : m_text(text)
{
    if (!isAscii(text)) {
        m_matcher = QStringMatcher(text, Qt::CaseInsensitive);
        return;
    }
    m_folded = text.toLatin1().toLower();
    m_skip.fill(m_folded.size());
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i)
        m_skip[uchar(m_folded[i])] = m_folded.size() - 1 - i;
}

bool TextFilter::matches(QByteArrayView payload) const
{
    if (m_text.isEmpty())
        return true;
    return m_folded.isEmpty() ? m_matcher.indexIn(QString::fromUtf8(payload)) >= 0 : matchesAscii(payload);
}

/// Horspool's search; the tables fold the case of both sides.
bool TextFilter::matchesAscii(QByteArrayView payload) const
{
    const qsizetype length = m_folded.size();
    const auto folded = [&](qsizetype at) { return Lower[uchar(payload[at])]; };
    for (qsizetype end = length - 1; end < payload.size(); end += m_skip[folded(end)]) {
        qsizetype i = 0;
        while (i < length && folded(end - i) == uchar(m_folded[length - 1 - i]))
            ++i;
        if (i == length)
            return true;
    }
    return false;
}

} // namespace Sothebais
