// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpwatch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sothebais {

namespace {

constexpr qint64 LargestBody = 1024 * 1024; // bytes; health is told in fewer
constexpr qsizetype LongestMessage = 300; // characters

/// What a body that tells of a failure says of it.
QString messageIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue error = object.value("error"_L1);
    for (const QJsonValue &value : {object.value("message"_L1), error, error.toObject().value("message"_L1),
                                    object.value("lastError"_L1)}) {
        if (const QString text = value.toString(); !text.isEmpty())
            return text.left(LongestMessage);
    }
    return {};
}

} // namespace

Comm::Result<Comm::HttpClient *> HttpClients::clientFor(const QString &caFile)
{
    if (const auto known = m_clients.find(caFile); known != m_clients.end())
        return known->second.get();
    const auto tls = Comm::TlsOptions::fromFiles({.ca = caFile});
    if (!tls)
        return tls.error();
    // A server may end a connection that was kept just when it is used again: that is no failure of it.
    Comm::HttpOptions options{.retries = {.count = 1, .interval = 100ms}, .tls = *tls};
    return m_clients.emplace(caFile, std::make_unique<Comm::HttpClient>(options)).first->second.get();
}

HttpWatch::HttpWatch(const Endpoint &endpoint, const Context &context)
    : PolledWatch(endpoint, context.rules),
      m_clients(*context.clients)
{
    if (const auto condition = BodyCondition::parse(endpoint.condition))
        m_condition = *condition;
}

void HttpWatch::ask()
{
    const auto client = m_clients.clientFor(m_endpoint.caFile);
    if (!client) {
        answered(downBy(client.error()), -1);
        return;
    }
    const auto limit = m_endpoint.timeout;
    m_call = (*client)->start({.path = m_endpoint.url,
                               .accept = Comm::HttpRequest::Accept::AnyStatus,
                               .maxResponse = LargestBody,
                               .deadlines = Comm::HttpDeadlines{
                                   .connect = limit, .firstByte = limit, .idle = limit, .total = limit}});
    connect(m_call.get(), &Comm::HttpCall::attemptStarted, this, [this] { restartClock(); });
    connect(m_call.get(), &Comm::HttpCall::finished, this, [this] { take(m_call->future().result()); });
}

void HttpWatch::take(const Comm::Result<Comm::HttpResponse> &response)
{
    const float roundTrip = sinceAsked();
    m_call.release()->deleteLater(); // it may be telling this
    if (!response) {
        m_facts.reset();
        answered(downBy(response.error()), -1);
        return;
    }
    keepFacts(*response);
    answered(judge(*response, roundTrip), roundTrip);
}

void HttpWatch::keepFacts(const Comm::HttpResponse &response)
{
    HttpFacts facts{.status = response.status,
                    .reason = QString::fromUtf8(response.reason),
                    .body = response.bytes.first(std::min(response.bytes.size(), HttpFacts::MaxBody)),
                    .bodySize = response.size,
                    .components = bodyComponents(response.bytes)};
    for (const auto &[name, value] : response.headers.fields())
        facts.headers.append({QString::fromLatin1(name), QString::fromLatin1(value)});
    m_facts = facts;
    m_tls = response.tls;
}

HealthFinding HttpWatch::judge(const Comm::HttpResponse &response, float roundTrip) const
{
    if (!response.isSuccess()) {
        const QString said = messageIn(response.bytes);
        const QString status = u"HTTP %1 %2"_s.arg(response.status).arg(m_facts->reason).trimmed();
        return {HealthState::Down, HealthCause::Status, said.isEmpty() ? status : status + u": " + said};
    }
    if (!m_condition.isMetBy(response.bytes))
        return {HealthState::Down, HealthCause::Condition,
                tr("The answer does not meet the condition: %1").arg(m_endpoint.condition)};
    const auto isUnwell = [](const HealthComponent &component) {
        return component.state == HealthState::Down || component.state == HealthState::Degraded;
    };
    const auto part = std::ranges::find_if(m_facts->components, isUnwell);
    if (part != m_facts->components.end())
        return {HealthState::Degraded, HealthCause::Component,
                u"%1: %2 %3"_s.arg(part->name, part->status, part->detail).trimmed()};
    return answering(roundTrip, m_tls);
}

void HttpWatch::describe(EndpointHealth &health) const
{
    PolledWatch::describe(health);
    health.http = m_facts;
    health.tls = m_tls;
}

} // namespace Sothebais
