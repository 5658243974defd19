// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthtext.h"

#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct HealthText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::HealthText)
};

QString socketNote(const Comm::WebSocketHealth &socket, qint64 now)
{
    const QString rate = HealthText::tr("%1 in").arg(trafficText(socket.in));
    if (!socket.lastReceived.isValid())
        return HealthText::tr("%1, no message yet").arg(rate);
    const qint64 age = now - socket.lastReceived.toMSecsSinceEpoch();
    return HealthText::tr("%1, last message %2 ago").arg(rate, runningSpanText(std::max<qint64>(0, age)));
}

QString httpNote(const HttpFacts &http)
{
    QStringList parts{HealthText::tr("HTTP %1").arg(http.status)};
    for (const HealthComponent &component : http.components)
        parts.append(visibleText(u"%1 %2"_s.arg(component.name, component.status), 40));
    return parts.join(u", "_s);
}

QString redisNote(const Comm::RedisReport &redis)
{
    QStringList parts;
    if (!redis.version.isEmpty())
        parts.append(HealthText::tr("Redis %1").arg(visibleText(redis.version, 20)));
    if (redis.usedMemory)
        parts.append(bytesText(*redis.usedMemory));
    if (redis.clients)
        parts.append(HealthText::tr("clients: %L1").arg(*redis.clients));
    if (redis.deadLetters)
        parts.append(HealthText::tr("dead letters: %L1").arg(*redis.deadLetters));
    return parts.join(u", "_s);
}

} // namespace

QString stateText(HealthState state, HealthCause cause)
{
    const QString why = healthCauseText(cause);
    return why.isEmpty() ? healthStateText(state) : HealthText::tr("%1: %2").arg(healthStateText(state), why);
}

QString endpointKindText(Endpoint::Kind kind)
{
    switch (kind) {
    case Endpoint::Kind::WebSocket:
        return HealthText::tr("WebSocket");
    case Endpoint::Kind::Http:
        return HealthText::tr("HTTP");
    case Endpoint::Kind::Redis:
        return HealthText::tr("Redis");
    }
    Q_UNREACHABLE();
}

QString roundTripText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds >= 1000)
        return HealthText::tr("%1 s").arg(
            locale.toString(milliseconds / 1000, 'f', milliseconds < 10'000 ? 1 : 0));
    const int digits = milliseconds < 1 ? 2 : milliseconds < 10 ? 1 : 0;
    return HealthText::tr("%1 ms").arg(locale.toString(milliseconds, 'f', digits));
}

QString percentilesText(const RoundTripSeries::Percentiles &percentiles)
{
    return HealthText::tr("p50 %1, p95 %2, p99 %3")
        .arg(roundTripText(double(percentiles.p50)), roundTripText(double(percentiles.p95)),
             roundTripText(double(percentiles.p99)));
}

QString uptimeText(const std::optional<double> &share)
{
    if (!share)
        return u"–"_s;
    // Rounded down: what was down for a moment was not up for the whole time.
    const double percent = std::floor(*share * 10'000) / 100;
    return HealthText::tr("%1 %").arg(
        QLocale().toString(percent, 'f', percent == std::floor(percent) ? 0 : 2));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString trafficText(const Comm::WebSocketTraffic &traffic)
{
    return HealthText::tr("%1/s, %2/s")
        .arg(QLocale().toString(traffic.messagesPerSecond, 'f', traffic.messagesPerSecond < 10 ? 1 : 0),
             bytesText(qint64(traffic.bytesPerSecond)));
}

QString runningSpanText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes < 1)
        return HealthText::tr("%1 s").arg(seconds);
    if (hours < 1)
        return HealthText::tr("%1 min").arg(minutes);
    if (hours < 24)
        return HealthText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return HealthText::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString checkNowText(const Endpoint &endpoint)
{
    return endpoint.kind == Endpoint::Kind::WebSocket ? HealthText::tr("Connect now")
                                                      : HealthText::tr("Check now");
}

bool canCheckNow(const Endpoint &endpoint, const EndpointHealth &health)
{
    const bool isConnected = health.socket && health.socket->state == Comm::WebSocketHealth::State::Connected;
    const bool isAwaited = health.isTrying && health.state != HealthState::Up; // what is well answers at once
    return !endpoint.isPaused && !isAwaited && !isConnected;
}

QString pauseText(const Endpoint &endpoint)
{
    if (endpoint.kind == Endpoint::Kind::WebSocket)
        return endpoint.isPaused ? HealthText::tr("Connect") : HealthText::tr("Disconnect");
    return endpoint.isPaused ? HealthText::tr("Resume") : HealthText::tr("Pause");
}

QString nextText(const EndpointHealth &health, qint64 now)
{
    if (health.isTrying)
        return health.attempt > 1 ? HealthText::tr("trying now, attempt %L1").arg(health.attempt)
                                  : HealthText::tr("trying now");
    if (health.nextAt == 0)
        return {};
    const qint64 left = std::max<qint64>(0, health.nextAt - now);
    return HealthText::tr("next in %1").arg(runningSpanText(left + 999));
}

QString noteText(const Endpoint &endpoint, const EndpointHealth &health, qint64 now)
{
    const bool isWell = health.state == HealthState::Up;
    if (health.state == HealthState::Paused)
        return HealthText::tr("not looked at");
    if (!isWell) {
        QStringList parts{healthCauseText(health.cause)};
        if (const QString next = nextText(health, now); !next.isEmpty()
            && endpoint.kind == Endpoint::Kind::WebSocket && health.state != HealthState::Degraded)
            parts.append(next);
        else if (!health.detail.isEmpty())
            parts.append(visibleText(health.detail));
        return parts.join(u" – "_s);
    }
    if (health.socket)
        return socketNote(*health.socket, now);
    if (health.http)
        return httpNote(*health.http);
    return health.redis ? redisNote(*health.redis) : QString();
}

QString spokenText(const Endpoint &endpoint, const EndpointHealth &health, qint64 now)
{
    QStringList parts{visibleText(endpoint.name), endpointKindText(endpoint.kind),
                      stateText(health.state, health.cause)};
    if (health.since > 0)
        parts.append(HealthText::tr("for %1").arg(runningSpanText(now - health.since)));
    if (const auto last = health.roundTrips.last())
        parts.append(HealthText::tr("round trip %1").arg(roundTripText(double(*last))));
    if (const auto share = health.uptime.share(UptimeLedger::Day, now))
        parts.append(HealthText::tr("uptime of 24 hours %1").arg(uptimeText(share)));
    return parts.join(u", "_s);
}

} // namespace Sothebais
