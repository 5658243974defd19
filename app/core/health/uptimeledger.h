// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "healthstate.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace Sothebais {

/// How much of the last hour, day and week an endpoint was up, as far as anybody looked: a value that is kept
/// from one run of the program to the next. Times are milliseconds since the epoch.
///
/// Degraded counts as up. Times in which it was paused, unknown or not looked at count as nothing.
class UptimeLedger
{
public:
    static constexpr std::chrono::hours Hour{1};
    static constexpr std::chrono::hours Day{24};
    static constexpr std::chrono::hours Week{7 * 24};
    /// Between two looks; longer than any pause of a program that runs: the machine slept, and nobody looked.
    static constexpr std::chrono::minutes LongestGap{1};

    /// The state held from one time to the other; times go on. A clock that was set back adds nothing, nor
    /// does what was added before.
    void add(HealthState state, qint64 from, qint64 to);

    /// 0 to 1; none if nobody looked. The last hour is exact to a minute, longer windows to an hour.
    std::optional<double> share(std::chrono::milliseconds window, qint64 now) const;
    /// How much of the window somebody looked.
    std::chrono::milliseconds observed(std::chrono::milliseconds window, qint64 now) const;

    QJsonObject toJson() const;
    /// What cannot be understood is left out.
    static UptimeLedger fromJson(const QJsonObject &json);

    bool operator==(const UptimeLedger &) const = default;

private:
    struct Slot
    {
        qint64 number = 0; ///< minutes or hours since the epoch
        qint32 up = 0; ///< ms
        qint32 down = 0; ///< ms

        bool operator==(const Slot &) const = default;
    };
    struct Sum
    {
        qint64 up = 0;
        qint64 down = 0;
    };

    static void addTo(QList<Slot> &all, qint64 length, qsizetype most, const std::pair<qint64, qint64> &span,
                      bool isUp);
    Sum sumOf(std::chrono::milliseconds window, qint64 now) const;

    QList<Slot> m_minutes; ///< of the last hour; the oldest first
    QList<Slot> m_hours; ///< of the last week; likewise
    qint64 m_until = 0; ///< what was before is added
};

} // namespace Sothebais
