// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtable.h"

#include "gui/widgets/eventdelegate.h"
#include "models/eventtablemodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Sothebais {

EventTable::EventTable(EventTableModel &model, const Theme &theme, QWidget *parent)
    : RowTable(model, theme, parent),
      m_model(model),
      m_delegate(new EventDelegate(theme, this))
{
    setObjectName(QStringLiteral("eventTable"));
    setAccessibleName(tr("Events"));
    setItemDelegate(m_delegate);
    connect(this, &RowTable::scrolled, this, [this] { setFollowing(topRow() == lastTopRow()); });
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
    RowTable::selectionChanged(selected, deselected);
    if (m_isRestoring || selected.isEmpty())
        return;
    const QItemSelection all = selectionModel()->selection();
    if (all.size() != 1 || all.constFirst().height() != 1)
        return;
    m_selected = m_model.sequenceAt(all.constFirst().top());
    Q_EMIT eventSelected(m_selected);
}

int EventTable::cursorRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : m_model.rowOf(m_selected);
}

int EventTable::topRowAfter(int rowsAbove) const
{
    return m_isFollowing ? lastTopRow() : RowTable::topRowAfter(rowsAbove);
}

void EventTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowTable::rowsInserted(parent, first, last);
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
    RowTable::rowsAboutToBeRemoved(parent, first, last);
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
    if (!m_isFollowing)
        scrollQuietlyTo(index, PositionAtCenter);
}

void EventTable::setNewEvents(qint64 newEvents)
{
    if (newEvents == m_newEvents)
        return;
    m_newEvents = newEvents;
    Q_EMIT newEventsChanged(newEvents);
}

void EventTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!m_isRestoring)
        RowTable::scrollTo(index, hint);
}

/// What the rows in sight need; the others may need more.
int EventTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, columnWidth(column), rowHeight());
    int width = 0;
    for (int row = topRow(); row < std::min(topRow() + pageRows() + 1, m_model.rowCount()); ++row)
        width = std::max(width, m_delegate->wantedWidth(option, m_model.index(row, column)));
    return width;
}

/// What is no event is one sentence, over all columns.
void EventTable::paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &rect) const
{
    const QModelIndex first = m_model.index(row, 0);
    if (first.data(EventTableModel::ReceiptRole).toString().isNull()) {
        RowTable::paintRow(painter, option, row, rect);
        return;
    }
    option.rect = QRect(0, rowTop(row), viewport()->width(), rowHeight());
    m_delegate->paintReceipt(&painter, option, first);
}

} // namespace Sothebais
