// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtable.h"

#include "eventdelegate.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Sothebais {

EventTable::EventTable(EventTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_model(model)
{
    setObjectName(QStringLiteral("eventTable"));
    setAccessibleName(tr("Events"));
    setModel(&model);
    setItemDelegate(new EventDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setUpColumns();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventTable::noteScrolling);
}

void EventTable::setUpColumns()
{
    constexpr int Padding = 8;
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Padding);
    verticalHeader()->setMinimumSectionSize(1);

    QHeaderView *const header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(EventTableModel::SummaryColumn, QHeaderView::Stretch);
    const QFontMetrics mono(Theme::monospace());
    const auto width = [](const QFontMetrics &metrics, const QString &widest) {
        return metrics.horizontalAdvance(widest) + 2 * Padding + metrics.averageCharWidth();
    };
    setColumnWidth(EventTableModel::TimeColumn, width(mono, QStringLiteral("00:00:00.000 CEST")));
    setColumnWidth(EventTableModel::TypeColumn,
                   width(fontMetrics(), QStringLiteral("auction:timer:updated WW")));
    setColumnWidth(EventTableModel::SourceColumn, width(fontMetrics(), QStringLiteral("STREAM_MANAGER")));
    setColumnWidth(EventTableModel::SubjectColumn, width(fontMetrics(), QStringLiteral("session 00000000")));
    setColumnWidth(EventTableModel::IdColumn, width(mono, QStringLiteral("00000000…")));
}

/// In a narrow table the columns that the inspector shows as well give way, the least important first.
void EventTable::makeRoomForSummary()
{
    constexpr int WantedForSummary = 300;
    int room = viewport()->width() - WantedForSummary;
    for (const int column :
         {EventTableModel::TimeColumn, EventTableModel::TypeColumn, EventTableModel::SubjectColumn,
          EventTableModel::SourceColumn, EventTableModel::IdColumn}) {
        showColumn(column); // a hidden one has no width
        room -= columnWidth(column);
        const bool mayGo = column == EventTableModel::SourceColumn || column == EventTableModel::IdColumn;
        setColumnHidden(column, mayGo && room < 0);
    }
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    makeRoomForSummary();
    QTableView::resizeEvent(event);
}

void EventTable::setFollowing(bool following)
{
    if (following) {
        setNewEvents(0);
        const QScopedValueRollback adjusting(m_isAdjusting, true);
        scrollToBottom();
    }
    if (following == m_isFollowing)
        return;
    m_isFollowing = following;
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

void EventTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isRestoring || selected.isEmpty())
        return;
    m_selected = m_model.sequenceAt(selected.constFirst().top());
    Q_EMIT eventSelected(m_selected);
}

/// The first key selects what the eye is on, not the oldest event far above.
QModelIndex EventTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isStep
        = action == MoveUp || action == MoveDown || action == MovePageUp || action == MovePageDown;
    if (!isStep || selectionModel()->hasSelection() || m_model.rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int row = rowAt(viewport()->height() - rowHeight(0));
    return m_model.index(row >= 0 ? row : m_model.rowCount() - 1, 0);
}

void EventTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    restoreSelection(first, last);
    const bool isAtEnd = last + 1 == m_model.rowCount();
    if (m_isFollowing) {
        const QScopedValueRollback adjusting(m_isAdjusting, true);
        scrollToBottom();
    } else if (isAtEnd && first > 0) {
        setNewEvents(m_newEvents + last - first + 1);
    } else {
        keepInSight(last - first + 1);
    }
}

void EventTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Without this Qt would select the next event in place of the one that goes.
    if (currentIndex().isValid() && currentIndex().row() >= first && currentIndex().row() <= last) {
        const QScopedValueRollback restoring(m_isRestoring, true);
        selectionModel()->clear();
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    if (!m_isFollowing)
        keepInSight(-(last - first + 1));
}

void EventTable::updateGeometries()
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    QTableView::updateGeometries();
    if (m_isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void EventTable::noteScrolling()
{
    if (!m_isAdjusting)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
}

/// Rows came (or, negative, are about to go) above what is in sight.
void EventTable::keepInSight(int rowsAbove)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    const int value = verticalScrollBar()->value() + rowsAbove;
    if (value > verticalScrollBar()->maximum())
        updateGeometries();
    verticalScrollBar()->setValue(value);
}

/// The selected event may come back into the table, when a filter is taken away.
void EventTable::restoreSelection(int first, int last)
{
    if (m_selected < 0 || selectionModel()->hasSelection())
        return;
    const int row = m_model.rowOf(m_selected);
    if (row < first || row > last)
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EventTable::setNewEvents(qint64 newEvents)
{
    if (newEvents == m_newEvents)
        return;
    m_newEvents = newEvents;
    Q_EMIT newEventsChanged(newEvents);
}

} // namespace Sothebais
