// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livefilter.h"

#include "core/store/eventindexing.h"

namespace Sothebais {

bool LiveFilter::matches(const Arrival &arrival, qsizetype index)
{
    if (m_isEmpty)
        return true;
    const EventArrival facts{
        .receivedAt = arrival.receivedAt, .channel = arrival.channel, .flags = arrival.flags(index)};
    return m_matcher.matches(indexed(arrival.events[index], facts, m_names));
}

} // namespace Sothebais
