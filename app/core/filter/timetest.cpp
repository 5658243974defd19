// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timetest.h"

#include <algorithm>

namespace Sothebais {

using Operation = FilterNode::Operation;

TimeTest::TimeTest(const FilterNode &comparison, const QTimeZone &zone) : m_operation(comparison.operation)
{
    for (const FilterLiteral &literal : comparison.values)
        m_spans.append(spanOf(literal, zone));
}

TimeTest::Span TimeTest::spanOf(const FilterLiteral &literal, const QTimeZone &zone)
{
    if (literal.kind == FilterLiteral::Kind::Moment) {
        const auto [start, end] = literal.momentRange(zone);
        return {start, end};
    }
    return {literal.milliseconds, literal.milliseconds + literal.precision,
            literal.kind == FilterLiteral::Kind::TimeOfDay};
}

bool TimeTest::passes(qint64 time, ZoneClock &clock) const
{
    const auto shown = [&](const Span &span) { return span.isTimeOfDay ? clock.timeOfDay(time) : time; };
    if (m_operation == Operation::InRange)
        return isInRange(shown(m_spans.front()));
    return std::ranges::any_of(m_spans, [&](const Span &span) { return passesSpan(shown(span), span); });
}

bool TimeTest::isInRange(qint64 time) const
{
    const bool isAfterFirst = time >= m_spans[0].start;
    const bool isBeforeLast = time < m_spans[1].end;
    const bool wraps = m_spans[0].isTimeOfDay && m_spans[0].start > m_spans[1].start; // 22:00..02:00
    return wraps ? isAfterFirst || isBeforeLast : isAfterFirst && isBeforeLast;
}

bool TimeTest::passesSpan(qint64 time, const Span &span) const
{
    switch (m_operation) {
    case Operation::NotEqual:
        return time < span.start || time >= span.end;
    case Operation::Less:
        return time < span.start;
    case Operation::LessOrEqual:
        return time < span.end;
    case Operation::Greater:
        return time >= span.end;
    case Operation::GreaterOrEqual:
        return time >= span.start;
    default:
        return time >= span.start && time < span.end;
    }
}

} // namespace Sothebais
