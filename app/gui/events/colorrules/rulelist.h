// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filterbook/colorrules.h"

#include <QListWidget>

namespace Sothebais {

class Theme;

/// The word for a colour, for people.
QString ruleColorText(RuleColor color);
/// A sample of the colour, as rows have it.
QIcon ruleColorIcon(RuleColor color, const Theme &theme);

/// The colour rules that are being edited, in their order: switched on and off by the box at their left.
class RuleList : public QListWidget
{
    Q_OBJECT
public:
    explicit RuleList(const Theme &theme, QWidget *parent = nullptr);

    void setRules(const QList<ColorRule> &rules);
    QList<ColorRule> rules() const;
    /// An enabled rule without a right filter.
    bool hasWrong() const;

    ColorRule rule(int row) const;
    void setRule(int row, const ColorRule &rule);
    void addRule(const ColorRule &rule);
    void removeCurrent();
    /// The current rule goes up (-1) or down (1).
    void moveCurrent(int step);

Q_SIGNALS:
    void rulesChanged();

private:
    void showRule(QListWidgetItem *item);
    void showAll();

    const Theme &m_theme;
};

} // namespace Sothebais
