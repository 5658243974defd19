// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointwatch.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Sothebais {

/// Asks an endpoint again and again, one question at a time.
///
/// An answer tells at once how the endpoint is. That none comes can be known from the next question on: once
/// it has been open for longer than `slowAfter` the endpoint is slow, and once its `timeout` has passed it is
/// down.
class PolledWatch : public EndpointWatch
{
    Q_OBJECT
public:
    void start() override;
    void checkNow() override;
    void review() override;
    void describe(EndpointHealth &health) const override;

protected:
    PolledWatch(const Endpoint &endpoint, const HealthRules &rules);

    /// Asks; answered() follows.
    virtual void ask() = 0;
    void answered(const HealthFinding &finding, float roundTrip);
    /// The question is asked only now, or once more.
    void restartClock() { m_sinceAsked.start(); }
    float sinceAsked() const; ///< milliseconds

private:
    void begin();

    QTimer m_timer;
    qint64 m_nextAt = 0; ///< ms since the epoch
    bool m_isAsking = false;
    QElapsedTimer m_sinceAsked;
};

} // namespace Sothebais
