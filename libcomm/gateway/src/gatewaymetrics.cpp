// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaymetrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace Comm {

namespace {

template <typename Builder>
auto &familyOf(Builder builder, prometheus::Registry &registry, const char *name, const char *help)
{
    return builder.Name(name).Help(help).Register(registry);
}

/// Seconds: a local publication takes less than one millisecond, a deadline of Redis five seconds.
const prometheus::Histogram::BucketBoundaries Buckets
    = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

const char *nameOf(GatewayMetrics::Outcome outcome)
{
    switch (outcome) {
    case GatewayMetrics::Outcome::Accepted:
        return "accepted";
    case GatewayMetrics::Outcome::Rejected:
        return "rejected";
    case GatewayMetrics::Outcome::Failed:
        return "failed";
    }
    Q_UNREACHABLE();
}

} // namespace

class GatewayMetrics::Private
{
public:
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests
        = familyOf(prometheus::BuildCounter(), registry, "sothebais_gateway_requests_total",
                   "Requests answered, by route and status");
    prometheus::Family<prometheus::Histogram> &durations
        = familyOf(prometheus::BuildHistogram(), registry, "sothebais_gateway_request_duration_seconds",
                   "Time from the whole request to its answer, by route");
    prometheus::Family<prometheus::Counter> &refusals
        = familyOf(prometheus::BuildCounter(), registry, "sothebais_gateway_refused_total",
                   "Requests answered before they were read, by status");
    prometheus::Family<prometheus::Counter> &events = familyOf(
        prometheus::BuildCounter(), registry, "sothebais_gateway_events_total", "Events posted, by outcome");
    prometheus::Gauge &redisUp = familyOf(prometheus::BuildGauge(), registry, "sothebais_gateway_redis_up",
                                          "1 while connected to Redis, else 0")
                                     .Add({});
    prometheus::Gauge &attempts
        = familyOf(prometheus::BuildGauge(), registry, "sothebais_gateway_redis_reconnect_attempts",
                   "Attempts to connect to Redis since it was last connected")
              .Add({});
    prometheus::Gauge &connections
        = familyOf(prometheus::BuildGauge(), registry, "sothebais_gateway_connections",
                   "HTTP connections that are open")
              .Add({});
};

GatewayMetrics::GatewayMetrics() : d(std::make_unique<Private>())
{
    // A counter that is not there yet cannot be seen to rise.
    for (const Outcome outcome : {Outcome::Accepted, Outcome::Rejected, Outcome::Failed})
        d->events.Add({{"outcome", nameOf(outcome)}});
}
GatewayMetrics::~GatewayMetrics() = default;

void GatewayMetrics::countRequest(const char *route, int status)
{
    d->requests.Add({{"route", route}, {"status", std::to_string(status)}}).Increment();
}

void GatewayMetrics::observeDuration(const char *route, std::chrono::nanoseconds duration)
{
    d->durations.Add({{"route", route}}, Buckets).Observe(std::chrono::duration<double>(duration).count());
}

void GatewayMetrics::countRefusal(int status)
{
    d->refusals.Add({{"status", std::to_string(status)}}).Increment();
}

void GatewayMetrics::countEvent(Outcome outcome)
{
    d->events.Add({{"outcome", nameOf(outcome)}}).Increment();
}

QByteArray GatewayMetrics::text(const ConnectionStatus &redis, qsizetype connections)
{
    d->redisUp.Set(redis.state == ConnectionStatus::State::Connected ? 1 : 0);
    d->attempts.Set(redis.attempt);
    d->connections.Set(static_cast<double>(connections));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace Comm
