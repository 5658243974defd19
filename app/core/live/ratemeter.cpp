// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratemeter.h"

#include <numeric>

namespace Sothebais {

void RateMeter::add(qint64 now, qint64 count)
{
    advance(now);
    m_slots[size_t(m_slot % SlotCount)] += count;
}

double RateMeter::perSecond(qint64 now)
{
    advance(now);
    const qint64 sum = std::accumulate(m_slots.cbegin(), m_slots.cend(), qint64(0));
    return double(sum) * 1000.0 / double(SlotLength * SlotCount);
}

void RateMeter::advance(qint64 now)
{
    const qint64 slot = now / SlotLength;
    if (!m_started || slot - m_slot >= SlotCount) {
        m_slots.fill(0);
        m_slot = slot;
        m_started = true;
    }
    while (m_slot < slot)
        m_slots[size_t(++m_slot % SlotCount)] = 0;
}

} // namespace Sothebais
