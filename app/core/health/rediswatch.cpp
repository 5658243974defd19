// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rediswatch.h"

#include "core/live/eventreceiver.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

Comm::RedisInspector::Options inspectorOptions(const Endpoint &endpoint, const Comm::RedisAddress &session)
{
    const auto own = Comm::RedisAddress::fromUrl(endpoint.url);
    return {.redis = endpoint.url.isEmpty() || !own ? session : *own,
            .name = u"sothebais-health"_s,
            .connectTimeout = endpoint.timeout,
            .commandTimeout = endpoint.timeout,
            .asksRights = false,
            .subscriber = EventReceiver::clientName()};
}

QString shareText(qint64 part, qint64 whole)
{
    const QLocale locale;
    return u"%1 / %2"_s.arg(locale.formattedDataSize(part), locale.formattedDataSize(whole));
}

} // namespace

RedisWatch::RedisWatch(const Endpoint &endpoint, const Context &context)
    : PolledWatch(endpoint, context.rules),
      m_inspector(inspectorOptions(endpoint, context.redis), this)
{
    connect(&m_inspection, &QFutureWatcherBase::finished, this, [this] { take(m_inspection.result()); });
}

void RedisWatch::ask()
{
    m_inspection.setFuture(m_inspector.inspect());
}

void RedisWatch::take(const Comm::Result<Comm::RedisReport> &report)
{
    if (!report) {
        answered(downBy(report.error()), -1);
        return;
    }
    m_report = *report;
    const auto latency = report->latency();
    const float roundTrip = latency ? float(latency->count()) / 1e3F : -1;
    answered(judge(sinceAsked()), roundTrip);
}

/// `whole` is how long everything took, from the connection on: a server that was stuck meanwhile has let
/// that wait, and not the pings behind it.
HealthFinding RedisWatch::judge(float whole) const
{
    const qint64 held = m_report->subscriberBuffer.value_or(0);
    const qint64 limit = m_report->pubSubLimit ? m_report->pubSubLimit->hard : 0;
    if (limit > 0 && double(held) > double(limit) * m_rules.backlogShare)
        return {HealthState::Degraded, HealthCause::Backlog,
                tr("Redis holds %1 for our subscriber and will cut it off").arg(shareText(held, limit))};
    const qint64 used = m_report->usedMemory.value_or(0);
    const qint64 most = m_report->maxMemory.value_or(0);
    if (most > 0 && double(used) > double(most) * m_rules.memoryShare)
        return {HealthState::Degraded, HealthCause::Memory,
                tr("Redis has used %1 of its memory").arg(shareText(used, most))};
    return answering(whole, {});
}

void RedisWatch::describe(EndpointHealth &health) const
{
    PolledWatch::describe(health);
    health.redis = m_report;
}

} // namespace Sothebais
