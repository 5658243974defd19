// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointwatch.h"

#include <QTimer>

namespace Sothebais {

/// Asks an endpoint again and again, one question at a time.
class PolledWatch : public EndpointWatch
{
    Q_OBJECT
public:
    void start() override;
    void checkNow() override;
    void describe(EndpointHealth &health) const override;

protected:
    PolledWatch(const Endpoint &endpoint, const HealthRules &rules);

    /// Asks; answered() follows.
    virtual void ask() = 0;
    void answered(const HealthFinding &finding, float roundTrip);

private:
    void begin();

    QTimer m_timer;
    qint64 m_nextAt = 0; ///< ms since the epoch
    bool m_isAsking = false;
};

} // namespace Sothebais
