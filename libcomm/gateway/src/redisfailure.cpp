// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redisfailure.h"

using namespace Qt::StringLiterals;

namespace Comm {

using State = ConnectionStatus::State;

namespace {

HttpFailure down(const QString &message, qint64 retryAfter = 1)
{
    return {.status = 503,
            .code = "REDIS_UNAVAILABLE",
            .message = message,
            .headers = {{"Retry-After", QByteArray::number(retryAfter)}}};
}

} // namespace

bool isUsable(const ConnectionStatus &redis)
{
    return redis.state == State::Connected || (redis.state == State::Connecting && redis.attempt <= 1);
}

HttpFailure unavailable(const ConnectionStatus &redis)
{
    const qint64 wait
        = redis.nextAttempt.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(redis.nextAttempt) : 0;
    const QString reason = redis.error ? u": "_s + redis.error->message : QString();
    return down(u"Redis is not connected"_s + reason, qMax<qint64>(1, (wait + 999) / 1000));
}

HttpFailure failureOf(const Error &error)
{
    using Code = Error::Code;
    if (error.mayHaveExecuted)
        return {.status = 504,
                .code = "MAY_HAVE_BEEN_PUBLISHED",
                .message = error.message,
                .details = {u"The event may have been published; look for its id in the history"_s}};
    switch (error.code) {
    case Code::MalformedJson:
    case Code::InvalidEvent:
        return {.status = 400, .code = "INVALID_EVENT", .message = error.message, .details = error.details};
    case Code::NotFound:
        return {.status = 404, .code = "NOT_FOUND", .message = error.message};
    case Code::TooLarge:
    case Code::ProtocolError:
    case Code::ServerError:
        return {.status = 502, .code = "REDIS_ERROR", .message = error.message};
    default:
        return down(error.message);
    }
}

} // namespace Comm
