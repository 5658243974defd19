// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filternode.h"
#include "zoneclock.h"

namespace Sothebais {

/// What a comparison asks of a time (milliseconds since the epoch), or of a time span in milliseconds.
///
/// A time in a filter stands for all that it does not write: 14:00 is a whole minute, a date a whole day.
class TimeTest
{
public:
    /// Of a Compare whose values are moments, times of day or durations.
    TimeTest(const FilterNode &comparison, const QTimeZone &zone);

    bool passes(qint64 time, ZoneClock &clock) const;

private:
    struct Span
    {
        qint64 start = 0;
        qint64 end = 0; ///< the first one that no longer belongs to it
        bool isTimeOfDay = false;
    };

    static Span spanOf(const FilterLiteral &literal, const QTimeZone &zone);
    bool passesSpan(qint64 time, const Span &span) const;
    bool isInRange(qint64 time) const;

    FilterNode::Operation m_operation;
    QList<Span> m_spans;
};

} // namespace Sothebais
