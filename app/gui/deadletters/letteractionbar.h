// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <QWidget>

class QToolButton;

namespace Sothebais {

class ElidedLabel;
class Theme;
class WriteGuard;

/// What can be done with the letters that are selected. What cannot be done says why.
class LetterActionBar : public QWidget
{
    Q_OBJECT
public:
    /// What is selected, and of how many.
    struct Selection
    {
        qsizetype count = 0;
        LetterPointer only = {}; ///< where it is just one
        qint64 shown = 0; ///< letters in the table
        bool parked = false; ///< they are in the parking list
        bool isBusy = false; ///< work on many letters is under way

        bool operator==(const Selection &) const = default;
    };

    /// The guard must outlive the bar.
    LetterActionBar(const WriteGuard &guard, const Theme &theme, QWidget *parent = nullptr);

    void setSelection(const Selection &selection);
    /// As a click on the button, also for keys: nothing happens where it cannot be done.
    void trigger(LetterAction action);

Q_SIGNALS:
    void requested(Sothebais::LetterAction action);
    void exportRequested();
    void selectAllRequested();

private:
    QToolButton *makeButton(const QString &name);
    void refresh();
    void show(QToolButton *button, const QString &text, const QString &toolTip, const QString &reason);
    QString reasonAgainst(LetterAction action) const;
    void paintIcons();

    const WriteGuard &m_guard;
    const Theme &m_theme;
    Selection m_selection;
    QToolButton *m_retry;
    QToolButton *m_edit;
    QToolButton *m_park;
    QToolButton *m_discard;
    QToolButton *m_export;
    QToolButton *m_all;
    ElidedLabel *m_count;
};

} // namespace Sothebais
