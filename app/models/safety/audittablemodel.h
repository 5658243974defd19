// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety/auditentry.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace Sothebais {

class AuditLog;

/// What an audit log has at hand, the newest first.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        ActionColumn,
        TargetColumn,
        ResultColumn,
        WhoColumn,
        ProfileColumn,
        ColumnCount
    };
    /// All that a search looks at, as one text.
    static constexpr int SearchRole = Qt::UserRole;

    /// The log must outlive it.
    explicit AuditTableModel(const AuditLog &log, QObject *parent = nullptr);

    const AuditEntry &entryAt(int row) const { return m_entries.at(m_entries.size() - 1 - row); }
    void setTimeZone(const QTimeZone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeAll();
    void add(const QList<Sothebais::AuditEntry> &entries);
    QString text(const AuditEntry &entry, int column) const;

    const AuditLog &m_log;
    QList<AuditEntry> m_entries; ///< oldest first
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace Sothebais
