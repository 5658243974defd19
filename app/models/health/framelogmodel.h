// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/framefilter.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <deque>
#include <memory>

namespace Sothebais {

/// The frames of one WebSocket that pass a filter, the newest at the end. What the log has let go goes here,
/// too: both are bounded alike.
class FrameLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, DirectionColumn, KindColumn, SizeColumn, PayloadColumn, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole, ///< qint64
        IsOutRole, ///< bool
        IsControlRole, ///< bool: ping, pong, close
        IsCloseRole, ///< bool
    };

    explicit FrameLogModel(QObject *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// Null for none.
    void setLog(const std::shared_ptr<const FrameLog> &log);
    void setFilter(FrameFilter filter);
    /// Takes what has come since.
    void refresh();

    qint64 total() const { return m_next; } ///< since the endpoint is there
    qint64 letGo() const { return m_log ? m_log->begin() : 0; }
    qint64 hidden() const { return m_hidden; } ///< of those that are kept
    const LoggedFrame &frameAt(int row) const { return m_frames.at(size_t(row)); }
    QList<LoggedFrame> frames() const { return QList<LoggedFrame>(m_frames.begin(), m_frames.end()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void readAnew();
    void dropLetGo();
    QString cellText(const LoggedFrame &logged, int column) const;

    std::shared_ptr<const FrameLog> m_log;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    FrameFilter m_filter;
    std::deque<LoggedFrame> m_frames;
    std::deque<qint64> m_hiddenOnes; ///< sequences
    qint64 m_next = 0;
    qint64 m_hidden = 0;
};

} // namespace Sothebais
