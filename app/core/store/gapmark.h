// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrival.h"

#include <utility>

namespace Sothebais {

/// Marks the first event that one subscription brings after a loss that could not be repaired.
class GapMark
{
public:
    void note(const Comm::DisconnectReceipt &receipt)
    {
        m_isOpen |= receipt.outcome != Comm::DisconnectReceipt::Outcome::Repaired;
    }
    /// To be asked of each arrival, in order.
    void apply(Arrival &arrival)
    {
        if (arrival.events.isEmpty() || !std::exchange(m_isOpen, false))
            return;
        arrival.flagged.resize(arrival.events.size());
        arrival.flagged.first() |= EventFlag::AfterGap;
    }

private:
    bool m_isOpen = false;
};

} // namespace Sothebais
