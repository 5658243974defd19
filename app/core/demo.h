// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "health/healthdesk.h"

#include <comm/redisaddress.h>

#include <QPointer>
#include <QThread>

namespace Sothebais {

/// Plays an auction day without end into a Redis, handlers that fail on some of it, and the services of the
/// auction house, which have some trouble in turn, from a thread of its own, for as long as this object
/// lives.
class Demo
{
public:
    static constexpr double DefaultRate = 20; ///< events/s: lively, and still to be followed by the eye

    explicit Demo(const Comm::RedisAddress &redis, double rate = DefaultRate);
    ~Demo();
    Q_DISABLE_COPY_MOVE(Demo)

    /// Has the services looked after that are played, for as long as the demo goes on; a desk that has begun.
    void showServices(HealthDesk &desk);

private:
    int m_portOffset = 0; ///< of the services
    QPointer<HealthDesk> m_desk;
    QStringList m_shown; ///< endpoints that were not there before
    QThread m_thread;
};

} // namespace Sothebais
