// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/lettersnapshot.h"
#include "core/events/eventtime.h"
#include "models/eventtablemodel.h"

#include <QAbstractTableModel>

namespace Sothebais {

class RetryLog;

/// The dead letters of a snapshot, in its order.
///
/// What is shown anew keeps its rows: those of letters that stay are the same for whoever has selected them
/// or scrolled to them. Where too many come and go for that the model is reset.
class LetterTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = LetterView::Column;
    static constexpr int ColumnCount = int(Column::Size) + 1;
    /// Those that events have too are the same, for whoever paints both.
    enum Role {
        FamilyRole = EventTableModel::FamilyRole, ///< EventFamily
        SeverityRole = EventTableModel::SeverityRole, ///< Error for poison, Warning for the defective
        LetterRole = Qt::UserRole + 100, ///< LetterPointer
        PoisonRole, ///< bool
        RetriesRole, ///< int: how often it was retried before
    };

    /// The log, which knows what was retried here, must outlive the model.
    explicit LetterTableModel(const RetryLog &retries, QObject *parent = nullptr);

    void show(const LetterSnapshot &snapshot);
    const QList<LetterPointer> &letters() const { return m_letters; }
    /// The row of a letter, -1 if it is not here. Looks at all of them.
    int rowOf(const Letter *letter) const;

    const TimeStyle &timeStyle() const { return m_timeStyle; }
    void setTimeStyle(const TimeStyle &style);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Letter &letter, Column column) const;
    QString timeText(qint64 milliseconds) const;
    QString retriesText(const Letter &letter) const;
    QString spokenText(const Letter &letter) const;

    const RetryLog &m_retries;
    QList<LetterPointer> m_letters;
    TimeStyle m_timeStyle;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace Sothebais
