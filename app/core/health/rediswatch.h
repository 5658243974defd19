// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "polledwatch.h"

#include <QFutureWatcher>

namespace Sothebais {

/// Looks at a Redis server, and at how far our own subscriber there lags behind.
class RedisWatch : public PolledWatch
{
    Q_OBJECT
public:
    RedisWatch(const Endpoint &endpoint, const Context &context);

    void describe(EndpointHealth &health) const override;

protected:
    void ask() override;

private:
    void take(const Comm::Result<Comm::RedisReport> &report);
    HealthFinding judge(float whole) const;

    Comm::RedisInspector m_inspector;
    QFutureWatcher<Comm::Result<Comm::RedisReport>> m_inspection; ///< the one under way, or the last
    std::optional<Comm::RedisReport> m_report; ///< the last one
};

} // namespace Sothebais
