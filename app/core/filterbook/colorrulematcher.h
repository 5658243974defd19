// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colorrules.h"
#include "core/filter/filtermatcher.h"

#include <QHash>

#include <vector>

namespace Sothebais {

/// Says in which colour events are shown; made for the rows in sight. What was found out about an event is
/// remembered, unless a rule asks for the age of events.
///
///     ColorRuleMatcher matcher(rules.all(), store.names());
///     if (const auto color = matcher.colorOf(record)) ...
class ColorRuleMatcher
{
public:
    static constexpr qsizetype MaxRemembered = 4096; ///< events

    /// The names must outlive the matcher.
    ColorRuleMatcher(const QList<ColorRule> &rules, const EventNames &names, const FilterClock &clock = {});

    /// That of the first rule which the event fits. A sequence number always means the same event.
    std::optional<RuleColor> colorOf(const EventRecord &record);

private:
    struct Rule
    {
        FilterMatcher matcher;
        RuleColor color;
    };

    std::optional<RuleColor> findColor(const EventRecord &record);

    std::vector<Rule> m_rules;
    bool m_dependsOnNow = false;
    QHash<qint64, std::optional<RuleColor>> m_remembered; ///< by sequence number
};

} // namespace Sothebais
