// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arming.h"

#include <algorithm>

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

// The clock is asked again and again instead of once: the machine may sleep meanwhile, or its time be set.
constexpr auto ArmingTick = 200ms;

} // namespace

Arming::Arming(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_tick(this)
{
    m_tick.setInterval(ArmingTick);
    connect(&m_tick, &QTimer::timeout, this, &Arming::check);
}

std::chrono::milliseconds Arming::left() const
{
    return isArmed() ? std::max(std::chrono::milliseconds(m_clock().msecsTo(m_until)), 0ms) : 0ms;
}

void Arming::arm(std::chrono::minutes time)
{
    if (time <= 0min) {
        disarm();
        return;
    }
    m_granted = std::min(time, Longest);
    m_until = m_clock().addMSecs(m_granted.count());
    m_tick.start();
    Q_EMIT changed();
}

void Arming::disarm()
{
    if (!isArmed())
        return;
    m_tick.stop();
    m_until = {};
    Q_EMIT changed();
}

void Arming::check()
{
    // More time than was granted: the clock was set back.
    if (const auto rest = left(); rest == 0ms || rest > m_granted)
        disarm();
}

} // namespace Sothebais
