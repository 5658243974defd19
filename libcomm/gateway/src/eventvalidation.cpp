// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/gateway/eventvalidation.h"

#include "answers.h"
#include "gateconnection.h"
#include "lateanswer.h"

#include <QFutureInterface>
#include <QFutureWatcher>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

QHttpServerResponse noAnswer()
{
    return HttpFailure{
        .status = 500, .code = "INTERNAL_SERVER_ERROR", .message = u"The handler gave no answer"_s}
        .toResponse();
}

} // namespace

class EventAdmission::Private
{
public:
    explicit Private(const Options &given)
        : options(given),
          validator(given.catalog,
                    {.level = given.level, .maxBytes = given.maxBytes, .maxDepth = given.maxDepth}),
          parser(given.catalog, {.maxBytes = given.maxBytes, .maxDepth = given.maxDepth})
    {
    }

    Options options;
    EventValidator validator;
    EventParser parser;
};

EventAdmission::EventAdmission(const Options &options) : d(std::make_unique<Private>(options)) { }
EventAdmission::~EventAdmission() = default;

std::variant<Event, Validation> EventAdmission::check(QByteArrayView text)
{
    Validation verdict = d->validator.validate(text);
    if (!verdict.isValid())
        return verdict;
    return d->parser.parse(text);
}

std::variant<Event, QHttpServerResponse> EventAdmission::admit(const QHttpServerRequest &request)
{
    const QByteArray body = request.body();
    if (mediaType(request.value("content-type")) != "application/json")
        return HttpFailure{.status = 415,
                           .code = "UNSUPPORTED_MEDIA_TYPE",
                           .message = u"Send the event with Content-Type: application/json"_s}
            .toResponse();
    if (body.size() > d->options.maxBytes)
        return HttpFailure{.status = 413,
                           .code = "PAYLOAD_TOO_LARGE",
                           .message = u"The event is longer than %1 bytes"_s.arg(d->options.maxBytes)}
            .toResponse();
    auto checked = check(body);
    if (const auto *verdict = std::get_if<Validation>(&checked))
        return jsonAnswer(refusal(*verdict), QHttpServerResponse::StatusCode::BadRequest);
    return std::get<Event>(std::move(checked));
}

QByteArray EventAdmission::refusal(const Validation &verdict)
{
    QList<ValidationIssue> issues = verdict.issues;
    if (verdict.malformed)
        issues = {{.field = {}, .message = verdict.malformation, .pointer = {}}};
    QByteArrayList details;
    for (const ValidationIssue &issue : issues)
        details += R"({"field":)" + jsonText(issue.field) + R"(,"message":)" + jsonText(issue.message) + '}';
    return R"({"error":"Invalid event","details":[)" + details.join(',') + "]}";
}

QFuture<QHttpServerResponse> answerNow(QHttpServerResponse response)
{
    // No QPromise, whose end is the trouble that answerLater() tells of.
    QFutureInterface<QHttpServerResponse> promise;
    promise.reportStarted();
    promise.reportResult(std::move(response));
    promise.reportFinished();
    return promise.future();
}

QFuture<QHttpServerResponse> answerLater(const QFuture<QHttpServerResponse> &answer)
{
    return answerLater(answer, [](const QHttpServerResponse &) {});
}

/// Who waits for the answer is told that none will come, and lets go of the connection.
static void giveUp(QFutureInterface<QHttpServerResponse> promise)
{
    if (promise.isFinished())
        return; // a second time it would run in Qt 6.4 what waits for it
    promise.reportCanceled();
    promise.reportFinished();
}

QFuture<QHttpServerResponse> answerLater(const QFuture<QHttpServerResponse> &answer,
                                         const std::function<void(const QHttpServerResponse &)> &observe)
{
    QFutureInterface<QHttpServerResponse> promise;
    promise.reportStarted();
    // Its signal comes by the event loop, when the promise of the answer has ended.
    auto *watcher = new QFutureWatcher<QHttpServerResponse>;
    const QPointer<GateConnection> connection = GateConnection::current();
    const auto finish = [watcher, promise, observe, connection, isGated = !connection.isNull()]() mutable {
        QFuture<QHttpServerResponse> given = watcher->future();
        QHttpServerResponse response = given.resultCount() > 0 ? given.takeResult() : noAnswer();
        observe(response);
        if (connection)
            connection->disconnect(watcher); // to give up what Qt 6.4 has taken would run it again
        if (!isGated || (connection && connection->isConnected())) {
            promise.reportResult(std::move(response));
            promise.reportFinished();
        } else if (connection) {
            giveUp(promise);
        }
        watcher->deleteLater();
    };
    QObject::connect(watcher, &QFutureWatcher<QHttpServerResponse>::finished, watcher, finish);
    // Qt 6.4 would write the answer to a socket that is no more, and later versions keep the connection until
    // they have it: a client who leaves takes all with it.
    if (connection)
        QObject::connect(connection, &GateConnection::left, watcher, [promise] { giveUp(promise); });
    watcher->setFuture(answer);
    return promise.future();
}

} // namespace Comm
