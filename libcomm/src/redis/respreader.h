// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "redis/respvalue.h"

#include <QString>

#include <functional>
#include <memory>

struct redisReader;

namespace Comm {

/// Turns the bytes of a Redis server into replies; hiredis knows the protocol, this class its limits.
class RespReader
{
public:
    /// `maxReply` bounds the bytes of one reply that is still incomplete.
    explicit RespReader(qsizetype maxReply);
    ~RespReader();

    /// Takes bytes and calls `take` for each reply they complete, until it returns false.
    /// False if the bytes are no RESP or a reply is too large; the reader is of no more use then.
    bool feed(QByteArrayView bytes, const std::function<bool(RespValue)> &take);

    /// What was wrong, after feed() returned false.
    const QString &errorText() const { return m_errorText; }

private:
    bool fail(const QString &text);

    struct Deleter
    {
        void operator()(redisReader *reader) const;
    };

    std::unique_ptr<redisReader, Deleter> m_reader;
    RespTree m_tree;
    qsizetype m_maxReply;
    QString m_errorText;
};

} // namespace Comm
