// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"

#include <QString>

namespace Sothebais {

/// Name of the icon in resources/icons.
QString familyIcon(EventFamily family);

/// Name of the icon in resources/icons; empty for Normal.
QString severityIcon(EventSeverity severity);

} // namespace Sothebais
