// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/trafficmeter.h"

#include <algorithm>

namespace Comm {

void TrafficMeter::advance(WebSocketClock::Moment now)
{
    const qint64 slot = now / SlotLength;
    for (qint64 next = std::max(m_slot + 1, slot - SlotCount + 1); next <= slot; ++next)
        m_slots[size_t(next % SlotCount)] = {};
    m_slot = std::max(m_slot, slot);
}

void TrafficMeter::add(WebSocketClock::Moment now, qint64 bytes)
{
    advance(now);
    for (Slot *slot : {&m_slots[size_t(m_slot % SlotCount)], &m_total}) {
        slot->messages += 1;
        slot->bytes += bytes;
    }
}

WebSocketTraffic TrafficMeter::at(WebSocketClock::Moment now)
{
    advance(now);
    Slot recent;
    for (const Slot &slot : m_slots) {
        recent.messages += slot.messages;
        recent.bytes += slot.bytes;
    }
    constexpr double window = std::chrono::duration<double>(SlotLength * SlotCount).count();
    return {.messages = m_total.messages,
            .bytes = m_total.bytes,
            .messagesPerSecond = double(recent.messages) / window,
            .bytesPerSecond = double(recent.bytes) / window};
}

} // namespace Comm
