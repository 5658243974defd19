// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

namespace Sothebais {

/// From a moment to before another one, in milliseconds since the epoch.
struct TimeRange
{
    qint64 start = 0;
    qint64 end = 0;

    bool isEmpty() const { return end <= start; }
    qint64 length() const { return end - start; }

    bool operator==(const TimeRange &) const = default;
};

/// A filter for what has this field in the whole seconds that the range touches: `received in
/// 14:00:00..14:04:59`, as clocks in the zone show it. Where `all`, the time of all events, is not within one
/// day of one offset, with date and offset: `received in 2026-11-24T14:00:00+01:00..`.
QString timeRangeTerm(const QString &field, const TimeRange &range, const TimeRange &all,
                      const QTimeZone &zone);

} // namespace Sothebais
