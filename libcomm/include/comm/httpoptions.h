// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/backoff.h"
#include "comm/export.h"
#include "comm/httpheaders.h"
#include "comm/result.h"
#include "comm/tlsoptions.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace Comm {

/// How long each part of a call may take; 0 for no limit.
struct HttpDeadlines
{
    std::chrono::milliseconds connect{5'000}; ///< to resolve, connect, and agree on TLS
    std::chrono::milliseconds firstByte{10'000}; ///< from the end of the request to the header of the answer
    std::chrono::milliseconds idle{10'000}; ///< without a byte of the body, either way
    std::chrono::milliseconds attempt{0}; ///< for one attempt with its redirects
    std::chrono::milliseconds total{30'000}; ///< for the whole call: every attempt and every wait

    bool operator==(const HttpDeadlines &) const = default;
};

/// When a failed attempt is repeated, and after how long. Network errors and timeouts are, statuses on
/// request.
///
///     options.retries.statuses = Comm::HttpRetries::transientStatuses();
///     options.retries.backoff = Comm::Backoff{.first = 200ms};
struct COMM_EXPORT HttpRetries
{
    int count = 3; ///< of the contract
    std::chrono::milliseconds interval{1'000}; ///< of the contract
    std::optional<Backoff> backoff = {}; ///< instead of the fixed interval
    /// Answers to repeat, for idempotent methods only. Their Retry-After is honoured up to the total
    /// deadline.
    QList<int> statuses = {};

    /// 408 425 429 500 502 503 504
    static QList<int> transientStatuses();

    bool operator==(const HttpRetries &) const = default;
};

/// Through whom a connection is made.
struct HttpProxy
{
    enum class Kind {
        None,
        System, ///< that of the environment, such as http_proxy
        Http,
        Socks5,
    };

    Kind kind = Kind::None;
    QString host = {};
    int port = 0;
    QString user = {};
    QString password = {}; ///< appears in no text that this library makes

    bool operator==(const HttpProxy &) const = default;
};

/// Hands out a bearer token: at the first request with an empty `rejected`, and again with the token that a
/// server answered with 401. Asked once, however many calls wait for it; an error fails them all.
using HttpTokenProvider = std::function<QFuture<Result<QByteArray>>(const QByteArray &rejected)>;

/// What all requests of a client have in common.
struct HttpOptions
{
    QString baseUrl
        = {}; ///< http or https; a slash at its end is cut. A user in it becomes basic authorization
    HttpHeaders headers = {};
    QByteArray token = {}; ///< sent as bearer to the origin of the base URL; appears in no text
    HttpTokenProvider tokenProvider = {}; ///< instead of a token
    HttpDeadlines deadlines = {};
    HttpRetries retries = {};
    HttpProxy proxy = {};
    TlsOptions tls = {};
    int maxRedirects = 10; ///< 0 for none: the redirect is the answer
    qint64 maxResponse = 32 * 1024 * 1024; ///< bytes of a body, decompressed; beyond it a call is TooLarge
    std::function<double()> random = {}; ///< 0 to below 1; the global generator if empty
    std::function<QDateTime()> clock = {}; ///< UTC, for the dates of Retry-After; that of the system if empty
};

} // namespace Comm
