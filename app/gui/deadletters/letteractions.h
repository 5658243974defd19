// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <QObject>

class QAction;

namespace Sothebais {

class Preferences;
class Theme;
class WriteGuard;

/// What can be done with the letters that are selected, for buttons, menus and keys alike. What cannot be
/// done is disabled, and "what's this" says why.
class LetterActions : public QObject
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

    /// Keys are those of the preferences. All must outlive it.
    LetterActions(const WriteGuard &guard, const Preferences &preferences, const Theme &theme,
                  QObject *parent = nullptr);

    const Selection &selection() const { return m_selection; }
    void setSelection(const Selection &selection);

    QAction *retry() const { return m_retry; }
    QAction *edit() const { return m_edit; }
    QAction *park() const { return m_park; }
    QAction *discard() const { return m_discard; }
    QAction *exportLetters() const { return m_export; } ///< those selected or, if none are, all
    QAction *selectAll() const { return m_all; }

Q_SIGNALS:
    void requested(Sothebais::LetterAction action);
    void selectionChanged();

private:
    void refresh();
    void show(QAction *action, const QString &text, const QString &toolTip, const QString &reason);
    QString reasonAgainst(LetterAction action) const;
    void paintIcons();

    const WriteGuard &m_guard;
    const Theme &m_theme;
    Selection m_selection;
    QAction *m_retry;
    QAction *m_edit;
    QAction *m_park;
    QAction *m_discard;
    QAction *m_export;
    QAction *m_all;
};

} // namespace Sothebais
