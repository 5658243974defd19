// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/livefilter.h"

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

Arrival LiveFilter::filtered(const Arrival &arrival)
{
    if (m_isEmpty)
        return arrival;
    Arrival passed{.receivedAt = arrival.receivedAt, .channel = arrival.channel};
    for (qsizetype i = 0; i < arrival.events.size(); ++i) {
        if (!matches(arrival, i))
            continue;
        passed.events.append(arrival.events[i]);
        passed.flagged.append(arrival.flags(i));
    }
    return passed;
}

} // namespace Sothebais
