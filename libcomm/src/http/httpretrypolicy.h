// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpoptions.h"
#include "comm/httprequest.h"

namespace Comm {

/// Decides whether a failed attempt is repeated, and when. Knows no clock and no network.
class HttpRetryPolicy
{
public:
    struct Failure
    {
        Error error = {};
        int status = 0; ///< of the answer; 0 where none came
        QByteArray retryAfter = {}; ///< the header of the answer
    };

    HttpRetryPolicy(const HttpRetries &retries, const HttpRequest &request);

    /// The wait before repetition number `repetition`, counted from 1; none where there must be no more.
    /// `now` is for a Retry-After that is a date, `random` for the jitter.
    std::optional<std::chrono::milliseconds> waitBefore(int repetition, const Failure &failure, double random,
                                                        const QDateTime &now) const;

    /// What a Retry-After says, in seconds or as an HTTP date; none where it says nothing usable.
    static std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QDateTime &now);

private:
    bool mayRepeat(const Failure &failure) const;

    HttpRetries m_retries;
    HttpRequest::Repeat m_repeat;
    bool m_isIdempotent;
};

} // namespace Comm
