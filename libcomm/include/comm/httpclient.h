// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/httpcall.h"
#include "comm/httpoptions.h"
#include "comm/httprequest.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Comm {

/// Asks HTTP services, in JSON unless told otherwise.
///
/// Each attempt puts exactly one copy of the request on the wire, and has deadlines. A failed one is repeated
/// where that can do no harm. At most six requests at a time go to one origin; further ones wait their turn.
/// The client lives in one thread, which needs an event loop; it may be moved before its first request.
///
///     Comm::HttpClient client({.baseUrl = u"http://localhost:4400"_s});
///     client.get(u"/health"_s).then(&client, [](const Comm::Result<Comm::HttpResponse> &response) {
///         qInfo() << (response ? response->text() : response.error().toString());
///     });
class COMM_EXPORT HttpClient : public QObject
{
    Q_OBJECT
public:
    using Query = QList<QPair<QString, QString>>;
    using Reply = QFuture<Result<HttpResponse>>;

    explicit HttpClient(const HttpOptions &options, QObject *parent = nullptr);
    /// What is under way completes as Cancelled.
    ~HttpClient() override;

    // Each completes exactly once, later. The error of a status other than 2xx is HttpStatus, with what the
    // server says of it; TimedOut names the deadline, TlsFailure the fault of the certificate. Its
    // mayHaveExecuted is true where the server may have got the request.
    Reply get(const QString &path, const Query &query = {});
    Reply head(const QString &path, const Query &query = {});
    Reply options(const QString &path);
    Reply post(const QString &path, const HttpBody &body = {});
    Reply put(const QString &path, const HttpBody &body = {});
    Reply patch(const QString &path, const HttpBody &body = {});
    Reply deleteResource(const QString &path, const Query &query = {});
    Reply request(const HttpRequest &request);

    /// The same with a handle to watch and cancel it by.
    std::unique_ptr<HttpCall> start(const HttpRequest &request);

public Q_SLOTS:
    /// Ends everything under way; each completes as Cancelled.
    void cancelAll();

Q_SIGNALS:
    /// Of every call: a copy of a request goes out, and what became of it.
    void attemptStarted(const Comm::HttpAttempt &attempt);
    void attemptFinished(const Comm::HttpAttempt &attempt);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
