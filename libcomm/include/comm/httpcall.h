// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/httpattempt.h"
#include "comm/httpresponse.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Comm {

/// A request under way: watch it, or cancel it. Made by HttpClient::start(); destroying it cancels it.
///
///     const auto call = client.start(request);
///     QObject::connect(call.get(), &Comm::HttpCall::downloadProgress, &bar, &Bar::show);
///     QObject::connect(&patience, &QTimer::timeout, call.get(), &Comm::HttpCall::cancel);
class COMM_EXPORT HttpCall : public QObject
{
    Q_OBJECT
public:
    ~HttpCall() override;

    /// Completes exactly once, never from inside the call that started or cancelled it.
    QFuture<Result<HttpResponse>> future() const;
    bool isFinished() const;
    /// Everything that went out so far, the oldest first.
    const QList<HttpAttempt> &attempts() const;
    /// The last answer that came, also where it is an error of the call, such as a 404; status 0 for none. Of
    /// a body that is no success at most 64 KiB are kept.
    const HttpResponse &lastResponse() const;

public Q_SLOTS:
    /// Ends it: the future completes as Cancelled. Does nothing once it is finished.
    void cancel();

Q_SIGNALS:
    void attemptStarted(const Comm::HttpAttempt &attempt);
    void attemptFinished(const Comm::HttpAttempt &attempt);
    /// Bytes of the body handed to the network in this attempt, of `total`.
    void uploadProgress(qint64 sent, qint64 total);
    /// Bytes of the body received in this attempt, of `total`; -1 where the server does not say.
    void downloadProgress(qint64 received, qint64 total);
    /// The future has just completed; emitted once.
    void finished();

private:
    friend class HttpClient;
    class Private;
    explicit HttpCall(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace Comm
