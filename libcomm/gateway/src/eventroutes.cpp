// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventroutes.h"

#include "answers.h"
#include "comm/eventclient.h"
#include "gatewaymetrics.h"
#include "redisfailure.h"

#include <QPointer>
#include <QUrlQuery>

#include <limits>

using namespace Qt::StringLiterals;

namespace Comm {

using StatusCode = QHttpServerResponse::StatusCode;
using Outcome = GatewayMetrics::Outcome;

namespace {

constexpr qsizetype MostLines = 10'000; // of one body: what is under way in Redis at one time
constexpr int DefaultLimit = 100; // of a history, as the existing services have it
constexpr int HighestLimit = 1000; // events that Redis keeps

QFuture<QHttpServerResponse> failNow(const HttpFailure &failure)
{
    return answerNow(failure.toResponse());
}

HttpFailure unknownType(const QString &keyOrName)
{
    return {.status = 404,
            .code = "UNKNOWN_EVENT_TYPE",
            .message = u"The catalogue has no event type \"%1\""_s.arg(keyOrName.left(100))};
}

HttpFailure tooManyLines()
{
    return {.status = 413,
            .code = "PAYLOAD_TOO_LARGE",
            .message = u"The body has more than %1 events"_s.arg(MostLines)};
}

/// What the builder says of the data of a new event, as the validator would say it.
QByteArray refusalOf(const Error &error)
{
    Validation verdict;
    for (const QString &line : error.details) {
        const qsizetype colon = line.indexOf(u": "_s);
        verdict.issues += {.field = line.left(qMax<qsizetype>(colon, 0)),
                           .message = line.mid(colon < 0 ? 0 : colon + 2),
                           .pointer = {}};
    }
    if (verdict.issues.isEmpty())
        verdict.issues += {.field = u"data"_s, .message = error.message, .pointer = {}};
    return EventAdmission::refusal(verdict);
}

QByteArray listOf(const QList<Event> &events)
{
    QByteArrayList whole;
    for (const Event &event : events) {
        if (!event.isMalformed())
            whole += event.payload().toByteArray();
    }
    const qsizetype malformed = events.size() - whole.size();
    return R"({"success":true,"data":[)" + whole.join(',') + ']'
        + (malformed > 0 ? R"(,"malformed":)" + QByteArray::number(malformed) : QByteArray()) + '}';
}

} // namespace

/// Many events on their way, a line of the body each.
struct EventRoutes::Bulk
{
    QList<Event> events;
    QList<qsizetype> places; ///< for each event its place in the replies
    QByteArrayList replies; ///< one for each line that is not empty; begun, for an event, with its number
    bool hasFailed = false;
};

EventRoutes::EventRoutes(EventClient &client, GatewayMetrics &metrics, const Options &options)
    : m_client(client),
      m_metrics(metrics),
      m_admission({.catalog = client.options().catalog, .level = options.level, .maxBytes = options.maxBody}),
      m_parser(client.options().catalog, {.maxBytes = std::numeric_limits<qsizetype>::max()}),
      m_builder(
          [&] {
              EventBuilder::Options events = client.options().events;
              events.level = options.level;
              return events;
          }(),
          client.options().catalog)
{
}

EventRoutes::Answer EventRoutes::publish(const QHttpServerRequest &request)
{
    const QByteArray type = mediaType(request.value("content-type"));
    if (type == "application/x-ndjson" || type == "application/ndjson")
        return publishBulk(request.body());
    auto admitted = m_admission.admit(request);
    if (const auto *event = std::get_if<Event>(&admitted))
        return publishEvent(m_parser.canonical(*event));
    m_metrics.countEvent(Outcome::Rejected);
    return answerNow(std::get<QHttpServerResponse>(std::move(admitted)));
}

EventRoutes::Answer EventRoutes::publishTyped(const QString &keyOrName, const QHttpServerRequest &request)
{
    const TypeInfo *type = m_client.options().catalog.findKeyOrName(keyOrName.toUtf8());
    if (!type)
        return failNow(unknownType(keyOrName));
    if (mediaType(request.value("content-type")) != "application/json")
        return failNow({.status = 415,
                        .code = "UNSUPPORTED_MEDIA_TYPE",
                        .message = u"Send the data with Content-Type: application/json"_s});
    const Result<Event> event = m_builder.build(type->type, request.body());
    if (event)
        return publishEvent(*event);
    m_metrics.countEvent(Outcome::Rejected);
    return answerNow(jsonAnswer(refusalOf(event.error()), StatusCode::BadRequest));
}

EventRoutes::Answer EventRoutes::publishEvent(const Event &event)
{
    if (!isUsable(m_client.status())) {
        m_metrics.countEvent(Outcome::Failed);
        return failNow(unavailable(m_client.status()));
    }
    return later(m_client.publish(event),
                 [this, event](const Result<Publication> &outcome) { return answerTo(event, outcome); });
}

template <typename Outcome, typename Make>
EventRoutes::Answer EventRoutes::later(const QFuture<Outcome> &outcome, Make make)
{
    // The client completes all that it has promised before it goes; we may go earlier.
    QFuture<Outcome> future = outcome;
    return future.then(&m_client, [self = QPointer<EventRoutes>(this), make](const Outcome &value) mutable {
        return self ? make(value) : unavailable({}).toResponse();
    });
}

void EventRoutes::count(const Result<Publication> &outcome)
{
    m_metrics.countEvent(outcome ? Outcome::Accepted : Outcome::Failed);
}

QHttpServerResponse EventRoutes::answerTo(const Event &event, const Result<Publication> &outcome)
{
    count(outcome);
    if (!outcome)
        return failureOf(outcome.error()).toResponse();
    return jsonAnswer(R"({"success":true,"data":{"id":)" + jsonText(QString::fromUtf8(event.id()))
                          + R"(,"type":)" + jsonText(QString::fromUtf8(event.typeName())) + R"(,"receivers":)"
                          + QByteArray::number(outcome->receivers()) + "}}",
                      StatusCode::Created);
}

EventRoutes::Answer EventRoutes::publishBulk(const QByteArray &body)
{
    if (!isUsable(m_client.status()))
        return failNow(unavailable(m_client.status()));
    Bulk bulk;
    const QByteArrayList lines = body.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        if (bulk.replies.size() == MostLines)
            return failNow(tooManyLines());
        admitLine(i + 1, line, bulk);
    }
    const QList<Event> events = bulk.events;
    return later(m_client.publishAll(events), [this, bulk](const auto &outcomes) mutable {
        finishBulk(bulk, outcomes);
        return QHttpServerResponse(QByteArrayLiteral("application/x-ndjson"), bulk.replies.join('\n') + '\n',
                                   bulk.hasFailed ? StatusCode::MultiStatus : StatusCode::Ok);
    });
}

void EventRoutes::admitLine(qsizetype number, const QByteArray &line, Bulk &bulk)
{
    const QByteArray begun = R"({"line":)" + QByteArray::number(number) + R"(,"status":)";
    auto checked = m_admission.check(line);
    if (const auto *event = std::get_if<Event>(&checked)) {
        bulk.places += bulk.replies.size();
        bulk.events += m_parser.canonical(*event);
        bulk.replies += begun;
        return;
    }
    m_metrics.countEvent(Outcome::Rejected);
    bulk.hasFailed = true;
    bulk.replies += begun + "400," + EventAdmission::refusal(std::get<Validation>(checked)).sliced(1);
}

void EventRoutes::finishBulk(Bulk &bulk, const QList<Result<Publication>> &outcomes)
{
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const Result<Publication> &outcome = outcomes[i];
        count(outcome);
        QByteArray &reply = bulk.replies[bulk.places[i]];
        if (outcome) {
            reply += R"(201,"id":)" + jsonText(QString::fromUtf8(bulk.events[i].id())) + '}';
        } else {
            const HttpFailure failure = failureOf(outcome.error());
            reply += QByteArray::number(failure.status) + ',' + failure.body().sliced(1);
            bulk.hasFailed = true;
        }
    }
}

EventRoutes::Answer EventRoutes::historyOfAll(const QHttpServerRequest &request)
{
    return history(Topic::all(), request);
}

EventRoutes::Answer EventRoutes::historyOfType(const QString &keyOrName, const QHttpServerRequest &request)
{
    const TypeInfo *type = m_client.options().catalog.findKeyOrName(keyOrName.toUtf8());
    return type ? history(Topic::type(type->name), request) : failNow(unknownType(keyOrName));
}

EventRoutes::Answer EventRoutes::history(const Topic &topic, const QHttpServerRequest &request)
{
    const QString text = request.query().queryItemValue(u"limit"_s);
    bool isNumber = true;
    const int limit = text.isEmpty() ? DefaultLimit : text.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > HighestLimit)
        return failNow({.status = 400,
                        .code = "INVALID_LIMIT",
                        .message = u"The limit is a number from 1 to %1"_s.arg(HighestLimit)});
    if (!isUsable(m_client.status()))
        return failNow(unavailable(m_client.status()));
    return later(m_client.history(topic, limit), [](const Result<QList<Event>> &events) {
        return events ? jsonAnswer(listOf(*events)) : failureOf(events.error()).toResponse();
    });
}

} // namespace Comm
