// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/eventstore.h"
#include "core/textfilter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>

namespace Sothebais {

/// The events of a store that pass a filter, oldest first.
///
/// Filtering works through the store in slices, from the newest event back to the oldest, so that the first
/// matches are there at once and the thread stays free; what arrives meanwhile is looked at first. While
/// paused the rows stay as they are and what arrives waits in the store.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, TypeColumn, SourceColumn, SubjectColumn, SummaryColumn, IdColumn, ColumnCount };
    enum Role {
        EventRole = Qt::UserRole, ///< Comm::Event
        FamilyRole, ///< EventFamily
        SeverityRole, ///< EventSeverity
    };

    explicit EventTableModel(EventStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ReceivedEvent &eventAt(int row) const;
    qint64 sequenceAt(int row) const { return m_rows[size_t(row)]; }
    /// The row of an event, -1 if it is not shown.
    int rowOf(qint64 sequence) const;

    const TextFilter &filter() const { return m_filter; }
    void setFilter(const TextFilter &filter);
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);

    /// Events in the store that the filter keeps from being shown, of those it has looked at.
    qint64 hidden() const;
    /// Events in the store that arrived during the pause or that the filter has not come to yet.
    qint64 waiting() const;
    /// True while the filter has not yet come to every event.
    bool isScanning() const { return m_slice.isActive(); }
    /// How much of the store the filter has seen, 0 to 1.
    double scanned() const;

Q_SIGNALS:
    /// The counts above are different from before.
    void countsChanged();

private:
    bool canScanForward() const { return !m_paused && m_high < m_store.end(); }
    bool canScanBackward() const { return m_low > m_store.first(); }
    void scanSlice();
    void scanForward(qsizetype &budget);
    void scanBackward(qsizetype &budget);
    bool passes(qint64 sequence, qsizetype &budget) const;
    void forget(qint64 first);
    static QString text(const ReceivedEvent &received, int column);
    static QString summaryText(const Comm::Event &event);
    static QString spokenText(const ReceivedEvent &received, int column);
    static QString typeText(const Comm::Event &event);

    EventStore &m_store;
    TextFilter m_filter;
    bool m_paused = false;
    std::deque<qint64> m_rows; ///< sequence numbers of the events shown, ascending
    qint64 m_low = 0; ///< the filter has looked at the events from here
    qint64 m_high = 0; ///< to below here
    QTimer m_slice;
};

} // namespace Sothebais
