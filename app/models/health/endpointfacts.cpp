// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointfacts.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "healthtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct EndpointFactText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::EndpointFacts)
};

constexpr qsizetype MostOutages = 12;

QString sinceText(qint64 at, qint64 now)
{
    return at == 0 ? EndpointFactText::tr("never")
                   : EndpointFactText::tr("%1, %2 ago")
                         .arg(fullTimeText(at), runningSpanText(std::max<qint64>(0, now - at)));
}

FactSection stateFacts(const Endpoint &endpoint, const EndpointHealth &health, const QString &parentName,
                       qint64 now)
{
    FactSection section{.title = EndpointFactText::tr("State")};
    section.facts.append(
        {EndpointFactText::tr("State"), stateText(health.state, health.cause), health.state});
    if (!health.detail.isEmpty())
        section.facts.append({EndpointFactText::tr("Why"), visibleText(health.detail, 600), health.state});
    if (health.since > 0)
        section.facts.append({EndpointFactText::tr("Since"), sinceText(health.since, now)});
    section.facts.append({EndpointFactText::tr("Last checked"), sinceText(health.checkedAt, now)});
    if (const QString next = nextText(health, now); !next.isEmpty())
        section.facts.append({EndpointFactText::tr("Attempt"), next});
    if (!parentName.isEmpty())
        section.facts.append({EndpointFactText::tr("Depends on"), visibleText(parentName)});
    if (!endpoint.tags.isEmpty())
        section.facts.append({EndpointFactText::tr("Tags"), visibleText(endpoint.tags.join(u", "_s))});
    if (!endpoint.condition.isEmpty())
        section.facts.append({EndpointFactText::tr("Condition"), visibleText(endpoint.condition, 600)});
    return section;
}

FactSection roundTripFacts(const RoundTripSeries &series)
{
    FactSection section{.title = EndpointFactText::tr("Round trip, last hour")};
    const auto percentiles = series.percentiles();
    if (!percentiles)
        return section;
    section.facts = {{EndpointFactText::tr("Last"), roundTripText(double(series.last().value_or(0)))},
                     {EndpointFactText::tr("p50"), roundTripText(double(percentiles->p50))},
                     {EndpointFactText::tr("p95"), roundTripText(double(percentiles->p95))},
                     {EndpointFactText::tr("p99"), roundTripText(double(percentiles->p99))},
                     {EndpointFactText::tr("Unanswered"),
                      EndpointFactText::tr("%1 % of %L2")
                          .arg(QLocale().toString(100 * series.loss(), 'f', 1))
                          .arg(series.samples().size()),
                      series.loss() > 0 ? HealthState::Degraded : HealthState::Up}};
    return section;
}

FactSection uptimeFacts(const UptimeLedger &uptime, qint64 now)
{
    FactSection section{.title = EndpointFactText::tr("Uptime")};
    const std::pair<QString, std::chrono::milliseconds> windows[]
        = {{EndpointFactText::tr("Last hour"), UptimeLedger::Hour},
           {EndpointFactText::tr("Last 24 hours"), UptimeLedger::Day},
           {EndpointFactText::tr("Last 7 days"), UptimeLedger::Week}};
    for (const auto &[name, window] : windows) {
        const auto share = uptime.share(window, now);
        const auto observed = uptime.observed(window, now);
        QString value = uptimeText(share);
        if (share && observed < window * 99 / 100)
            value = EndpointFactText::tr("%1 of the %2 that were observed")
                        .arg(value, runningSpanText(observed.count()));
        section.facts.append({name, value});
    }
    return section;
}

FactSection outageFacts(const QList<HealthOutage> &outages, qint64 now, const QTimeZone &zone)
{
    FactSection section{.title = EndpointFactText::tr("Outages, the newest first")};
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    for (qsizetype i = outages.size() - 1; i >= std::max<qsizetype>(0, outages.size() - MostOutages); --i) {
        const HealthOutage &outage = outages[i];
        const bool isOver = outage.to > 0;
        const QString span = runningSpanText(std::max<qint64>(0, (isOver ? outage.to : now) - outage.from));
        QStringList why{healthCauseText(outage.cause)};
        if (!outage.detail.isEmpty())
            why.append(visibleText(outage.detail));
        section.facts.append(
            {eventTimeText(outage.from, today, zone),
             (isOver ? EndpointFactText::tr("%1: %2") : EndpointFactText::tr("%1 so far: %2"))
                 .arg(span, why.join(u" – "_s)),
             isOver ? HealthState::Up : HealthState::Down});
    }
    return section;
}

} // namespace

QList<FactSection> endpointFacts(const Endpoint &endpoint, const EndpointHealth &health,
                                 const QString &parentName, qint64 now, const QTimeZone &zone)
{
    QList<FactSection> sections{stateFacts(endpoint, health, parentName, now),
                                roundTripFacts(health.roundTrips), uptimeFacts(health.uptime, now),
                                outageFacts(health.outages, now, zone)};
    sections.removeIf([](const FactSection &section) { return section.facts.isEmpty(); });
    return sections;
}

} // namespace Sothebais
