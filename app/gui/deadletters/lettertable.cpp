// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertable.h"

#include "gui/widgets/columnmenu.h"
#include "letterdelegate.h"
#include "models/deadletters/lettertablemodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MostRemembered = 20'000; ///< letters that stay selected over a reset
constexpr int Padding = 8;

using Column = LetterTableModel::Column;

int widthOf(Column column)
{
    switch (column) {
    case Column::Time:
        return 190;
    case Column::Type:
        return 170;
    case Column::Error:
        return 340;
    case Column::Subject:
    case Column::Retries:
        return 100;
    case Column::Source:
    case Column::Service:
        return 130;
    case Column::Attempts:
    case Column::Size:
        break;
    }
    return 80;
}

} // namespace

LetterTable::LetterTable(LetterTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_model(model)
{
    setObjectName(u"letterTable"_s);
    setAccessibleName(tr("Dead letters"));
    setModel(&model);
    setItemDelegate(new LetterDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Padding);
    setUpColumns();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LetterTable::noteTop);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LetterTable::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &LetterTable::restoreSelection);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LetterTable::keepTop);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LetterTable::keepTop);
}

void LetterTable::setUpColumns()
{
    QHeaderView *const header = horizontalHeader();
    header->setObjectName(u"letterHeader"_s);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (int column = 0; column < LetterTableModel::ColumnCount; ++column)
        header->resizeSection(column, widthOf(Column(column)));
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
    QTableView::selectionChanged(selected, deselected);
    if (m_isAdjusting)
        return;
    const QItemSelection all = selectionModel()->selection();
    const bool isOne = all.size() == 1 && all.constFirst().height() == 1;
    Q_EMIT selectionChosen(isOne ? m_model.letters().value(all.constFirst().top()) : LetterPointer());
}

/// Where the letter at the cursor has gone, the cursor is still in its place.
QModelIndex LetterTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || m_model.rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    return m_model.index(std::min(m_lastRow, m_model.rowCount() - 1), 0);
}

/// Qt would make the next letter the current and selected one in place of the one that goes.
void LetterTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (currentIndex().isValid() && currentIndex().row() >= first && currentIndex().row() <= last) {
        m_lastRow = first;
        selectionModel()->clearCurrentIndex();
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void LetterTable::noteTop()
{
    const int top = verticalScrollBar()->value();
    if (!m_isAdjusting)
        m_top = top > 0 ? QPersistentModelIndex(m_model.index(top, 0)) : QPersistentModelIndex();
}

void LetterTable::keepTop()
{
    if (!m_top.isValid())
        return;
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(m_top.row());
}

void LetterTable::rememberSelection()
{
    m_current = nullptr;
    m_selected.clear();
    if (currentIndex().isValid())
        m_current = m_model.letters().value(currentIndex().row()).get();
    if (selectedCount() > MostRemembered)
        return;
    for (const LetterPointer &letter : selectedLetters())
        m_selected.insert(letter.get());
}

void LetterTable::restoreSelection()
{
    if (!m_selected.empty()) {
        QItemSelection selection;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const int first = row;
            while (row < m_model.rowCount() && m_selected.contains(m_model.letters()[row].get()))
                ++row;
            if (row > first)
                selection.append(
                    {m_model.index(first, 0), m_model.index(row - 1, LetterTableModel::ColumnCount - 1)});
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (const int row = m_model.rowOf(m_current); row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(row, 0));
    }
    if (!selectionModel()->hasSelection())
        Q_EMIT selectionChosen({});
}

} // namespace Sothebais
