// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "framelog.h"

#include <chrono>

namespace Sothebais {

/// From when on what is called how, for all endpoints.
struct HealthRules
{
    using Milliseconds = std::chrono::milliseconds;

    int flaps = 3; ///< times down within `flapWindow`, after which an endpoint that is up is flapping
    Milliseconds flapWindow{600'000};
    /// A WebSocket whose last connection lived shorter than `steady` is up only after it held for so long.
    Milliseconds proof{2'000};
    Milliseconds steady{10'000};
    /// What fails waits so long at most for news of what it depends on, before it is down itself.
    Milliseconds parentWait{2'000};
    double floodRate = 1'000; ///< messages/s that come in by one WebSocket
    Milliseconds certificateWarning{14 * 24 * 3'600'000LL}; ///< before it ends
    double memoryShare = 0.9; ///< of maxmemory
    double backlogShare = 0.5; ///< of the hard limit of a subscriber's output buffer
    Milliseconds firstRetry{500}; ///< of a WebSocket; doubling
    Milliseconds lastRetry{10'000};
    Milliseconds tick{100}; ///< between two looks at what time has changed, and two tellings
    Milliseconds told{1'000}; ///< at least between two news that are only numbers; a change of state at once
    Milliseconds noted{
        5'000}; ///< between two notes of what is up: so much is lost when the program is killed
    Milliseconds saved{300'000}; ///< between two times that all uptimes are written
    FrameLog::Limits frames = {};
};

} // namespace Sothebais
