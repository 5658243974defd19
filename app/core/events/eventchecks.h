// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/live/idmemory.h"
#include "core/store/eventrecord.h"

#include <comm/eventvalidator.h>

#include <chrono>

namespace Sothebais {

/// Tells what is remarkable about one live event after another: ids that come again, times that cannot be
/// right, and what the existing services would refuse. One thread uses it.
///
///     EventChecks checks;
///     const EventFlags flags = checks.check(event, receivedAt);
class EventChecks
{
public:
    struct Options
    {
        /// An event that takes longer from its own time to its arrival is Late. A network and a busy service
        /// cost less than a second; ten are a queue that stands, or a clock that is behind.
        std::chrono::milliseconds late{10'000};
        /// One that arrives so long before its own time is Ahead. Clocks that are set by the network differ
        /// by less.
        std::chrono::milliseconds ahead{1'000};
        /// An id counts as seen before for at least as many further ids; twice as many at the most.
        qsizetype rememberedIds = 512 * 1024;
    };

    EventChecks() : EventChecks(Options()) { }
    explicit EventChecks(const Options &options);

    /// `receivedAt` in milliseconds since the epoch. Of Duplicate, Late, Ahead and Invalid, what is true.
    EventFlags check(const Comm::Event &event, qint64 receivedAt);

private:
    EventFlags checkTime(qint64 time, qint64 receivedAt) const;

    const Options m_options;
    IdMemory m_ids;
    Comm::EventValidator m_validator;
};

} // namespace Sothebais
