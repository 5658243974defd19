// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/healthteller.h"

#include <algorithm>
#include <utility>

namespace Comm {

using std::chrono::milliseconds;

HealthTeller::HealthTeller(std::function<WebSocketHealth()> health, const Options &options, QObject *parent)
    : QObject(parent),
      m_health(std::move(health)),
      m_options(options),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_timer, &QTimer::timeout, this, &HealthTeller::tell);
}

void HealthTeller::touch()
{
    if (m_timer.isActive())
        return;
    milliseconds left{0};
    if (m_toldAt) {
        const auto passed = std::chrono::floor<milliseconds>(m_options.clock.awake() - *m_toldAt);
        left = std::clamp(m_options.interval - passed, milliseconds{0}, m_options.interval);
    }
    m_timer.start(left);
}

void HealthTeller::tell()
{
    m_toldAt = m_options.clock.awake();
    const WebSocketHealth now = m_health();
    // Rates fall while nothing happens, and that has to be told, too.
    if (now.in.messagesPerSecond > 0 || now.out.messagesPerSecond > 0)
        touch();
    Q_EMIT told(now);
}

} // namespace Comm
