// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/result.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace Comm {

/// Who we are at a Redis server. What is left empty is taken from the address. None of it appears in any text
/// that this library makes.
struct RedisCredentials
{
    QString user = {};
    QString password = {};
    QString sentinelUser = {}; ///< at the sentinels, where there are any
    QString sentinelPassword = {};

    bool operator==(const RedisCredentials &) const = default;
};

/// Where a password comes from that is no part of the address: a file, a vault, a token that expires.
///
/// Called in the thread of the client before each attempt to connect, of each of its connections. The future
/// may complete at any time in any thread; an attempt waits for it within its deadline. An error, an
/// exception and a cancelled future are a failed attempt, after which another one follows.
///
///     options.credentials = [&vault] {
///         return vault.secret("redis").then([](const QString &password) {
///             return Comm::Result<Comm::RedisCredentials>({.user = "viewer"_L1, .password = password});
///         });
///     };
using RedisCredentialsProvider = std::function<QFuture<Result<RedisCredentials>>()>;

} // namespace Comm
