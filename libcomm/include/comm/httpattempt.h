// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace Comm {

/// One copy of a request on the wire, and what became of it.
///
/// A redirect makes one more, with the same number. No text here holds a password, a token or a query.
struct HttpAttempt
{
    /// Which deadline ended it.
    enum class Deadline {
        None,
        Connect,
        FirstByte,
        Idle,
        Attempt,
        Total,
    };

    int number = 1; ///< 1 is the first; a repetition counts on, a redirect does not
    int redirects = 0; ///< followed so far within this attempt
    QByteArray method = {};
    QString url = {}; ///< for people: without user, query and fragment
    QDateTime started = {}; ///< UTC
    std::chrono::milliseconds duration{0};
    int status = 0; ///< of the answer; 0 where none came
    std::optional<Error> error = {}; ///< why it failed; none for a success and for a redirect
    Deadline deadline = Deadline::None;
    /// Until the next attempt; none where this is the last, or a redirect is followed at once.
    std::optional<std::chrono::milliseconds> wait = {};

    bool operator==(const HttpAttempt &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::HttpAttempt)
