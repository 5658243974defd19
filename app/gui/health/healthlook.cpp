// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthlook.h"

#include "gui/theme/colors.h"

namespace Sothebais {

QString healthIcon(HealthState state)
{
    switch (state) {
    case HealthState::Unknown:
        return QStringLiteral("health-unknown");
    case HealthState::Up:
        return QStringLiteral("health-up");
    case HealthState::Degraded:
        return QStringLiteral("health-degraded");
    case HealthState::Down:
        return QStringLiteral("health-down");
    case HealthState::Paused:
        return QStringLiteral("health-paused");
    }
    Q_UNREACHABLE();
}

QColor healthColor(HealthState state, const Colors &colors)
{
    switch (state) {
    case HealthState::Up:
        return colors.good;
    case HealthState::Degraded:
        return colors.warning;
    case HealthState::Down:
        return colors.error;
    case HealthState::Unknown:
    case HealthState::Paused:
        break;
    }
    return colors.muted;
}

QColor healthTint(HealthState state, const Colors &colors)
{
    switch (state) {
    case HealthState::Degraded:
        return colors.warningTint;
    case HealthState::Down:
        return colors.errorTint;
    case HealthState::Up:
    case HealthState::Unknown:
    case HealthState::Paused:
        break;
    }
    return colors.surface;
}

} // namespace Sothebais
