// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "polledwatch.h"

#include <QDateTime>

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
    ask();
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
