// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Unlike the rest of libcomm this is under the GPL, because it stands on QtHttpServer, which is.

#pragma once

#include "comm/eventparser.h"
#include "comm/eventvalidator.h"
#include "comm/gateway/export.h"

#include <QFuture>
#include <QHttpServerRequest>
#include <QHttpServerResponse>

#include <memory>
#include <type_traits>
#include <variant>

namespace Comm {

/// Tells requests whose body is an event from others. What eventValidation() stands on.
///
///     Comm::EventAdmission admission;
///     auto admitted = admission.check(R"({"id":""})");
///     if (const auto *verdict = std::get_if<Comm::Validation>(&admitted))
///         qInfo() << Comm::EventAdmission::refusal(*verdict); // {"error":"Invalid event","details":[...]}
class COMM_GATEWAY_EXPORT EventAdmission
{
public:
    struct Options
    {
        Catalog catalog = {};
        EventValidator::Level level = EventValidator::Level::Contract;
        qsizetype maxBytes = 1024 * 1024; ///< of one event; longer ones are refused
        int maxDepth = 512; ///< nesting; deeper ones are refused
    };

    explicit EventAdmission(const Options &options = defaultOptions());
    ~EventAdmission();

    /// The event, with the bytes it has here, or what is wrong with them.
    std::variant<Event, Validation> check(QByteArrayView text);

    /// The event in the body of a request, or the answer to refuse it with: 400 with refusal(), 413 for one
    /// that is too long, 415 for a body that is not declared as application/json. The last keeps web pages
    /// of strangers out: a browser sends that type across origins only after asking, and nobody here agrees.
    std::variant<Event, QHttpServerResponse> admit(const QHttpServerRequest &request);

    /// The body of the 400 as the existing services write it:
    /// `{"error":"Invalid event","details":[{"field":"id","message":"..."}]}`.
    static QByteArray refusal(const Validation &verdict);

private:
    static Options defaultOptions() { return {}; }

    class Private;
    std::unique_ptr<Private> d;
};

/// A future that already has this answer.
COMM_GATEWAY_EXPORT QFuture<QHttpServerResponse> answerNow(QHttpServerResponse response);

/// The same answer in a future that every QHttpServer can take; an answer that does not come becomes a 500.
///
/// Hand every future that is not finished through here, from inside the handler. QHttpServer of Qt 6.4 has
/// two flaws: it takes the answer out of the future, which sets the promise back to unfinished, and one that
/// still has to end, as behind then(), runs what waits for it again and crashes; and it writes to the
/// connection although the client has gone and taken the connection with it. Later versions keep such a
/// connection until the answer comes. The first is cured here for every server, the others for the server of
/// an EventGateway.
COMM_GATEWAY_EXPORT QFuture<QHttpServerResponse> answerLater(const QFuture<QHttpServerResponse> &answer);

/// Wraps the handler of a route so that only valid events reach it, each parsed once. Others get the 400 of
/// the existing services, and the handler does not hear of them.
///
/// The handler takes `(const Comm::Event &)` or `(const Comm::Event &, const QHttpServerRequest &)` and
/// returns a QHttpServerResponse or a QFuture of one. QHttpServer itself reads bodies of any length; on the
/// server of an EventGateway the limits of that hold.
///
///     server.route(u"/bids"_s, QHttpServerRequest::Method::Post,
///                  Comm::eventValidation([](const Comm::Event &event) {
///                      qInfo() << event.typeName();
///                      return QHttpServerResponse(QHttpServerResponse::StatusCode::Accepted);
///                  }));
template <typename Handler>
auto eventValidation(Handler handler, const EventAdmission::Options &options = {})
{
    constexpr bool TakesRequest
        = std::is_invocable_v<const Handler &, const Event &, const QHttpServerRequest &>;
    const auto call = [handler = std::move(handler)](const Event &event, const QHttpServerRequest &request) {
        if constexpr (TakesRequest)
            return handler(event, request);
        else
            return handler(event);
    };
    using Answer = std::invoke_result_t<decltype(call), const Event &, const QHttpServerRequest &>;
    const auto admission = std::make_shared<EventAdmission>(options);
    return [admission, call](const QHttpServerRequest &request) -> Answer {
        auto admitted = admission->admit(request);
        constexpr bool IsLater = std::is_same_v<Answer, QFuture<QHttpServerResponse>>;
        if (const auto *event = std::get_if<Event>(&admitted)) {
            if constexpr (IsLater)
                return answerLater(call(*event, request));
            else
                return call(*event, request);
        }
        auto refusal = std::get<QHttpServerResponse>(std::move(admitted));
        if constexpr (IsLater)
            return answerNow(std::move(refusal));
        else
            return refusal;
    };
}

} // namespace Comm
