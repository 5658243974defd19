// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorrules.h"

#include "core/filter/filter.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto RuleArray = "filters/colors"_L1;
constexpr auto RuleFilterKey = "filter"_L1;
constexpr auto ColorKey = "color"_L1;
constexpr auto EnabledKey = "enabled"_L1;

constexpr std::array RuleColors{RuleColor::Red,  RuleColor::Amber,  RuleColor::Green, RuleColor::Teal,
                                RuleColor::Blue, RuleColor::Purple, RuleColor::Pink,  RuleColor::Gray};
constexpr std::array<QLatin1StringView, RuleColors.size()> Names{
    "red"_L1, "amber"_L1, "green"_L1, "teal"_L1, "blue"_L1, "purple"_L1, "pink"_L1, "gray"_L1};

} // namespace

std::span<const RuleColor> ruleColors()
{
    return RuleColors;
}

QLatin1StringView ruleColorName(RuleColor color)
{
    return Names[size_t(color)];
}

std::optional<RuleColor> ruleColorFromName(QStringView name)
{
    const auto found = std::ranges::find_if(Names, [&](QLatin1StringView known) { return known == name; });
    return found == Names.end() ? std::nullopt : std::optional(RuleColors[size_t(found - Names.begin())]);
}

ColorRules::ColorRules(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    if (!settings.contains(RuleArray + "/size"_L1)) {
        m_rules = presets();
        return;
    }
    const int size = std::min(settings.beginReadArray(RuleArray), int(MaxRules));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const auto color = ruleColorFromName(settings.value(ColorKey).toString());
        const QString filter = settings.value(RuleFilterKey).toString();
        if (color && filter.size() <= Filter::MaxLength)
            m_rules.append({filter, *color, settings.value(EnabledKey, true).toBool()});
    }
    settings.endArray();
}

QList<ColorRule> ColorRules::presets()
{
    return {
        {u"malformed or type == *_ERROR or data.severity in {HIGH, CRITICAL} or data.status == UNHEALTHY"_s,
         RuleColor::Red},
        {u"dup or gap or late or ahead or type in {*_WARNING, *:rejected, AUCTION_CANCELLED}"_s,
         RuleColor::Amber},
        {u"type == lot:bid:*"_s, RuleColor::Green},
    };
}

void ColorRules::setAll(const QList<ColorRule> &rules)
{
    const QList<ColorRule> some = rules.first(std::min(rules.size(), MaxRules));
    if (some == m_rules)
        return;
    m_rules = some;
    m_settings.remove(RuleArray);
    m_settings.beginWriteArray(RuleArray, int(m_rules.size()));
    for (int i = 0; i < m_rules.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(RuleFilterKey, m_rules[i].filter);
        m_settings.setValue(ColorKey, QString(ruleColorName(m_rules[i].color)));
        m_settings.setValue(EnabledKey, m_rules[i].isEnabled);
    }
    m_settings.endArray();
    Q_EMIT changed();
}

} // namespace Sothebais
