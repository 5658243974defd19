// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "polledwatch.h"

#include <QDateTime>
#include <QLocale>

using namespace std::chrono_literals;

namespace Sothebais {

PolledWatch::PolledWatch(const Endpoint &endpoint, const HealthRules &rules)
    : EndpointWatch(endpoint, rules),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PolledWatch::begin);
}

void PolledWatch::start()
{
    begin();
}

void PolledWatch::checkNow()
{
    if (!m_isAsking)
        begin();
}

void PolledWatch::begin()
{
    m_timer.stop();
    m_nextAt = 0;
    m_isAsking = true;
    Q_EMIT touched();
    restartClock();
    ask();
}

float PolledWatch::sinceAsked() const
{
    return float(m_sinceAsked.nsecsElapsed()) / 1e6F;
}

/// What was worse already stays: an open question says less.
void PolledWatch::review()
{
    const auto limit = m_endpoint.slowAfter;
    if (!m_isAsking || limit == 0ms || m_sinceAsked.elapsed() <= limit.count()
        || finding().state != HealthState::Up)
        return;
    find({HealthState::Degraded, HealthCause::Slow,
          tr("No answer for more than %1 ms").arg(QLocale().toString(limit.count()))});
    Q_EMIT changed();
}

void PolledWatch::answered(const HealthFinding &finding, float roundTrip)
{
    m_isAsking = false;
    m_timer.start(m_endpoint.interval);
    m_nextAt = QDateTime::currentMSecsSinceEpoch() + m_endpoint.interval.count();
    find(finding);
    Q_EMIT checked(roundTrip);
}

void PolledWatch::describe(EndpointHealth &health) const
{
    health.isTrying = m_isAsking;
    health.nextAt = m_nextAt;
}

} // namespace Sothebais
