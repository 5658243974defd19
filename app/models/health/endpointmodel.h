// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthdesk.h"

#include <QAbstractTableModel>

#include <functional>

namespace Sothebais {

/// The endpoints of a desk in the order of its list, with how each is doing. Rows can be dragged to another
/// place, which changes the list.
class EndpointModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        SinceColumn,
        BeatsColumn,
        RoundTripColumn,
        HourColumn, ///< uptimes
        DayColumn,
        WeekColumn,
        NoteColumn,
        AddressColumn,
        ColumnCount
    };
    enum Role {
        EndpointRole = Qt::UserRole, ///< Endpoint
        HealthRole, ///< EndpointHealth
        IdRole, ///< QString
        StateRole, ///< int of HealthState
        SortRole, ///< what to order a column by
        WordsRole, ///< QString; what can be searched
    };
    using Clock = std::function<qint64()>; ///< ms since the epoch

    explicit EndpointModel(HealthDesk &desk, QObject *parent = nullptr);
    EndpointModel(HealthDesk &desk, const Clock &clock, QObject *parent = nullptr);

    qint64 now() const { return m_clock(); }
    int rowOf(const QString &id) const; ///< -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void takeList();
    void removeMissing();
    void takeHealth(const QStringList &ids);
    QString cellText(const Endpoint &endpoint, const EndpointHealth &health, int column) const;
    QVariant sortKey(const Endpoint &endpoint, const EndpointHealth &health, int column) const;

    HealthDesk &m_desk;
    const Clock m_clock;
    QList<Endpoint> m_endpoints;
};

} // namespace Sothebais
