// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpcall.h"

#include "completion.h"
#include "http/httpengine.h"
#include "http/httpexchange.h"
#include "http/httpretrypolicy.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Comm {

/// The way of one request: token, lane, exchange; then a redirect, a new token, a wait, or the end.
class HttpCall::Private : public QObject
{
public:
    Private(HttpEngine *engine, const HttpRequest &request);
    ~Private() override;

    void post();
    void cancel();
    /// Completes as Cancelled at once.
    void abandon();

    Completion<HttpResponse> completion;
    QList<HttpAttempt> attempts;
    HttpResponse response;
    HttpCall *q = nullptr;
    bool isDone = false;

private:
    void begin();
    void startAttempt();
    void authorize(const QByteArray &rejected);
    void waitForLane();
    void exchange();
    void onExchanged();
    void onAnswer();
    void redirect();
    void renewToken();
    void fail(const Error &error);
    std::optional<std::chrono::milliseconds> waitAfter(const Error &error) const;
    void expire(HttpAttempt::Deadline deadline, std::chrono::milliseconds limit);
    Result<void> rewind();
    void record(const std::optional<Error> &error, std::optional<std::chrono::milliseconds> wait = {});
    void finish(const Result<HttpResponse> &result);

    QPointer<HttpEngine> m_engine;
    HttpRequest m_request;
    HttpDeadlines m_deadlines;
    HttpRetryPolicy m_policy;
    HttpMessage m_original;
    HttpMessage m_message; ///< on its way, after redirects
    std::unique_ptr<HttpExchange> m_exchange;
    HttpLanes::Pass m_pass;
    HttpAttempt m_attempt;
    QElapsedTimer m_sinceStart; ///< of the attempt
    QTimer m_totalTimer;
    QTimer m_attemptTimer;
    QTimer m_waitTimer;
    QByteArray m_token; ///< that the message carries
    qint64 m_deviceStart = 0;
    int m_repetitions = 0; ///< that the policy has allowed
    bool m_hasRenewed = false;
    bool m_mayHaveExecuted = false; ///< in any attempt
};

} // namespace Comm
