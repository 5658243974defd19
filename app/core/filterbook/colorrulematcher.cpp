// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorrulematcher.h"

#include "core/filter/filternode.h"

#include <algorithm>

namespace Sothebais {

namespace {

bool asksForAge(const FilterNode &node)
{
    const bool isAboutField = node.kind == FilterNode::Kind::Compare || node.kind == FilterNode::Kind::Exists;
    return (isAboutField && node.field.id == FilterField::Id::Age)
        || std::ranges::any_of(node.children, asksForAge);
}

} // namespace

ColorRuleMatcher::ColorRuleMatcher(const QList<ColorRule> &rules, const EventNames &names,
                                   const FilterClock &clock)
{
    for (const ColorRule &rule : rules) {
        if (!rule.isEnabled)
            continue;
        const Comm::Result<Filter> filter = Filter::parse(rule.filter);
        if (!filter || filter->isEmpty())
            continue;
        m_dependsOnNow = m_dependsOnNow || asksForAge(filter->root());
        m_rules.push_back({FilterMatcher(*filter, names, clock), rule.color});
    }
}

std::optional<RuleColor> ColorRuleMatcher::colorOf(const EventRecord &record)
{
    if (m_rules.empty())
        return std::nullopt;
    if (m_dependsOnNow)
        return findColor(record);
    const auto known = m_remembered.constFind(record.sequence);
    if (known != m_remembered.cend())
        return *known;
    if (m_remembered.size() >= MaxRemembered)
        m_remembered.clear();
    return *m_remembered.insert(record.sequence, findColor(record));
}

std::optional<RuleColor> ColorRuleMatcher::findColor(const EventRecord &record)
{
    for (Rule &rule : m_rules) {
        if (rule.matcher.matches(record))
            return rule.color;
    }
    return std::nullopt;
}

} // namespace Sothebais
