// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websockethealth.h"
#include "websocket/websocketclock.h"

#include <array>

namespace Comm {

/// Counts messages and bytes one way, and how many of them there are per second: the mean of the last two
/// seconds.
class TrafficMeter
{
public:
    void add(WebSocketClock::Moment now, qint64 bytes);
    WebSocketTraffic at(WebSocketClock::Moment now);

private:
    struct Slot
    {
        qint64 messages = 0;
        qint64 bytes = 0;
    };

    void advance(WebSocketClock::Moment now);

    static constexpr std::chrono::milliseconds SlotLength{200};
    static constexpr qint64 SlotCount = 10;

    std::array<Slot, SlotCount> m_slots = {};
    qint64 m_slot = 0; ///< number of the newest slot since time 0
    Slot m_total;
};

} // namespace Comm
