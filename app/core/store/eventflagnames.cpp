// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventflagnames.h"

#include <array>

namespace Sothebais {

std::span<const EventFlagName> eventFlagNames()
{
    static constexpr std::array Names = {
        EventFlagName{EventFlag::Duplicate, "duplicate"}, EventFlagName{EventFlag::Recovered, "recovered"},
        EventFlagName{EventFlag::AfterGap, "gap"},        EventFlagName{EventFlag::Malformed, "malformed"},
        EventFlagName{EventFlag::Invalid, "invalid"},     EventFlagName{EventFlag::Late, "late"},
        EventFlagName{EventFlag::Ahead, "ahead"},         EventFlagName{EventFlag::Replayed, "replayed"},
    };
    return Names;
}

} // namespace Sothebais
