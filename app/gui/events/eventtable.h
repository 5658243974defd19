// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/rowtable.h"

#include <vector>

namespace Sothebais {

class EventDelegate;
class EventTableModel;
class Theme;

/// The table of events. While following it keeps the newest in sight; otherwise what is in sight stays where
/// it is, whatever comes and goes above and below, and the selection stays on its event.
class EventTable : public RowTable
{
    Q_OBJECT
public:
    EventTable(EventTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    EventTableModel &events() const { return m_model; }
    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);
    /// Rows that came at the end since following stopped.
    qint64 newEvents() const { return m_newEvents; }

    /// Sequence number of the selected event, -1 if there is none. It may have left the table.
    qint64 selectedEvent() const { return m_selected; }
    void selectEvent(qint64 sequence);
    /// Sequence numbers of all selected events, ascending.
    std::vector<qint64> selectedEvents() const;
    /// Selects an event that is in the table and brings it into sight.
    void reveal(qint64 sequence);
    /// The same for the first event in the table from this one on or, where there is none, for the last.
    void revealFrom(qint64 sequence);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void followingChanged(bool following);
    void newEventsChanged(qint64 newEvents);
    void eventSelected(qint64 sequence);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    int sizeHintForColumn(int column) const override;
    int cursorRow() const override;
    int topRowAfter(int rowsAbove) const override;
    void paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &rect) const override;

private:
    void noteReset();
    void noteRemoved(const QModelIndex &parent, int first, int last);
    void restoreSelection(int first, int last);
    void setNewEvents(qint64 newEvents);

    EventTableModel &m_model;
    EventDelegate *m_delegate;
    bool m_isFollowing = true;
    bool m_isRestoring = false; ///< the selection changes, but the user does not change it
    qint64 m_newEvents = 0;
    qint64 m_selected = -1;
};

} // namespace Sothebais
