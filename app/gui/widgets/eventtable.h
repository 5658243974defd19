// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Sothebais {

class EventTableModel;
class Theme;

/// The table of events. While following it keeps the newest in sight; otherwise what is in sight stays where
/// it is, whatever comes and goes above and below, and the selection stays on its event.
class EventTable : public QTableView
{
    Q_OBJECT
public:
    EventTable(EventTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);
    /// Rows that came at the end since following stopped.
    qint64 newEvents() const { return m_newEvents; }

    /// Sequence number of the selected event, -1 if there is none. It may have left the table.
    qint64 selectedEvent() const { return m_selected; }
    void selectEvent(qint64 sequence);

Q_SIGNALS:
    void followingChanged(bool following);
    void newEventsChanged(qint64 newEvents);
    void eventSelected(qint64 sequence);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void makeRoomForSummary();
    void noteScrolling();
    void keepInSight(int rowsAbove);
    void restoreSelection(int first, int last);
    void setNewEvents(qint64 newEvents);

    EventTableModel &m_model;
    bool m_isFollowing = true;
    bool m_isAdjusting = false; ///< the scroll bar moves, but the user does not move it
    bool m_isRestoring = false; ///< the selection changes, but the user does not change it
    qint64 m_newEvents = 0;
    qint64 m_selected = -1;
};

} // namespace Sothebais
