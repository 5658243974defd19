// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpretrypolicy.h"

#include "passingerror.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

using std::chrono::milliseconds;

/// RFC 9110, 9.2.2: executing them twice is the same as once.
bool isIdempotent(const HttpRequest &request)
{
    constexpr std::array<QByteArrayView, 6> methods{"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"};
    return !request.idempotencyKey.isEmpty()
        || std::find(methods.begin(), methods.end(), QByteArrayView(request.method)) != methods.end();
}

} // namespace

HttpRetryPolicy::HttpRetryPolicy(const HttpRetries &retries, const HttpRequest &request)
    : m_retries(retries),
      m_repeat(request.repeat),
      m_isIdempotent(isIdempotent(request))
{
}

bool HttpRetryPolicy::mayRepeat(const Failure &failure) const
{
    if (m_repeat == HttpRequest::Repeat::Never)
        return false;
    const bool isHarmless = m_isIdempotent || m_repeat == HttpRequest::Repeat::Always;
    if (failure.error.code == Error::Code::HttpStatus)
        return isHarmless && m_retries.statuses.contains(failure.status);
    return isPassing(failure.error.code) && (isHarmless || !failure.error.mayHaveExecuted);
}

std::optional<milliseconds> HttpRetryPolicy::waitBefore(int repetition, const Failure &failure, double random,
                                                        const QDateTime &now) const
{
    if (repetition > m_retries.count || !mayRepeat(failure))
        return std::nullopt;
    const milliseconds own
        = m_retries.backoff ? m_retries.backoff->delay(repetition, random) : m_retries.interval;
    return std::max(own, retryAfter(failure.retryAfter, now).value_or(own));
}

std::optional<milliseconds> HttpRetryPolicy::retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const uint seconds = text.toUInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(seconds);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace Comm
