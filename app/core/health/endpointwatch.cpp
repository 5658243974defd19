// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointwatch.h"

#include "httpwatch.h"
#include "rediswatch.h"
#include "websocketwatch.h"

#include <QLocale>

namespace Sothebais {

std::unique_ptr<EndpointWatch> EndpointWatch::make(const Endpoint &endpoint, const Context &context)
{
    switch (endpoint.kind) {
    case Endpoint::Kind::WebSocket:
        return std::make_unique<WebSocketWatch>(endpoint, context);
    case Endpoint::Kind::Http:
        return std::make_unique<HttpWatch>(endpoint, context);
    case Endpoint::Kind::Redis:
        return std::make_unique<RedisWatch>(endpoint, context);
    }
    Q_UNREACHABLE();
}

Comm::Result<void> EndpointWatch::send(const QString &)
{
    return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                       .message = tr("Nothing can be sent to \"%1\"").arg(m_endpoint.name),
                       .remedy = tr("Choose a WebSocket")};
}

bool EndpointWatch::find(const HealthFinding &finding)
{
    return std::exchange(m_finding, finding) != finding;
}

HealthFinding EndpointWatch::answering(float roundTrip, const std::optional<Comm::TlsPeer> &tls) const
{
    const double limit = double(m_endpoint.slowAfter.count());
    if (limit > 0 && double(roundTrip) > limit)
        return {HealthState::Degraded, HealthCause::Slow,
                tr("The answer took %1 ms, more than %2 ms")
                    .arg(QLocale().toString(double(roundTrip), 'f', 0), QLocale().toString(limit, 'f', 0))};
    const auto warning = m_rules.certificateWarning.count();
    if (tls && tls->expires < QDateTime::currentDateTimeUtc().addMSecs(warning))
        return {HealthState::Degraded, HealthCause::Certificate,
                tr("The certificate ends on %1")
                    .arg(QLocale().toString(tls->expires.toLocalTime(), QLocale::ShortFormat))};
    return {HealthState::Up, HealthCause::None, {}};
}

HealthCause causeOf(const Comm::Error &error)
{
    using Code = Comm::Error::Code;
    switch (error.code) {
    case Code::ConnectionRefused:
        return HealthCause::Refused;
    case Code::HostNotFound:
    case Code::NetworkFailure:
        return HealthCause::Unreachable;
    case Code::ConnectionLost:
        return HealthCause::Dropped;
    case Code::TimedOut:
        return HealthCause::TimedOut;
    case Code::TlsFailure:
        return HealthCause::Tls;
    case Code::HttpStatus:
        return HealthCause::Status;
    default:
        return HealthCause::Failed;
    }
}

HealthFinding downBy(const Comm::Error &error)
{
    return {HealthState::Down, causeOf(error), error.toString()};
}

} // namespace Sothebais
