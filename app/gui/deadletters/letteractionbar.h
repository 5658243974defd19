// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace Sothebais {

class LabelButton;
class LetterActions;
class PlainLabel;

/// The actions on the selected letters as buttons, and how many are selected.
class LetterActionBar : public QWidget
{
    Q_OBJECT
public:
    /// The actions must outlive the bar.
    explicit LetterActionBar(const LetterActions &actions, QWidget *parent = nullptr);

private:
    LabelButton *makeButton(const QString &name, QAction *action);
    void showSelection();

    const LetterActions &m_actions;
    LabelButton *m_all;
    PlainLabel *m_count;
};

} // namespace Sothebais
