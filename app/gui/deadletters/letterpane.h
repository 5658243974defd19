// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/lettersnapshot.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace Sothebais {

class DeadLetterDesk;
class LetterActions;
class LetterTable;
class LetterTableModel;
class Placeholder;
class Preferences;
class Theme;

/// The letters of a view with what can be done with them, or why there are none.
class LetterPane : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    LetterPane(DeadLetterDesk &desk, const Preferences &preferences, const Theme &theme,
               QWidget *parent = nullptr);

    /// The desk has another snapshot, or another view was asked for.
    void show(const LetterView &view);
    /// Another view was asked for: its beginning is in sight and, if it is another list, nothing selected.
    void startAnew(bool isOtherList);
    void clearSelection();
    /// Ages have grown.
    void tick();
    bool contains(const LetterPointer &letter) const;
    /// The action that exports letters, also for keys elsewhere.
    QAction *exporting() const;

Q_SIGNALS:
    /// The only one that is selected; null if there are none or several.
    void letterChosen(const Sothebais::LetterPointer &letter);
    void actionRequested(Sothebais::LetterAction action, const QList<Sothebais::LetterPointer> &letters);
    void exportRequested(const QList<Sothebais::LetterPointer> &letters);
    void orderRequested(Sothebais::LetterView::Column column, Qt::SortOrder order);
    void showAllRequested();
    void filterForRequested(const QString &term);
    void filterOutRequested(const QString &term);

private:
    void layOut();
    void connectActions();
    void showEmptiness();
    void showReason();
    void showSelection();
    void openMenu(const QModelIndex &index, const QPoint &place);

    DeadLetterDesk &m_desk;
    LetterView m_view;
    LetterTableModel *m_model;
    LetterActions *m_actions;
    LetterTable *m_table;
    Placeholder *m_empty;
    QPushButton *m_showAll;
    QStackedWidget *m_stack; ///< the table, or why it is empty
};

} // namespace Sothebais
