// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tally/ratebins.h"

#include <QString>
#include <QTimeZone>

namespace Sothebais {

/// "14:00:00 – 14:05:00 CET", with the date where it is not one day.
QString timeRangeText(const TimeRange &range, const QTimeZone &zone);
/// What one bar says: its time, how many events and of which families, a line each.
QString binText(const RateBin &bin, const QTimeZone &zone);
/// How much there is in all bars together, as a sentence.
QString binsText(const QList<RateBin> &bins, const QString &range);

} // namespace Sothebais
