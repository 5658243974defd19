// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthjournal.h"

#include <algorithm>

namespace Sothebais {

HealthJournal::HealthJournal(const HealthRules &rules, const UptimeLedger &uptime, qint64 now)
    : m_rules(rules),
      m_since(now),
      m_countedAt(now),
      m_uptime(uptime)
{
}

void HealthJournal::take(const HealthFinding &finding, qint64 now, std::optional<float> roundTrip)
{
    pass(now);
    const HealthFinding next = withFlapping(finding, now);
    const bool isAnotherState = next.state != m_finding.state;
    const bool isOther = isAnotherState || next.cause != m_finding.cause;
    if (isAnotherState) {
        m_since = now;
        noteOutage(next, now);
    }
    m_finding = next;
    if (roundTrip) {
        m_checkedAt = now;
        m_roundTrips.add({now, *roundTrip});
    }
    if (isOther || roundTrip)
        addBeat(now, roundTrip.value_or(-1));
}

HealthFinding HealthJournal::withFlapping(const HealthFinding &finding, qint64 now) const
{
    if (finding.state != HealthState::Up)
        return finding;
    const qint64 start = now - m_rules.flapWindow.count();
    const auto times = std::ranges::count_if(
        m_outages, [start](const HealthOutage &outage) { return outage.from > start; });
    if (times < m_rules.flaps)
        return finding;
    const auto minutes = std::max<qint64>(1, m_rules.flapWindow.count() / 60'000);
    return {HealthState::Degraded, HealthCause::Flapping,
            EndpointWatch::tr("Down %1 times within %2 min").arg(times).arg(minutes)};
}

void HealthJournal::noteOutage(const HealthFinding &finding, qint64 now)
{
    if (m_finding.state == HealthState::Down)
        m_outages.last().to = now;
    if (finding.state == HealthState::Down)
        m_outages.append(HealthOutage{.from = now, .cause = finding.cause, .detail = finding.detail});
    if (m_outages.size() > EndpointHealth::MaxOutages)
        m_outages.removeFirst();
}

void HealthJournal::addBeat(qint64 now, float roundTrip)
{
    constexpr qint64 hour = 3'600'000; // ms
    m_beats.append(HealthBeat{now, m_finding.state, m_finding.cause, roundTrip});
    const auto isRecent = [now](const HealthBeat &beat) { return beat.at > now - hour; };
    const qsizetype old = std::ranges::find_if(m_beats, isRecent) - m_beats.begin();
    m_beats.remove(0, std::max(old, m_beats.size() - EndpointHealth::MaxBeats));
}

void HealthJournal::pass(qint64 now)
{
    if (std::chrono::milliseconds(now - m_countedAt) <= UptimeLedger::LongestGap)
        m_uptime.add(m_finding.state, m_countedAt, now);
    m_countedAt = now;
}

void HealthJournal::describe(EndpointHealth &health) const
{
    health.state = m_finding.state;
    health.cause = m_finding.cause;
    health.detail = m_finding.detail;
    health.since = m_since;
    health.checkedAt = m_checkedAt;
    health.beats = m_beats;
    health.outages = m_outages;
    health.roundTrips = m_roundTrips;
    health.uptime = m_uptime;
}

} // namespace Sothebais
