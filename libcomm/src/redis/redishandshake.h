// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/redisaddress.h"
#include "redis/respvalue.h"

#include <deque>
#include <optional>

namespace Comm {

/// The first words on a new connection: who we are, which database, and whether the server can be used.
class RedisHandshake
{
public:
    RedisHandshake() = default;
    struct Wishes
    {
        bool isMaster = false; ///< a replica is refused
        bool takesTransactions = false; ///< if it does not, transactionRefusal() says so
    };

    RedisHandshake(const RedisAddress &address, const QString &name, Wishes wishes);

    /// What to send, all at once.
    const QByteArray &bytes() const { return m_bytes; }
    /// Every reply has come.
    bool isDone() const { return m_steps.empty(); }
    /// Takes the next reply; the error, if it is one that ends the attempt.
    std::optional<Error> take(RespValue reply);

    /// By which CLIENT LIST knows this connection; -1 where we may not know.
    qint64 clientId() const { return m_clientId; }
    /// Why the server takes no transactions; none if it takes them, or was not asked.
    const std::optional<Error> &transactionRefusal() const { return m_transactionRefusal; }

private:
    enum class Step { Auth, Select, SetName, ClientId, Role, Multi, Discard, Ping };

    void add(Step step, std::initializer_list<QByteArrayView> command);
    std::optional<Error> judge(Step step, RespValue reply);

    RedisAddress m_address;
    QByteArray m_bytes;
    std::deque<Step> m_steps; ///< whose replies are still to come
    qint64 m_clientId = -1;
    std::optional<Error> m_transactionRefusal;
};

} // namespace Comm
