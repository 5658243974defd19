// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfilter.h"

#include <algorithm>

namespace Sothebais {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

TextFilter::TextFilter(const QString &text) : m_text(text)
{
    if (isAscii(text))
        m_search.emplace(text.toLatin1());
    else
        m_matcher = QStringMatcher(text, Qt::CaseInsensitive);
}

bool TextFilter::matches(QByteArrayView payload) const
{
    return m_search ? m_search->isIn(payload) : m_matcher.indexIn(QString::fromUtf8(payload)) >= 0;
}

} // namespace Sothebais
