// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>

#include <optional>
#include <span>

class QSettings;

namespace Sothebais {

/// What a rule colours rows with. A theme knows how each looks; it never hides the text.
enum class RuleColor { Red, Amber, Green, Teal, Blue, Purple, Pink, Gray };

std::span<const RuleColor> ruleColors();
/// "red" and so on, as in the settings.
QLatin1StringView ruleColorName(RuleColor color);
std::optional<RuleColor> ruleColorFromName(QStringView name);

/// Events that a filter is true of get a colour.
struct ColorRule
{
    QString filter; ///< as it was written; a rule whose filter is wrong or empty colours nothing
    RuleColor color = RuleColor::Amber;
    bool isEnabled = true;

    bool operator==(const ColorRule &) const = default;
};

/// The colour rules of the user, kept in the settings; the first one that fits an event decides.
class ColorRules : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxRules = 50;

    /// The settings must outlive the rules.
    explicit ColorRules(QSettings &settings, QObject *parent = nullptr);

    const QList<ColorRule> &all() const { return m_rules; }
    /// Further ones than MaxRules are left out.
    void setAll(const QList<ColorRule> &rules);
    /// What there is at first: errors red, warnings amber, bids green.
    static QList<ColorRule> presets();

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    QList<ColorRule> m_rules;
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::RuleColor)
