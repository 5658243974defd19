// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentrates.h"

#include <algorithm>
#include <numeric>

namespace Sothebais {

void RecentRates::setNow(qint64 now)
{
    const qint64 slot = std::max(now / SlotLength, 2 * SlotCount); // a negative one would have no remainder
    if (slot < m_slot || slot - m_slot >= SlotCount) {
        std::ranges::fill(m_things, Slots());
        m_slot = slot;
    }
    while (m_slot < slot)
        clearSlot(++m_slot);
}

double RecentRates::perSecond(quint32 number) const
{
    if (number >= m_things.size())
        return 0;
    const Slots &counts = m_things[number];
    const quint32 sum
        = std::accumulate(counts.begin(), counts.end(), quint32(0)) - counts[size_t(m_slot % SlotCount)];
    return double(sum) * 1000.0 / double(SlotLength * (SlotCount - 1));
}

void RecentRates::clearSlot(qint64 slot)
{
    for (Slots &counts : m_things)
        counts[size_t(slot % SlotCount)] = 0;
}

} // namespace Sothebais
