// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace Sothebais {

class ElidedLabel;
class LetterActions;

/// The actions on the selected letters as buttons, and how many are selected.
class LetterActionBar : public QWidget
{
    Q_OBJECT
public:
    /// The actions must outlive the bar.
    explicit LetterActionBar(const LetterActions &actions, QWidget *parent = nullptr);

private:
    QToolButton *makeButton(const QString &name, QAction *action);
    void showSelection();

    const LetterActions &m_actions;
    QToolButton *m_all;
    ElidedLabel *m_count;
};

} // namespace Sothebais
