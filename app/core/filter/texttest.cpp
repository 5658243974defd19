// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttest.h"

#include "filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

using Operation = FilterNode::Operation;

namespace {

/// What is beyond this many bytes of a text no pattern sees.
constexpr qsizetype MaxMatched = 64 * 1024;

/// A pattern that needs more steps at one place than this gives up instead of keeping the machine busy.
QString bounded(const QString &pattern)
{
    return u"(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=2000)"_s + pattern;
}

} // namespace

TextTest::TextTest(const FilterNode &comparison) : m_operation(comparison.operation)
{
    for (const FilterLiteral &value : comparison.values)
        m_values.append({value.text.toUtf8(), value.kind == FilterLiteral::Kind::Glob});
    if (m_operation == Operation::Contains)
        m_search = TextFilter(comparison.values.constFirst().text);
    if (m_operation == Operation::Matches)
        m_pattern.setPattern(bounded(comparison.values.constFirst().text));
}

bool TextTest::passes(QByteArrayView text, qint64 &abandonedPatterns) const
{
    const auto order = [&](qsizetype value) { return text.compare(m_values[value].text); };
    switch (m_operation) {
    case Operation::Equal:
    case Operation::In:
        return isAmong(text);
    case Operation::NotEqual:
        return !isAmong(text);
    case Operation::Less:
        return order(0) < 0;
    case Operation::LessOrEqual:
        return order(0) <= 0;
    case Operation::Greater:
        return order(0) > 0;
    case Operation::GreaterOrEqual:
        return order(0) >= 0;
    case Operation::InRange:
        return order(0) >= 0 && order(1) <= 0;
    case Operation::Contains:
        return m_search.matches(text);
    case Operation::Matches:
        return matchesPattern(text, abandonedPatterns);
    }
    return false;
}

bool TextTest::isAmong(QByteArrayView text) const
{
    return std::ranges::any_of(m_values, [&](const Value &value) {
        return value.isGlob ? fitsGlob(value.text, text) : text == value.text;
    });
}

bool TextTest::matchesPattern(QByteArrayView text, qint64 &abandonedPatterns) const
{
    const QString subject = QString::fromUtf8(text.first(std::min(text.size(), MaxMatched)));
    const QRegularExpressionMatch match = m_pattern.match(subject);
    if (!match.isValid())
        ++abandonedPatterns;
    return match.hasMatch();
}

} // namespace Sothebais
