// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtable.h"

#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

namespace Sothebais {

RowTable::RowTable(QAbstractItemModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_rows(model),
      m_rowHeight(fontMetrics().height() + theme.rowPadding())
{
    setModel(&model);
    verticalHeader()->setModel(new QStringListModel(this));
    verticalHeader()->hide();
    findChild<QAbstractButton *>()->hide(); // the corner between the headers
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    horizontalHeader()->setHighlightSections(false);
    // When it is painted it asks for each column whether all is selected there, row by row: ours would be
    // asked.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(&model, horizontalHeader()));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalScrollBar()->setSingleStep(1);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isAdjusting)
            Q_EMIT scrolled();
    });
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_rowHeight = fontMetrics().height() + theme.rowPadding();
        updateGeometries();
    });
}

int RowTable::pageRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

int RowTable::topRow() const
{
    return verticalScrollBar()->value();
}

int RowTable::lastTopRow() const
{
    return std::max(0, m_rows.rowCount() - pageRows());
}

int RowTable::topRowAfter(int rowsAbove) const
{
    return topRow() + std::clamp(rowsAbove, -topRow(), lastTopRow());
}

void RowTable::fitScrollBar(int rowsAbove)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    QScrollBar *const bar = verticalScrollBar();
    const int top = topRowAfter(rowsAbove);
    bar->setPageStep(pageRows());
    bar->setRange(0, lastTopRow());
    bar->setValue(top);
    viewport()->update();
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_rows.rowCount() - 1;
    if (last < 0 || action == MoveNext || action == MovePrevious)
        return {};
    const int known = cursorRow();
    const bool isFirst = known < 0 || !selectionModel()->hasSelection();
    const int from = isFirst ? std::min(rowOfFirstKey(), last) : known;
    const auto to = [&](int row) { return m_rows.index(std::clamp(row, 0, last), 0); };
    switch (action) {
    case MoveUp:
        return to(isFirst ? from : from - 1);
    case MoveDown:
        return to(isFirst ? from : from + 1);
    case MovePageUp:
        return to(isFirst ? from : from - pageRows());
    case MovePageDown:
        return to(isFirst ? from : from + pageRows());
    case MoveHome:
        return to(0);
    case MoveEnd:
        return to(last);
    case MoveLeft:
    case MoveRight:
        horizontalScrollBar()->triggerAction(action == MoveLeft ? QAbstractSlider::SliderSingleStepSub
                                                                : QAbstractSlider::SliderSingleStepAdd);
        return {};
    default:
        return {};
    }
}

void RowTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    fitScrollBar(0);
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QModelIndex index = indexAt(event->pos()); index.isValid())
            Q_EMIT menuRequested(index, event->globalPos());
        return;
    }
    const QModelIndex index = m_rows.index(cursorRow(), std::max(currentIndex().column(), 0));
    const QRect room = viewport()->rect();
    const QPoint place = visualRect(index).bottomLeft();
    if (index.isValid())
        Q_EMIT menuRequested(
            index,
            viewport()->mapToGlobal(QPoint(std::clamp(place.x(), room.left(), room.right()),
                                           std::clamp(place.y(), room.top(), room.bottom()))));
}

void RowTable::updateGeometries()
{
    if (m_isUpdating)
        return;
    const QScopedValueRollback updating(m_isUpdating, true);
    QHeaderView *const header = horizontalHeader();
    const int height = header->isHidden() ? 0 : header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    header->setGeometry(view.left(), view.top() - height, view.width(), height);
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setRange(0, std::max(0, header->length() - view.width()));
    fitScrollBar(0);
    QAbstractItemView::updateGeometries();
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        QTableView::scrollContentsBy(dx, 0);
    if (dy != 0)
        viewport()->update();
}

QModelIndex RowTable::indexAt(const QPoint &position) const
{
    const int row = rowAtY(position.y());
    return position.y() >= 0 && row < m_rows.rowCount() ? m_rows.index(row, columnAt(position.x()))
                                                        : QModelIndex();
}

QRect RowTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    return QRect(columnViewportPosition(index.column()), rowTop(index.row()), columnWidth(index.column()),
                 m_rowHeight);
}

void RowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int last = index.row() - pageRows() + 1; // the top row that shows this one at the bottom
    switch (hint) {
    case EnsureVisible:
        verticalScrollBar()->setValue(index.row() < topRow() ? index.row() : std::max(topRow(), last));
        break;
    case PositionAtTop:
        verticalScrollBar()->setValue(index.row());
        break;
    case PositionAtBottom:
        verticalScrollBar()->setValue(last);
        break;
    case PositionAtCenter:
        verticalScrollBar()->setValue(index.row() - pageRows() / 2);
        break;
    }
}

void RowTable::scrollQuietlyTo(const QModelIndex &index, ScrollHint hint)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    scrollTo(index, hint);
}

int RowTable::verticalOffset() const
{
    return topRow() * m_rowHeight;
}

bool RowTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

void RowTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = m_rows.rowCount() - 1;
    const int top = rowAtY(rect.normalized().top());
    const int bottom = rowAtY(rect.normalized().bottom());
    if (last < 0 || top > last || bottom < 0)
        return;
    const QItemSelection rows(m_rows.index(std::max(top, 0), 0), m_rows.index(std::min(bottom, last), 0));
    selectionModel()->select(rows, command | QItemSelectionModel::Rows);
}

QRegion RowTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), topRow());
        const int bottom = std::min(range.bottom(), topRow() + pageRows());
        if (top <= bottom)
            region += QRect(0, rowTop(top), viewport()->width(), (bottom - top + 1) * m_rowHeight);
    }
    return region;
}

int RowTable::rowTop(int row) const
{
    return (row - topRow()) * m_rowHeight;
}

/// Also for places out of sight.
int RowTable::rowAtY(int y) const
{
    return topRow() + (y >= 0 ? y / m_rowHeight : -((m_rowHeight - 1 - y) / m_rowHeight));
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = std::min(rowAtY(event->rect().bottom()), m_rows.rowCount() - 1);
    for (int row = rowAtY(event->rect().top()); row <= last; ++row) {
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(m_rows.index(row, 0)));
        paintRow(painter, option, row, event->rect());
    }
}

void RowTable::paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &rect) const
{
    const QModelIndex first = m_rows.index(row, 0);
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        option.rect = QRect(columnViewportPosition(column), rowTop(row), columnWidth(column), m_rowHeight);
        if (!isColumnHidden(column) && option.rect.intersects(rect))
            itemDelegate()->paint(&painter, option, first.siblingAtColumn(column));
    }
}

} // namespace Sothebais
