// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpointhealth.h"

#include <chrono>

namespace Sothebais {

/// What the beats of a stretch of time come to: one bar of a heartbeat bar.
struct HeartbeatSlot
{
    qint64 from = 0; ///< ms since the epoch
    qint64 to = 0; ///< one more than the last
    HealthState state = HealthState::Unknown; ///< the worst; Unknown also where nobody looked
    HealthCause cause = HealthCause::None; ///< of the newest of the worst
    qsizetype first = 0; ///< of the beats
    qsizetype beats = 0; ///< 0 where nobody looked
    int down = 0; ///< of these

    bool operator==(const HeartbeatSlot &) const = default;
};

/// The last stretch of time in so many slots of one length, the oldest first. Their bounds stand still while
/// time passes, so that no bar flickers.
QList<HeartbeatSlot> heartbeatSlots(const QList<HealthBeat> &beats, qint64 now, int count,
                                    std::chrono::milliseconds window = std::chrono::hours(1));

/// A slot in words, on several lines: when, how many, and each of the newest beats with its time.
QString heartbeatText(const HeartbeatSlot &slot, const QList<HealthBeat> &beats, const QTimeZone &zone);

} // namespace Sothebais
