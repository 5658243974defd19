// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counttest.h"

#include "exactnumber.h"

#include <algorithm>

namespace Sothebais {

namespace {

bool passes(FilterNode::Operation operation, std::strong_ordering order)
{
    switch (operation) {
    case FilterNode::Operation::NotEqual:
        return order != 0;
    case FilterNode::Operation::Less:
        return order < 0;
    case FilterNode::Operation::LessOrEqual:
        return order <= 0;
    case FilterNode::Operation::Greater:
        return order > 0;
    case FilterNode::Operation::GreaterOrEqual:
        return order >= 0;
    default:
        return order == 0;
    }
}

} // namespace

CountTest::CountTest(const FilterNode &comparison) : m_operation(comparison.operation)
{
    for (const FilterLiteral &value : comparison.values)
        m_values.append(value.text.toLatin1());
}

bool CountTest::passes(qint64 count) const
{
    const QByteArray text = QByteArray::number(count);
    const ExactNumber number = *ExactNumber::fromText(text);
    const auto order = [&](const QByteArray &value) { return number <=> *ExactNumber::fromText(value); };
    if (m_operation == FilterNode::Operation::InRange)
        return order(m_values.front()) >= 0 && order(m_values.back()) <= 0;
    return std::ranges::any_of(
        m_values, [&](const QByteArray &value) { return Sothebais::passes(m_operation, order(value)); });
}

} // namespace Sothebais
