// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "deadletters/lettermove.h"
#include "deadletters/lettertransaction.h"

#include <memory>
#include <vector>

namespace Comm {

/// Moves entries out of their lists, each in one atomic step: by a script or, where the server refuses that,
/// by a transaction. Shared by its owner and by the moves that are under way.
class LetterMover : public std::enable_shared_from_this<LetterMover>
{
public:
    struct Order
    {
        LetterMove move;
        LetterMove::Done done; ///< called exactly once, never from inside the call
    };

    LetterMover(RedisClient &redis, int historyLength);

    void move(std::vector<Order> orders, bool evenUnheard);
    /// Removes an entry that is known by its size and fingerprint alone, or puts it into the list `target`.
    void moveLarge(const QByteArray &list, const DeadLetter &letter, const QByteArray &target,
                   LetterMove::Done done);

private:
    struct Batch
    {
        std::vector<Order> orders;
        bool evenUnheard;
    };

    void send(std::shared_ptr<Batch> batch);
    void take(const Batch &batch, const Result<RespValue> &reply);
    void conclude(const Batch &batch, const RespValue &answers);
    void transact(const Batch &batch);

    RedisClient &m_redis;
    int m_historyLength;
    std::unique_ptr<LetterTransaction> m_transaction; ///< once it was needed
};

/// True for the error of a server on which this user can run no scripts at all.
bool forbidsScripts(const Error &error);

} // namespace Comm
