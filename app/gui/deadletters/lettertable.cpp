// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertable.h"

#include "gui/theme/theme.h"
#include "gui/widgets/columnmenu.h"
#include "letterdelegate.h"
#include "models/deadletters/lettertablemodel.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Column = LetterTableModel::Column;

constexpr int LetterPadding = 8; ///< of a cell, at each side

/// What a column has room for at first.
QString widestOf(Column column)
{
    switch (column) {
    case Column::Time:
        return u"00:00:00.000 CEST"_s;
    case Column::Type:
        return u"WWW TWEET_RECEIVED"_s; // with its icon
    case Column::Error:
        return u"WW a service did not answer within 5000 ms"_s;
    case Column::Subject:
        return u"auction:0000"_s;
    case Column::Source:
    case Column::Service:
        return u"STREAM_MANAGER"_s;
    case Column::Attempts:
        return u"Attempts W"_s;
    case Column::Retries:
        return u"WW 3, poison"_s;
    case Column::Size:
        break;
    }
    return u"999.99 KiB"_s;
}

/// The inspector tells of them, and there is no room for all in a window of the usual size.
constexpr Column HiddenAtFirst[] = {Column::Source, Column::Service, Column::Size};

} // namespace

LetterTable::LetterTable(LetterTableModel &model, const Theme &theme, QWidget *parent)
    : RowTable(model, theme, parent),
      m_model(model)
{
    setObjectName(u"letterTable"_s);
    setAccessibleName(tr("Dead letters"));
    setItemDelegate(new LetterDelegate(theme, this));
    setUpColumns();
    // After the selection model, which was told first.
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LetterTable::noteRemoved);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LetterTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &LetterTable::comeBack);
}

void LetterTable::setUpColumns()
{
    QHeaderView *const header = horizontalHeader();
    header->setObjectName(u"letterHeader"_s);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(true);
    for (int column = 0; column < LetterTableModel::ColumnCount; ++column) {
        const QFontMetrics metrics(Column(column) == Column::Time ? Theme::monospace() : font());
        header->resizeSection(column,
                              metrics.horizontalAdvance(widestOf(Column(column))) + 2 * LetterPadding);
    }
    for (const Column column : HiddenAtFirst)
        header->hideSection(int(column));
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    showOrder(Column::Time, Qt::DescendingOrder);
    // The rows follow its arrow as soon as they are in order.
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { Q_EMIT orderRequested(Column(column), order); });
    m_columns = new ColumnMenu(*this);
}

void LetterTable::showOrder(LetterView::Column column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(int(column), order);
}

QList<LetterPointer> LetterTable::selectedLetters() const
{
    QList<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        runs.append({range.top(), range.bottom()});
    std::sort(runs.begin(), runs.end());
    QList<LetterPointer> letters;
    for (const auto &[top, bottom] : runs)
        letters += m_model.letters().mid(top, bottom - top + 1);
    return letters;
}

qsizetype LetterTable::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

void LetterTable::reveal(const Letter *letter)
{
    if (const int row = m_model.rowOf(letter); row >= 0) {
        selectRow(row);
        scrollTo(m_model.index(row, 0));
    }
}

void LetterTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    const QItemSelection all = selectionModel()->selection();
    const bool isOne = all.size() == 1 && all.constFirst().height() == 1;
    Q_EMIT selectionChosen(isOne ? m_model.letters().value(all.constFirst().top()) : LetterPointer());
}

/// Where the letter at the cursor has gone, the cursor is still in its place.
int LetterTable::rowOfFirstKey() const
{
    const int row = currentIndex().isValid() ? currentIndex().row() : m_lastRow;
    return row >= topRow() && row < topRow() + pageRows() ? row : topRow();
}

/// At the very top the newest ones are to be seen.
void LetterTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowTable::rowsInserted(parent, first, last);
    if (topRow() > 0 && first <= topRow())
        fitScrollBar(last - first + 1);
}

/// Qt would make the next letter the current and selected one in place of the one that goes.
void LetterTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (currentIndex().isValid() && currentIndex().row() >= first && currentIndex().row() <= last) {
        m_lastRow = first;
        selectionModel()->clearCurrentIndex();
    }
    RowTable::rowsAboutToBeRemoved(parent, first, last);
}

void LetterTable::noteRemoved(const QModelIndex &, int first, int last)
{
    fitScrollBar(-std::max(0, std::min(last, topRow() - 1) - first + 1));
}

void LetterTable::rememberPlace()
{
    const QList<LetterPointer> &letters = m_model.letters();
    const QList<LetterPointer> selected = selectedLetters();
    m_current = letters.value(currentIndex().row()).get();
    m_top = topRow() > 0 ? letters.value(topRow()).get() : nullptr;
    m_selected.clear();
    m_selected.reserve(selected.size());
    for (const LetterPointer &letter : selected)
        m_selected.insert(letter.get());
}

void LetterTable::comeBack()
{
    selectAgain();
    fitScrollBar(0);
    const int current = m_model.rowOf(m_current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    if (const int top = m_model.rowOf(m_top); top >= 0)
        scrollQuietlyTo(m_model.index(top, 0), PositionAtTop);
    else if (current >= 0)
        scrollTo(m_model.index(current, 0));
    if (!selectionModel()->hasSelection())
        Q_EMIT selectionChosen({});
}

void LetterTable::selectAgain()
{
    if (m_selected.isEmpty())
        return;
    const QList<LetterPointer> &letters = m_model.letters();
    const int end = int(letters.size());
    QItemSelection selection;
    for (int row = 0; row < end; ++row) {
        const int first = row;
        while (row < end && m_selected.contains(letters[row].get()))
            ++row;
        if (row > first)
            selection.append(
                {m_model.index(first, 0), m_model.index(row - 1, LetterTableModel::ColumnCount - 1)});
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_selected.clear();
}

} // namespace Sothebais
