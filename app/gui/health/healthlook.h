// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthstate.h"

#include <QColor>
#include <QString>

namespace Sothebais {

struct Colors;

/// The icon of a state; each has a shape of its own.
QString healthIcon(HealthState state);
QColor healthColor(HealthState state, const Colors &colors);
/// What goes behind something in this state.
QColor healthTint(HealthState state, const Colors &colors);

} // namespace Sothebais
