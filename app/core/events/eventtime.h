// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace Sothebais {

/// How the times of a table are shown.
struct TimeStyle
{
    enum class Zone {
        Local,
        Utc,
        AuctionHouse, ///< New York, where the auctions are held
    };

    Zone zone = Zone::Local;
    bool isRelative = false; ///< "3.2 s ago"

    QTimeZone timeZone() const;

    bool operator==(const TimeStyle &) const = default;
};

/// A time of milliseconds since the epoch, with milliseconds and zone: "14:52:07.123 CET"; with the date in
/// front if that is not `today`, the date of today in that zone.
QString eventTimeText(qint64 milliseconds, const QDate &today,
                      const QTimeZone &zone = QTimeZone::systemTimeZone());

/// The same for a place with more room, local, always with the date and the offset: "2026-11-23 14:52:07.123
/// CET (UTC+01:00)".
QString fullTimeText(qint64 milliseconds);

/// A span of milliseconds, from 0 up, for people: "12 ms", "3.2 s", "2 min 5 s", "3 h 20 min", "2 d 4 h".
QString spanText(qint64 milliseconds);

/// How long ago a time was: "3.2 s ago", "in 2.0 s".
QString agoText(qint64 milliseconds, qint64 now);

} // namespace Sothebais
