// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QTimeZone>

#include <optional>

namespace Sothebais {

/// The furthest times from the epoch that events may have, in milliseconds, as in JavaScript.
constexpr qint64 FurthestTime = 8'640'000'000'000'000;

constexpr bool isEventTime(qint64 milliseconds)
{
    return milliseconds >= -FurthestTime && milliseconds <= FurthestTime;
}

/// Tells the time of day in one zone, quickly for times that are near to each other.
class ZoneClock
{
public:
    explicit ZoneClock(const QTimeZone &zone) : m_zone(zone) { }

    const QTimeZone &zone() const { return m_zone; }
    /// Milliseconds since midnight, by what clocks there show at this time (an event's, ms since the epoch).
    qint64 timeOfDay(qint64 time);

private:
    qint64 offsetAt(qint64 time);

    QTimeZone m_zone;
    qint64 m_quarter = -1; ///< of an hour, since the epoch, that m_offset is known for
    qint64 m_offset = 0; ///< ms
};

/// The milliseconds since the epoch of an ISO 8601 date and time, of UTC where it has no offset, or of a date
/// alone; nothing if the text is anything else.
std::optional<qint64> isoTime(QByteArrayView text);

} // namespace Sothebais
