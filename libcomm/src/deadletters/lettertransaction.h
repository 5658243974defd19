// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "deadletters/lettermove.h"

#include <deque>
#include <optional>

namespace Comm {

/// Moves entries one at a time by WATCH, MULTI and EXEC, for users who may not run scripts.
///
/// It has a line of its own: what others send between WATCH and EXEC would undo the watch or fall to it. The
/// line is there while there is something to do. Redis does not say whether a pattern matches a channel
/// before something is published on it, so listeners by pattern do not count here.
class LetterTransaction
{
public:
    LetterTransaction(const RedisClient::Options &options, int historyLength);
    ~LetterTransaction();
    Q_DISABLE_COPY_MOVE(LetterTransaction)

    /// `done` is called exactly once, never from inside the call unless the object is destroyed.
    void run(const LetterMove &move, bool evenUnheard, LetterMove::Done done);

private:
    struct Order
    {
        LetterMove move;
        bool evenUnheard;
        LetterMove::Done done;
        int attempts = 0;
    };

    /// What is there to know before anything is changed.
    struct Findings
    {
        std::optional<Error> error{};
        bool isThere = false;
        bool isHeard = true;
        bool targetFits = true;
    };

    void look();
    void decide(const Findings &findings);
    void execute();
    void take(const Result<RespValue> &reply);
    void conclude(const Result<Publication> &outcome);
    Result<Publication> outcomeOf(const RespValue &replies) const;

    RedisClient m_redis;
    QByteArray m_lastKept;
    std::deque<Order> m_orders; ///< the first is under way
};

} // namespace Comm
