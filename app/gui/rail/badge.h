// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"

#include <QString>

namespace Sothebais {

/// A word or a number that asks for attention from afar: "312", with what it counts.
struct Badge
{
    QString text = {}; ///< a few characters; empty for no badge
    QString description = {}; ///< the whole of it: "312 dead letters, 9 of them poison"
    EventSeverity severity = EventSeverity::Normal;

    bool operator==(const Badge &) const = default;
};

/// A count with few characters: "0", "999", "1.2k", "48k", "3M".
QString badgeNumber(qint64 count);

} // namespace Sothebais
