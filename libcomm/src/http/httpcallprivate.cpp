// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpcall_p.h"

#include "http/httperror.h"
#include "http/httpredirect.h"
#include "json/jsonreader.h"

#include <QIODevice>

#include <utility>

namespace Comm {

using Deadline = HttpAttempt::Deadline;

HttpCall::Private::Private(HttpEngine *engine, const HttpRequest &request)
    : m_engine(engine),
      m_request(request),
      m_deadlines(request.deadlines.value_or(engine->options().deadlines)),
      m_policy(engine->options().retries, request),
      m_totalTimer(this),
      m_attemptTimer(this),
      m_waitTimer(this)
{
    const HttpDeadlines limits = m_deadlines;
    for (QTimer *timer : {&m_totalTimer, &m_attemptTimer, &m_waitTimer})
        timer->setSingleShot(true);
    connect(&m_totalTimer, &QTimer::timeout, this, [this, limits] { expire(Deadline::Total, limits.total); });
    connect(&m_attemptTimer, &QTimer::timeout, this,
            [this, limits] { expire(Deadline::Attempt, limits.attempt); });
    connect(&m_waitTimer, &QTimer::timeout, this, &Private::startAttempt);
    connect(engine, &HttpEngine::cancelled, this, &Private::cancel);
    connect(engine, &HttpEngine::closing, this, &Private::abandon);
}

HttpCall::Private::~Private()
{
    q = nullptr;
    abandon();
}

void HttpCall::Private::post()
{
    QMetaObject::invokeMethod(this, &Private::begin, Qt::QueuedConnection);
}

void HttpCall::Private::cancel()
{
    QMetaObject::invokeMethod(this, &Private::abandon, Qt::QueuedConnection);
}

void HttpCall::Private::abandon()
{
    if (isDone)
        return;
    Error error = Comm::cancelled();
    if (m_exchange) {
        error.mayHaveExecuted = m_exchange->wasSent();
        m_mayHaveExecuted = m_mayHaveExecuted || error.mayHaveExecuted;
        m_exchange.reset();
        record(error);
    }
    finish(error);
}

void HttpCall::Private::begin()
{
    if (isDone)
        return;
    Result<HttpMessage> made = makeMessage(m_engine->options(), m_request);
    if (!made) {
        finish(made.error());
        return;
    }
    m_original = *std::move(made);
    m_deviceStart = m_original.body.device ? m_original.body.device->pos() : 0;
    if (const auto limit = m_deadlines.total; limit.count() > 0)
        m_totalTimer.start(limit);
    startAttempt();
}

void HttpCall::Private::startAttempt()
{
    if (const Result<void> ready = rewind(); !ready) {
        finish(ready.error());
        return;
    }
    m_message = m_original;
    m_attempt = {.number = m_attempt.number + (attempts.isEmpty() ? 0 : 1)};
    if (const auto limit = m_deadlines.attempt; limit.count() > 0)
        m_attemptTimer.start(limit);
    authorize({});
}

/// A device has to stand where it stood at first.
Result<void> HttpCall::Private::rewind()
{
    QIODevice *device = m_original.body.device;
    if (!device || attempts.isEmpty() || (!device->isSequential() && device->seek(m_deviceStart)))
        return {};
    return notRepeatable(m_original);
}

void HttpCall::Private::authorize(const QByteArray &rejected)
{
    if (!mayGetToken(m_engine->options(), m_message)) {
        waitForLane();
        return;
    }
    m_engine->tokens().obtain(rejected, this, [this](const Result<QByteArray> &token) {
        if (isDone)
            return;
        if (!token) {
            finish(token.error());
            return;
        }
        m_token = *token;
        if (!m_token.isEmpty())
            m_message.headers.set("Authorization", "Bearer " + m_token);
        waitForLane();
    });
}

void HttpCall::Private::waitForLane()
{
    m_engine->lanes().wait(originOf(m_message.url), this, [this](const HttpLanes::Pass &pass) {
        if (isDone)
            return;
        m_pass = pass;
        exchange();
    });
}

void HttpCall::Private::exchange()
{
    const HttpOptions &options = m_engine->options();
    m_exchange = std::make_unique<HttpExchange>(
        *m_engine,
        HttpExchange::Order{.message = m_message,
                            .deadlines = m_deadlines,
                            .keepsAnyBody = m_request.accept == HttpRequest::Accept::AnyStatus,
                            .maxResponse = m_request.maxResponse.value_or(options.maxResponse),
                            .saveTo = m_request.saveTo});
    connect(m_exchange.get(), &HttpExchange::finished, this, &Private::onExchanged);
    connect(m_exchange.get(), &HttpExchange::uploadProgress, q, &HttpCall::uploadProgress);
    connect(m_exchange.get(), &HttpExchange::downloadProgress, q, &HttpCall::downloadProgress);
    m_attempt.method = m_message.method;
    m_attempt.url = shownUrl(m_message.url);
    m_attempt.started = QDateTime::currentDateTimeUtc();
    m_sinceStart.start();
    const QPointer<HttpExchange> started(m_exchange.get());
    Q_EMIT q->attemptStarted(m_attempt);
    if (started)
        started->start();
}

// Posted, because the exchange has still to return from what it was called by.
void HttpCall::Private::onExchanged()
{
    QMetaObject::invokeMethod(this, &Private::onAnswer, Qt::QueuedConnection);
}

void HttpCall::Private::onAnswer()
{
    if (isDone || !m_exchange)
        return;
    m_pass.reset();
    if (m_exchange->response().status > 0)
        response = m_exchange->response();
    m_attempt.status = m_exchange->response().status;
    m_attempt.deadline = m_exchange->deadline();
    if (const auto error = m_exchange->error()) {
        fail(*error);
        return;
    }
    const bool isElsewhere = isRedirect(response.status) && m_engine->options().maxRedirects > 0
        && response.headers.contains("Location");
    if (isElsewhere)
        redirect();
    else if (response.status == 401 && !m_hasRenewed && m_engine->tokens().canRenew() && !m_token.isEmpty()
             && mayGetToken(m_engine->options(), m_original))
        renewToken();
    else if (!response.isSuccess())
        fail(statusFailure(m_message, response));
    else if (response.kind() == HttpResponse::Kind::Json
             && JsonReader().read(response.bytes) != JsonReader::Problem::None)
        fail(malformedAnswer(m_message));
    else {
        record(std::nullopt);
        finish(response);
    }
}

void HttpCall::Private::redirect()
{
    const int limit = m_engine->options().maxRedirects;
    const Result<HttpMessage> next
        = followRedirect(m_message, response.status, response.headers.value("Location"));
    if (!next || m_attempt.redirects == limit) {
        fail(next ? tooManyRedirects(m_message, limit) : next.error());
        return;
    }
    record(std::nullopt);
    if (isDone)
        return;
    m_message = *next;
    m_attempt = {.number = m_attempt.number, .redirects = m_attempt.redirects + 1};
    if (const Result<void> ready = m_message.body.device ? rewind() : Result<void>(); !ready)
        finish(ready.error());
    else
        waitForLane();
}

// The server has refused the request, so that sending it again does no harm, whatever it is.
void HttpCall::Private::renewToken()
{
    m_hasRenewed = true;
    record(statusFailure(m_message, response), std::chrono::milliseconds(0));
    if (isDone)
        return;
    if (const Result<void> ready = rewind(); !ready) {
        finish(statusFailure(m_message, response));
        return;
    }
    m_message = m_original;
    m_attempt = {.number = m_attempt.number + 1};
    authorize(m_token);
}

void HttpCall::Private::fail(const Error &failure)
{
    m_mayHaveExecuted = m_mayHaveExecuted || failure.mayHaveExecuted;
    const auto wait = waitAfter(failure);
    record(failure, wait);
    if (isDone)
        return;
    if (wait) {
        ++m_repetitions;
        m_attemptTimer.stop();
        m_waitTimer.start(*wait);
    } else if (failure.code == Error::Code::HttpStatus
               && m_request.accept == HttpRequest::Accept::AnyStatus) {
        finish(response);
    } else {
        finish(failure);
    }
}

std::optional<std::chrono::milliseconds> HttpCall::Private::waitAfter(const Error &error) const
{
    const QIODevice *device = m_original.body.device;
    if (m_exchange->hasSaved() || (device && device->isSequential() && m_exchange->wasSent()))
        return std::nullopt;
    const HttpRetryPolicy::Failure failure{
        .error = error, .status = m_attempt.status, .retryAfter = response.headers.value("Retry-After")};
    const auto wait = m_policy.waitBefore(m_repetitions + 1, failure, m_engine->random(), m_engine->now());
    const bool hasTotal = m_deadlines.total.count() > 0;
    if (wait && hasTotal && *wait >= std::max(m_totalTimer.remainingTimeAsDuration(), {}))
        return std::nullopt; // it would end in the middle of the wait
    return wait;
}

void HttpCall::Private::expire(Deadline deadline, std::chrono::milliseconds limit)
{
    if (isDone)
        return;
    const bool isWaiting = m_waitTimer.isActive();
    if (m_exchange) {
        m_exchange->expire(deadline, limit);
    } else if (deadline == Deadline::Total || !isWaiting) {
        if (isWaiting)
            attempts.last().wait.reset(); // it was the last one after all
        finish(deadlineFailure(m_original, deadline, limit, false));
    }
}

void HttpCall::Private::record(const std::optional<Error> &error,
                               std::optional<std::chrono::milliseconds> wait)
{
    m_attempt.duration = std::chrono::milliseconds(m_sinceStart.elapsed());
    m_attempt.wait = wait;
    if (error)
        m_attempt.error = withoutSecrets(*error, m_message);
    attempts.append(m_attempt);
    if (m_exchange)
        m_exchange.release()->deleteLater();
    if (q)
        Q_EMIT q->attemptFinished(m_attempt);
}

void HttpCall::Private::finish(const Result<HttpResponse> &result)
{
    isDone = true;
    m_totalTimer.stop();
    m_attemptTimer.stop();
    m_waitTimer.stop();
    m_exchange.reset();
    m_pass.reset();
    response.attempts = attempts;
    const QPointer<HttpCall> call(q);
    if (result) {
        completion.finish(response);
    } else {
        Error error = withoutSecrets(result.error(), m_message);
        error.mayHaveExecuted = error.mayHaveExecuted || m_mayHaveExecuted;
        completion.finish(error);
    }
    if (call)
        Q_EMIT call->finished();
}

} // namespace Comm
