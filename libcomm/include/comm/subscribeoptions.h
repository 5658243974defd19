// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Comm {

/// What a subscription does about events that were missed, and about those that come twice.
///
/// Recovery reads the history list of the topic after a reconnect, back to what is known, and delivers the
/// missing events, oldest first, before those that came live meanwhile. A glob has no list of its own: it
/// recovers from the history of all events, which reaches back less far.
///
///     const auto bids = client.subscribe(Comm::Topic::glob("lot:bid:*"), {.recover = true});
struct SubscribeOptions
{
    enum class Duplicates {
        Unchecked, ///< not looked for; a subscription that recovers marks them all the same
        Mark, ///< delivered with EventMark::Duplicate
        Drop, ///< left out; Subscription::duplicates() counts them
    };

    bool recover = false;
    Duplicates duplicates = Duplicates::Unchecked; ///< same id among the last 10 000 events and 10 minutes
    /// When the history is read once more: the existing services publish an event before they store it. What
    /// only this look finds comes after younger events.
    std::chrono::milliseconds secondLook{1'000};
    std::chrono::milliseconds patience{30'000}; ///< how long live events may wait for the history to be read
    int maxHeldEvents
        = 10'000; ///< live events that wait meanwhile, and entries of the history that are looked at
    qsizetype maxHeldBytes = 64 * 1024 * 1024; ///< likewise; beyond either the gap counts as not repaired
};

} // namespace Comm
