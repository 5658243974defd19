// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matchlist.h"

#include <algorithm>

namespace Sothebais {

qint64 MatchList::lowerBound(qint64 sequence) const
{
    if (m_hasAll)
        return std::clamp(sequence, m_low, m_high) - m_low;
    return std::lower_bound(m_some.cbegin(), m_some.cend(), sequence) - m_some.cbegin();
}

void MatchList::growUp(qint64 high, const std::vector<qint64> &found)
{
    m_some.insert(m_some.end(), found.cbegin(), found.cend());
    m_high = std::max(m_high, high);
}

void MatchList::growDown(qint64 low, const std::vector<qint64> &found)
{
    m_some.insert(m_some.begin(), found.crbegin(), found.crend());
    m_low = std::min(m_low, low);
}

void MatchList::letGo(qint64 first)
{
    m_some.erase(m_some.begin(), m_some.begin() + (m_hasAll ? 0 : lowerBound(first)));
    m_low = std::max(m_low, first);
    m_high = std::max(m_high, first);
}

} // namespace Sothebais
