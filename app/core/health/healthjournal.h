// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointwatch.h"

namespace Sothebais {

/// Writes down how one endpoint was doing, so that it can be read as an EndpointHealth. Times are handed in,
/// as milliseconds since the epoch.
class HealthJournal
{
public:
    HealthJournal(const HealthRules &rules, const UptimeLedger &uptime, qint64 now);

    /// What is the matter from now on and, if there was an answer or should have been one, how long it took.
    void take(const HealthFinding &finding, qint64 now, std::optional<float> roundTrip = {});
    /// Time has passed.
    void pass(qint64 now);

    const HealthFinding &finding() const { return m_finding; }
    HealthState state() const { return m_finding.state; }
    qint64 checkedAt() const { return m_checkedAt; } ///< 0 before the first answer
    const UptimeLedger &uptime() const { return m_uptime; }

    void describe(EndpointHealth &health) const;

private:
    HealthFinding withFlapping(const HealthFinding &finding, qint64 now) const;
    void noteOutage(const HealthFinding &finding, qint64 now);
    void addBeat(qint64 now, float roundTrip);

    HealthRules m_rules;
    HealthFinding m_finding;
    qint64 m_since;
    qint64 m_checkedAt = 0;
    qint64 m_countedAt; ///< until when the ledger goes
    QList<HealthBeat> m_beats;
    QList<HealthOutage> m_outages;
    RoundTripSeries m_roundTrips;
    UptimeLedger m_uptime;
};

} // namespace Sothebais
