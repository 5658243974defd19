// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filterbook/colorrules.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QToolButton;

namespace Sothebais {

class FilterEdit;
class FilterVocabulary;
class RuleList;
class Theme;

/// Edits the colour rules. Nothing happens to them before it is applied; a wrong rule cannot be.
class ColorRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it is given must outlive the dialog.
    ColorRulesDialog(ColorRules &rules, const FilterVocabulary &vocabulary, const Theme &theme,
                     QWidget *parent = nullptr);

    /// A further rule about these events, ready to get its colour.
    void addRule(const QString &filter);

    void accept() override;

private:
    QToolButton *makeButton(const QString &name, const QString &text, const QString &icon);
    void layOut();
    QWidget *makeButtons();
    void connectList();
    void connectEditor();
    void showRule();
    void takeRule();
    void showState();
    void apply();

    ColorRules &m_rules;
    const Theme &m_theme;
    RuleList *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    FilterEdit *m_filter;
    QComboBox *m_color;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    bool m_isShowing = false; ///< the fields change, but the user does not change them
};

} // namespace Sothebais
