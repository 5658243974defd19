// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthroutes.h"

#include "answers.h"
#include "comm/eventclient.h"
#include "comm/gateway/eventvalidation.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Comm {

using State = ConnectionStatus::State;
using StatusCode = QHttpServerResponse::StatusCode;

namespace {

QByteArray isoText(const QDateTime &time)
{
    return time.isValid() ? '"' + time.toString(Qt::ISODateWithMs).toLatin1() + '"'
                          : QByteArrayLiteral("null");
}

QByteArray nowText()
{
    return QByteArray::number(QDateTime::currentMSecsSinceEpoch());
}

QByteArray nameOf(State state)
{
    switch (state) {
    case State::Disconnected:
        return "DISCONNECTED";
    case State::Connecting:
        return "CONNECTING";
    case State::Connected:
        return "CONNECTED";
    case State::Waiting:
        return "RECONNECTING";
    case State::Failed:
        return "FAILED";
    }
    Q_UNREACHABLE();
}

/// What both answers about Redis have in common, without the closing brace.
QByteArray factsOf(const char *verdict, const ConnectionStatus &status)
{
    return R"({"status":")" + QByteArray(verdict) + R"(","timestamp":)" + nowText() + R"(,"state":")"
        + nameOf(status.state) + R"(","since":)" + isoText(status.since);
}

} // namespace

HealthRoutes::HealthRoutes(EventClient &client) : m_client(client) { }

HealthRoutes::Answer HealthRoutes::health(const QHttpServerRequest &)
{
    const bool isUp = m_client.status().state == State::Connected;
    const QByteArray verdict = isUp ? "healthy" : "unhealthy";
    QByteArray json = R"({"status":")" + verdict + R"(","timestamp":)" + nowText();
    if (!isUp)
        json += R"(,"message":"Redis is not connected")";
    json += R"(,"components":{"redis":{"status":")" + verdict + R"("}}})";
    return answerNow(jsonAnswer(json, isUp ? StatusCode::Ok : StatusCode::ServiceUnavailable));
}

HealthRoutes::Answer HealthRoutes::redis(const QHttpServerRequest &)
{
    const ConnectionStatus status = m_client.status();
    if (status.state != State::Connected) {
        const Error error{.code = Error::Code::NotConnected, .message = u"Redis is not connected"_s};
        return answerNow(downAnswer(status.error.value_or(error)));
    }
    const auto asked = std::chrono::steady_clock::now();
    const QPointer<HealthRoutes> self = this;
    return m_client.history(Topic::all(), 1)
        .then(&m_client, [self, asked](const Result<QList<Event>> &newest) {
            return self ? self->redisAnswer(newest, std::chrono::steady_clock::now() - asked)
                        : QHttpServerResponse(StatusCode::ServiceUnavailable);
        });
}

QHttpServerResponse HealthRoutes::redisAnswer(const Result<QList<Event>> &newest,
                                              std::chrono::nanoseconds roundTrip) const
{
    if (!newest)
        return downAnswer(newest.error());
    const double milliseconds = std::chrono::duration<double, std::milli>(roundTrip).count();
    return jsonAnswer(factsOf("healthy", m_client.status()) + R"(,"latencyMs":)"
                      + QByteArray::number(milliseconds, 'f', 3) + '}');
}

QHttpServerResponse HealthRoutes::downAnswer(const Error &error) const
{
    const ConnectionStatus status = m_client.status();
    return jsonAnswer(factsOf("unhealthy", status) + R"(,"message":"Redis does not answer","lastError":)"
                          + jsonText(error.toString()) + R"(,"reconnectAttempts":)"
                          + QByteArray::number(status.attempt) + R"(,"nextAttempt":)"
                          + isoText(status.nextAttempt) + '}',
                      StatusCode::ServiceUnavailable);
}

} // namespace Comm
