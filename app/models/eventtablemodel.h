// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter.h"
#include "core/filterbook/colorrulematcher.h"
#include "core/search/filterscan.h"
#include "core/store/eventstream.h"
#include "eventcells.h"
#include "matchlist.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

namespace Sothebais {

/// The events of a stream that pass a filter, oldest first; millions of them.
///
/// Filtering goes on in a thread of its own, from the newest event back to the oldest, so that the first
/// matches are there at once; what arrives meanwhile is looked at first. Rows come at most once a frame.
/// While paused they stay as they are and what arrives waits in the stream.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = EventCells::Column;
    using enum EventCells::Column;
    enum Role {
        EventRole = Qt::UserRole, ///< Comm::Event
        FamilyRole, ///< EventFamily
        SeverityRole, ///< EventSeverity
        ColorRole, ///< RuleColor of the color rules; null without one
        ReceiptRole, ///< QString: a sentence in place of all cells; null for events
    };

    explicit EventTableModel(EventStream &stream, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    EventStream &stream() const { return *m_stream; }
    /// Shows another stream, with the same filter, and not paused.
    void setStream(EventStream &stream);

    ReceivedEvent eventAt(int row) const;
    qint64 sequenceAt(int row) const { return m_rows.at(row); }
    /// The row of an event, -1 if it is not shown.
    int rowOf(qint64 sequence) const;
    /// The first row of an event that is not older; rowCount() if there is none.
    int rowFrom(qint64 sequence) const { return int(m_rows.lowerBound(sequence)); }
    /// The channel that the event of a row came by.
    QByteArray channelAt(int row) const { return m_cells.row(m_stream->snapshot(), sequenceAt(row)).channel; }
    /// The exact value of a cell, and a filter that it passes (empty if none says it).
    QString valueAt(const QModelIndex &index) const;
    QString filterTermAt(const QModelIndex &index) const;

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    void setColorRules(const QList<ColorRule> &rules);
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);

    /// Events in the stream that the filter keeps from being shown, of those it has looked at.
    qint64 hidden() const { return m_rows.high() - m_rows.low() - m_rows.size(); }
    /// Events in the stream that arrived during the pause or that the filter has not come to yet.
    qint64 waiting() const;
    /// True while the filter has not yet come to every event that was there when it began.
    bool isScanning() const;
    /// How much of the stream the filter has seen, 0 to 1.
    double scanned() const;

    /// Paths of the data that have a column of their own, behind the fixed ones: "data.amount".
    const QStringList &fields() const { return m_cells.fields(); }
    void setFields(const QStringList &fields);
    /// A name of a column that stays the same in all languages: "time", "data.amount".
    QString columnKey(int column) const { return m_cells.key(column); }
    const TimeStyle &timeStyle() const { return m_cells.timeStyle(); }
    /// Times in the filter are those of its zone, too.
    void setTimeStyle(const TimeStyle &style);

Q_SIGNALS:
    /// The counts above are different from before.
    void countsChanged();
    void timeStyleChanged();

private:
    void connectStream();
    QVariant ruleColor(qint64 sequence) const;
    void restart();
    void showAppended();
    void planFrame();
    void takeFound();
    void insertNewer(qint64 high, const std::vector<qint64> &found);
    void insertOlder(qint64 low, const std::vector<qint64> &found);
    void forget(qint64 first);
    QString spokenText(const QModelIndex &index) const;

    EventStream *m_stream;
    Filter m_filter;
    FilterScan m_scan;
    bool m_paused = false;
    qint64 m_pausedAt = 0; ///< the first event that waits for the end of the pause
    MatchList m_rows;
    EventCells m_cells;
    QList<ColorRule> m_colorRules;
    mutable ColorRuleMatcher m_colors;
    mutable const EventNames *m_colorNames; ///< that m_colors is made for
    QTimer m_frame;
    QElapsedTimer m_sinceTaken;
};

} // namespace Sothebais
