// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtable.h"

#include "gui/theme/theme.h"
#include "gui/widgets/eventdelegate.h"
#include "models/eventtablemodel.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

namespace Sothebais {

EventTable::EventTable(EventTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new EventDelegate(theme, this)),
      m_rowHeight(fontMetrics().height() + theme.rowPadding())
{
    setObjectName(QStringLiteral("eventTable"));
    setAccessibleName(tr("Events"));
    setModel(&model);
    verticalHeader()->setModel(new QStringListModel(this));
    verticalHeader()->hide();
    findChild<QAbstractButton *>()->hide(); // the corner between the headers
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(1);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventTable::noteScrolling);
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_rowHeight = fontMetrics().height() + theme.rowPadding();
        updateGeometries();
    });
    // After the selection model, which was told first.
    connect(&model, &QAbstractItemModel::modelReset, this, &EventTable::noteReset);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EventTable::noteRemoved);
}

void EventTable::setFollowing(bool following)
{
    const bool isNew = following != m_isFollowing;
    m_isFollowing = following;
    if (following) {
        setNewEvents(0);
        fitScrollBar(0);
    }
    if (isNew)
        Q_EMIT followingChanged(following);
}

void EventTable::selectEvent(qint64 sequence)
{
    if (sequence == m_selected)
        return;
    m_selected = sequence;
    const int row = m_model.rowOf(sequence);
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        if (row >= 0)
            setCurrentIndex(m_model.index(row, 0));
        else
            selectionModel()->clear();
    }
    Q_EMIT eventSelected(sequence);
}

void EventTable::reveal(qint64 sequence)
{
    const int row = m_model.rowOf(sequence);
    if (row >= 0)
        setFollowing(false); // or it would not stay in sight
    selectEvent(sequence);
    if (row >= 0)
        scrollTo(m_model.index(row, 0));
}

void EventTable::revealFrom(qint64 sequence)
{
    if (const int row = std::min(m_model.rowFrom(sequence), m_model.rowCount() - 1); row >= 0)
        reveal(m_model.sequenceAt(row));
}

std::vector<qint64> EventTable::selectedEvents() const
{
    std::vector<qint64> sequences;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            sequences.push_back(m_model.sequenceAt(row));
    }
    std::sort(sequences.begin(), sequences.end());
    return sequences;
}

/// Of several that are selected together none is the one that is looked at.
void EventTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isRestoring || selected.isEmpty())
        return;
    const QItemSelection all = selectionModel()->selection();
    if (all.size() != 1 || all.constFirst().height() != 1)
        return;
    m_selected = m_model.sequenceAt(all.constFirst().top());
    Q_EMIT eventSelected(m_selected);
}

/// The first key selects what the eye is on, not the oldest event far above.
QModelIndex EventTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0 || action == MoveNext || action == MovePrevious)
        return {};
    const int known = currentIndex().isValid() ? currentIndex().row() : m_model.rowOf(m_selected);
    const bool isFirst = known < 0 || !selectionModel()->hasSelection();
    const int from = isFirst ? std::min(verticalScrollBar()->value() + pageRows() - 1, last) : known;
    const auto to = [&](int row) { return m_model.index(std::clamp(row, 0, last), 0); };
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

void EventTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    const int count = last - first + 1;
    const bool isAtEnd = first > 0 || count == m_model.rowCount();
    if (!m_isFollowing && isAtEnd && first > 0)
        setNewEvents(m_newEvents + count);
    fitScrollBar(isAtEnd ? 0 : count);
    restoreSelection(first, last);
}

void EventTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Without this Qt would make the next event the current one in place of the one that goes.
    if (currentIndex().isValid() && currentIndex().row() >= first && currentIndex().row() <= last) {
        const QScopedValueRollback restoring(m_isRestoring, true);
        selectionModel()->clearCurrentIndex();
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

/// They always go from the front.
void EventTable::noteRemoved(const QModelIndex &, int first, int last)
{
    fitScrollBar(first - last - 1);
}

void EventTable::noteReset()
{
    fitScrollBar(m_model.rowCount());
    restoreSelection(0, m_model.rowCount() - 1);
}

/// The selected event may come back into the table, when a filter is taken away.
void EventTable::restoreSelection(int first, int last)
{
    if (m_selected < 0 || selectionModel()->hasSelection())
        return;
    const int row = m_model.rowOf(m_selected);
    if (row < first || row > last)
        return;
    const QModelIndex index = m_model.index(row, 0);
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    if (!m_isFollowing)
        scrollTo(index, PositionAtCenter);
}

void EventTable::setNewEvents(qint64 newEvents)
{
    if (newEvents == m_newEvents)
        return;
    m_newEvents = newEvents;
    Q_EMIT newEventsChanged(newEvents);
}

void EventTable::noteScrolling()
{
    if (!m_isAdjusting)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
}

// What follows is where things are: rows of one height, columns as the horizontal header has them.

int EventTable::pageRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

/// What was in sight stays there, if `rowsAbove` have come above it (or, negative, have gone).
void EventTable::fitScrollBar(int rowsAbove)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    QScrollBar *const bar = verticalScrollBar();
    const int maximum = std::max(0, m_model.rowCount() - pageRows());
    const int value = m_isFollowing ? maximum : bar->value() + std::clamp(rowsAbove, -bar->value(), maximum);
    bar->setPageStep(pageRows());
    bar->setRange(0, maximum);
    bar->setValue(value);
    viewport()->update();
}

void EventTable::updateGeometries()
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

void EventTable::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        QTableView::scrollContentsBy(dx, 0);
    if (dy != 0)
        viewport()->update();
}

QModelIndex EventTable::indexAt(const QPoint &position) const
{
    const int row = rowAtY(position.y());
    return position.y() >= 0 && row < m_model.rowCount() ? m_model.index(row, columnAt(position.x()))
                                                         : QModelIndex();
}

QRect EventTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    return QRect(columnViewportPosition(index.column()), rowTop(index.row()), columnWidth(index.column()),
                 m_rowHeight);
}

void EventTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || m_isRestoring)
        return;
    const int top = verticalScrollBar()->value();
    const int last = index.row() - pageRows() + 1; // the top row that shows this one at the bottom
    switch (hint) {
    case EnsureVisible:
        verticalScrollBar()->setValue(index.row() < top ? index.row() : std::max(top, last));
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

int EventTable::verticalOffset() const
{
    return verticalScrollBar()->value() * m_rowHeight;
}

bool EventTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

void EventTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = m_model.rowCount() - 1;
    const int top = rowAtY(rect.normalized().top());
    const int bottom = rowAtY(rect.normalized().bottom());
    if (last < 0 || top > last || bottom < 0)
        return;
    const QItemSelection rows(m_model.index(std::max(top, 0), 0), m_model.index(std::min(bottom, last), 0));
    selectionModel()->select(rows, command | QItemSelectionModel::Rows);
}

QRegion EventTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), verticalScrollBar()->value());
        const int bottom = std::min(range.bottom(), verticalScrollBar()->value() + pageRows());
        if (top <= bottom)
            region += QRect(0, rowTop(top), viewport()->width(), (bottom - top + 1) * m_rowHeight);
    }
    return region;
}

/// What the rows in sight need; the others may need more.
int EventTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, columnWidth(column), m_rowHeight);
    int width = 0;
    const int top = verticalScrollBar()->value();
    for (int row = top; row < std::min(top + pageRows() + 1, m_model.rowCount()); ++row)
        width = std::max(width, m_delegate->wantedWidth(option, m_model.index(row, column)));
    return width;
}

int EventTable::rowTop(int row) const
{
    return (row - verticalScrollBar()->value()) * m_rowHeight;
}

/// Also for places out of sight.
int EventTable::rowAtY(int y) const
{
    return verticalScrollBar()->value() + (y >= 0 ? y / m_rowHeight : -((m_rowHeight - 1 - y) / m_rowHeight));
}

void EventTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = std::min(rowAtY(event->rect().bottom()), m_model.rowCount() - 1);
    for (int row = rowAtY(event->rect().top()); row <= last; ++row)
        paintRow(painter, option, row, event->rect());
}

void EventTable::paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &rect) const
{
    const QModelIndex first = m_model.index(row, 0);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(first));
    if (!first.data(EventTableModel::ReceiptRole).toString().isNull()) {
        option.rect = QRect(0, rowTop(row), viewport()->width(), m_rowHeight);
        m_delegate->paintReceipt(&painter, option, first);
        return;
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        option.rect = QRect(columnViewportPosition(column), rowTop(row), columnWidth(column), m_rowHeight);
        if (!isColumnHidden(column) && option.rect.intersects(rect))
            m_delegate->paint(&painter, option, first.siblingAtColumn(column));
    }
}

} // namespace Sothebais
