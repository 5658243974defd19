// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audittablemodel.h"

#include "core/events/eventtime.h"
#include "core/safety/auditlog.h"
#include "core/text/visibletext.h"

namespace Sothebais {

namespace {

QString fullText(const AuditEntry &entry, int column)
{
    switch (column) {
    case AuditTableModel::ActionColumn:
        return entry.action;
    case AuditTableModel::TargetColumn:
        return entry.target;
    case AuditTableModel::ResultColumn:
        return entry.result;
    case AuditTableModel::WhoColumn:
        return entry.who;
    case AuditTableModel::ProfileColumn:
        return entry.profile;
    default:
        return fullTimeText(entry.at.toMSecsSinceEpoch());
    }
}

} // namespace

AuditTableModel::AuditTableModel(const AuditLog &log, QObject *parent)
    : QAbstractTableModel(parent),
      m_log(log),
      m_entries(log.entries())
{
    connect(&log, &AuditLog::reset, this, &AuditTableModel::takeAll);
    connect(&log, &AuditLog::recorded, this, &AuditTableModel::add);
}

void AuditTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_entries.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return toolTipText(visibleText(fullText(entry, index.column()), 1000));
    case SearchRole:
        return QStringList{entry.action, entry.target, entry.result, entry.who, entry.profile}.join(u'\n');
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ActionColumn:
        return tr("Action");
    case TargetColumn:
        return tr("Target");
    case ResultColumn:
        return tr("Result");
    case WhoColumn:
        return tr("Who");
    case ProfileColumn:
        return tr("Environment");
    default:
        return {};
    }
}

QString AuditTableModel::text(const AuditEntry &entry, int column) const
{
    if (column != TimeColumn)
        return visibleText(fullText(entry, column));
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    return eventTimeText(entry.at.toMSecsSinceEpoch(), today, m_zone);
}

void AuditTableModel::takeAll()
{
    beginResetModel();
    m_entries = m_log.entries();
    endResetModel();
}

void AuditTableModel::add(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
    const qsizetype old = m_entries.size() - m_log.entries().size();
    if (old <= 0)
        return;
    beginRemoveRows({}, int(m_entries.size() - old), int(m_entries.size()) - 1);
    m_entries.remove(0, old);
    endRemoveRows();
}

} // namespace Sothebais
