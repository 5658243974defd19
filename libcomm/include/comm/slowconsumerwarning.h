// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>

#include <chrono>

namespace Comm {

/// How far a client is behind with reading its events, as seen from both ends of the connection.
///
/// What is not read here piles up at the server, which ends the connection once that is more than its
/// `client-output-buffer-limit pubsub` allows (32 MB at once, or 8 MB for 60 s, unless configured).
struct SlowConsumerWarning
{
    std::chrono::milliseconds behind{0}; ///< for how long at least there has been something unread
    bool isPaused = false; ///< reading was paused by pauseReading()
    qint64 unreadBytes = 0; ///< that have arrived at this machine
    qint64 serverBytes = -1; ///< that the server holds for us; -1 where the user may not ask (CLIENT LIST)
    qint64 hardLimit = -1; ///< of them; 0 for none, -1 where the user may not ask (CONFIG GET)
    qint64 softLimit = -1; ///< of them, for as long as `softTime`; 0 and -1 as above
    std::chrono::seconds softTime{0};

    bool operator==(const SlowConsumerWarning &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::SlowConsumerWarning)
