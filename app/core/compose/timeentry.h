// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace Sothebais {

/// A time that somebody has typed.
struct TimeEntry
{
    std::optional<qint64> time = {}; ///< milliseconds since the epoch
    QString problem = {}; ///< in words, why there is none

    /// Reads "2026-06-01 14:00", also with seconds and with up to three digits of fractions, and behind it
    /// the zone: "Z", "UTC", an offset "+02:00", or a short name that is used in `zone`, at the auction house
    /// or here, such as "EST". Without any it is a time in `zone`.
    ///
    /// A time that the clocks skip in spring is none, and one that comes twice in autumn needs its zone.
    static TimeEntry read(const QString &text, const QTimeZone &zone);
};

/// A time as read() takes it: "2026-06-01 14:00:00 EDT".
QString timeEntryText(qint64 time, const QTimeZone &zone);

/// A time as events carry it: "2026-06-01T18:00:00.000Z".
QByteArray wireTime(qint64 time);

} // namespace Sothebais
