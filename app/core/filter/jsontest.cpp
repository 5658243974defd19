// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsontest.h"

#include "core/json/jsonscanner.h"
#include "exactnumber.h"

#include <algorithm>

namespace Sothebais {

using Operation = FilterNode::Operation;
using LiteralKind = FilterLiteral::Kind;

namespace {

bool isOrdered(std::strong_ordering order, Operation operation)
{
    switch (operation) {
    case Operation::Less:
        return order < 0;
    case Operation::LessOrEqual:
        return order <= 0;
    case Operation::Greater:
        return order > 0;
    case Operation::GreaterOrEqual:
        return order >= 0;
    default:
        return order == 0;
    }
}

bool isTextOperation(Operation operation)
{
    return operation == Operation::Contains || operation == Operation::Matches;
}

} // namespace

JsonTest::JsonTest(const FilterNode &comparison, const QTimeZone &zone)
    : m_isNegated(comparison.operation == Operation::NotEqual)
{
    FilterNode part = comparison;
    if (m_isNegated)
        part.operation = Operation::Equal;
    if (comparison.operation != Operation::In) {
        m_parts.append(partOf(part, zone));
        return;
    }
    part.operation = Operation::Equal;
    for (const FilterLiteral &value : comparison.values) {
        part.values = {value};
        m_parts.append(partOf(part, zone));
    }
}

JsonTest::Part JsonTest::partOf(const FilterNode &comparison, const QTimeZone &zone)
{
    Part part{comparison, {}, std::nullopt, std::nullopt};
    switch (comparison.values.constFirst().kind) {
    case LiteralKind::Text:
    case LiteralKind::Glob:
        part.text.emplace(comparison);
        break;
    case LiteralKind::Number:
        for (const FilterLiteral &value : comparison.values)
            part.numbers.append(value.text.toLatin1());
        break;
    case LiteralKind::Moment:
    case LiteralKind::TimeOfDay:
        part.time.emplace(comparison, zone);
        break;
    default:
        break;
    }
    return part;
}

bool JsonTest::passes(QByteArrayView value, FilterScratch &scratch) const
{
    const auto passesOne = [&](const Part &part) { return passesPart(value, part, scratch); };
    return !value.isEmpty() && std::ranges::any_of(m_parts, passesOne) != m_isNegated;
}

bool JsonTest::passesPart(QByteArrayView value, const Part &part, FilterScratch &scratch) const
{
    switch (part.node.values.constFirst().kind) {
    case LiteralKind::Text:
    case LiteralKind::Glob:
        return passesText(value, part, scratch);
    case LiteralKind::Number:
        return passesNumber(value, part, scratch);
    case LiteralKind::Boolean:
        return value == (part.node.values.constFirst().boolean ? "true" : "false");
    case LiteralKind::Null:
        return value == "null";
    default:
        return passesTime(value, part, scratch);
    }
}

bool JsonTest::passesText(QByteArrayView value, const Part &part, FilterScratch &scratch) const
{
    const bool isText = isTextOperation(part.node.operation);
    switch (jsonKind(value)) {
    case JsonKind::String:
        return part.text->passes(jsonString(value, scratch.buffer), scratch.abandonedPatterns);
    case JsonKind::Number:
        return isText && part.text->passes(value, scratch.abandonedPatterns);
    case JsonKind::Array:
        return isText && passesElements(value, part, scratch);
    default:
        return false;
    }
}

/// An array contains what one of its elements contains; arrays within arrays are not searched.
bool JsonTest::passesElements(QByteArrayView array, const Part &part, FilterScratch &scratch) const
{
    JsonScanner elements(array);
    while (elements.next()) {
        if (jsonKind(elements.value()) != JsonKind::Array && passesText(elements.value(), part, scratch))
            return true;
    }
    return false;
}

bool JsonTest::passesNumber(QByteArrayView value, const Part &part, FilterScratch &scratch) const
{
    const JsonKind kind = jsonKind(value);
    if (kind != JsonKind::Number && kind != JsonKind::String)
        return false;
    const auto number
        = ExactNumber::fromText(kind == JsonKind::String ? jsonString(value, scratch.buffer) : value);
    if (!number)
        return false;
    const std::strong_ordering order = *number <=> *ExactNumber::fromText(part.numbers.front());
    if (part.node.operation != Operation::InRange)
        return isOrdered(order, part.node.operation);
    return order >= 0 && *number <= *ExactNumber::fromText(part.numbers.back());
}

bool JsonTest::passesTime(QByteArrayView value, const Part &part, FilterScratch &scratch) const
{
    std::optional<qint64> time;
    if (jsonKind(value) == JsonKind::String) {
        time = isoTime(jsonString(value, scratch.buffer));
    } else if (jsonKind(value) == JsonKind::Number) {
        bool ok = false;
        const qint64 milliseconds = value.toByteArray().toLongLong(&ok);
        time = ok && isEventTime(milliseconds) ? std::optional(milliseconds) : std::nullopt;
    }
    return time && part.time->passes(*time, scratch.clock);
}

} // namespace Sothebais
