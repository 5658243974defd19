// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpoint.h"
#include "core/health/endpointhealth.h"

namespace Sothebais {

/// "degraded: slow"; without a cause the word alone.
QString stateText(HealthState state, HealthCause cause);
/// "WebSocket", "HTTP", "Redis".
QString endpointKindText(Endpoint::Kind kind);
/// Of milliseconds: "0.42 ms", "12 ms", "1.2 s".
QString roundTripText(double milliseconds);
/// "p50 3.4 ms, p95 17 ms, p99 20 ms"
QString percentilesText(const RoundTripSeries::Percentiles &percentiles);
/// "99.95 %": whole only if it is; a dash where nobody looked.
QString uptimeText(const std::optional<double> &share);
/// "12.4 MB"
QString bytesText(qint64 bytes);
/// "10.0/s, 2.1 kB/s"
QString trafficText(const Comm::WebSocketTraffic &traffic);
/// A time that goes on, without what would flicker: "42 s", "3 min", "2 h 5 min", "3 d 4 h".
QString runningSpanText(qint64 milliseconds);

/// What asks an endpoint at once is called so: a WebSocket is connected, others are checked.
QString checkNowText(const Endpoint &endpoint);
/// Whether asking at once makes a difference.
bool canCheckNow(const Endpoint &endpoint, const EndpointHealth &health);
/// What stops looking at it, or begins again, is called so.
QString pauseText(const Endpoint &endpoint);
/// What comes next, while something is awaited: "trying now", "next in 4 s"; else empty.
QString nextText(const EndpointHealth &health, qint64 now);
/// One line on what goes on: why it is in trouble, or what an endpoint that is well has to tell.
QString noteText(const Endpoint &endpoint, const EndpointHealth &health, qint64 now);
/// All of an endpoint in one sentence, for those who hear it.
QString spokenText(const Endpoint &endpoint, const EndpointHealth &health, qint64 now);

} // namespace Sothebais
