// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letterview.h"
#include "gui/widgets/rowtable.h"

#include <QSet>

namespace Sothebais {

class ColumnMenu;
class LetterTableModel;

/// The table of dead letters. What is in sight stays there while others come and go above it, and what is
/// selected stays selected. A letter that goes takes its selection with it: no other one moves into it, so
/// that nobody discards what they have not chosen.
class LetterTable : public RowTable
{
    Q_OBJECT
public:
    LetterTable(LetterTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// In the order of the table.
    QList<LetterPointer> selectedLetters() const;
    qsizetype selectedCount() const;
    /// Selects one and brings it into sight; nothing if it is not here.
    void reveal(const Letter *letter);
    /// Shows by which column the rows are in order.
    void showOrder(LetterView::Column column, Qt::SortOrder order);
    ColumnMenu &columns() const { return *m_columns; }

Q_SIGNALS:
    /// The selection is another one; `letter` is the only one, null if there are none or several.
    void selectionChosen(const Sothebais::LetterPointer &letter);
    void orderRequested(Sothebais::LetterView::Column column, Qt::SortOrder order);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    int rowOfFirstKey() const override;

private:
    void setUpColumns();
    void noteRemoved(const QModelIndex &parent, int first, int last);
    void rememberPlace();
    void comeBack();
    void selectAgain();

    LetterTableModel &m_model;
    ColumnMenu *m_columns = nullptr;
    QSet<const Letter *> m_selected; ///< over a reset
    const Letter *m_current = nullptr; ///< likewise
    const Letter *m_top = nullptr; ///< likewise: the first in sight, null where that is the first of all
    int m_lastRow = 0; ///< where the cursor was last
};

} // namespace Sothebais
