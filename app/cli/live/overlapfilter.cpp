// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overlapfilter.h"

namespace Sothebais {

bool OverlapFilter::isNew(int subscription, const Comm::Event &event)
{
    const quint64 bit = quint64(1) << subscription;
    const size_t hash = qHash(event.payload());
    // Of several equal events a hash gives the newest first; which one is marked makes no difference to the
    // count.
    for (auto seen = m_sightings.find(hash); seen != m_sightings.end() && seen.key() == hash; ++seen) {
        if (!(seen->subscriptions & bit) && seen->event == event) {
            seen->subscriptions |= bit;
            return false;
        }
    }
    m_sightings.insert(hash, {event, bit});
    m_order.push_back(hash);
    m_bytes += event.payload().size();
    while (m_order.size() > MaxEvents || (m_bytes > MaxBytes && m_order.size() > 1))
        forgetOldest();
    return true;
}

void OverlapFilter::forgetOldest()
{
    const size_t hash = m_order.front();
    m_order.pop_front();
    auto oldest = m_sightings.find(hash);
    for (auto next = oldest; next != m_sightings.end() && next.key() == hash; ++next)
        oldest = next;
    m_bytes -= oldest->event.payload().size();
    m_sightings.erase(oldest);
}

} // namespace Sothebais
