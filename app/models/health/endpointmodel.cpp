// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointmodel.h"

#include "core/text/visibletext.h"
#include "healthtext.h"

#include <QDateTime>
#include <QMimeData>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

const QString IdMime = u"application/x-sothebais-endpoint"_s;

/// How much a state wants to be seen first.
int urgency(HealthState state)
{
    static constexpr HealthState order[] = {HealthState::Down, HealthState::Degraded, HealthState::Unknown,
                                            HealthState::Up, HealthState::Paused};
    return int(std::find(std::begin(order), std::end(order), state) - std::begin(order));
}

std::optional<std::chrono::milliseconds> windowOf(int column)
{
    switch (column) {
    case EndpointModel::HourColumn:
        return UptimeLedger::Hour;
    case EndpointModel::DayColumn:
        return UptimeLedger::Day;
    case EndpointModel::WeekColumn:
        return UptimeLedger::Week;
    default:
        return std::nullopt;
    }
}

} // namespace

EndpointModel::EndpointModel(HealthDesk &desk, QObject *parent)
    : EndpointModel(desk, &QDateTime::currentMSecsSinceEpoch, parent)
{
}

EndpointModel::EndpointModel(HealthDesk &desk, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_clock(clock),
      m_endpoints(desk.endpoints().all())
{
    connect(&desk.endpoints(), &EndpointList::changed, this, &EndpointModel::takeList);
    connect(&desk, &HealthDesk::changed, this, &EndpointModel::takeHealth);
}

int EndpointModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_endpoints.size(); ++row) {
        if (m_endpoints[row].id == id)
            return row;
    }
    return -1;
}

/// Rows that stay are moved and not made anew: whoever has selected one keeps it.
void EndpointModel::takeList()
{
    const QList<Endpoint> &wanted = m_desk.endpoints().all();
    removeMissing();
    for (int row = 0; row < wanted.size(); ++row) {
        const int from = rowOf(wanted[row].id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_endpoints.insert(row, wanted[row]);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row); // those before are in their places: it moves up
            m_endpoints.move(from, row);
            endMoveRows();
        }
        m_endpoints[row] = wanted[row];
    }
    if (!m_endpoints.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EndpointModel::removeMissing()
{
    QSet<QString> wanted;
    for (const Endpoint &endpoint : m_desk.endpoints().all())
        wanted.insert(endpoint.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_endpoints[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_endpoints.removeAt(row);
        endRemoveRows();
    }
}

void EndpointModel::takeHealth(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_endpoints.size());
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Endpoint &endpoint = m_endpoints[index.row()];
    switch (role) {
    case EndpointRole:
        return QVariant::fromValue(endpoint);
    case IdRole:
        return endpoint.id;
    case WordsRole:
        return QStringList{endpoint.name, endpoint.address(), endpoint.tags.join(u' '),
                           endpointKindText(endpoint.kind),
                           cellText(endpoint, m_desk.health(endpoint.id), StateColumn)}
            .join(u'\n');
    default:
        break;
    }
    const EndpointHealth health = m_desk.health(endpoint.id);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(endpoint, health, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spokenText(endpoint, health, now())
                                            : cellText(endpoint, health, index.column());
    case HealthRole:
        return QVariant::fromValue(health);
    case StateRole:
        return int(health.state);
    case SortRole:
        return sortKey(endpoint, health, index.column());
    default:
        return {};
    }
}

QString EndpointModel::cellText(const Endpoint &endpoint, const EndpointHealth &health, int column) const
{
    if (const auto window = windowOf(column))
        return uptimeText(health.uptime.share(*window, now()));
    switch (column) {
    case NameColumn:
        return visibleText(endpoint.name);
    case StateColumn:
        return stateText(health.state, health.cause);
    case SinceColumn:
        return health.since > 0 ? runningSpanText(std::max<qint64>(0, now() - health.since)) : QString();
    case RoundTripColumn: {
        const auto last = health.roundTrips.last();
        return last ? roundTripText(double(*last)) : u"–"_s;
    }
    case NoteColumn:
        return noteText(endpoint, health, now());
    case AddressColumn:
        return endpoint.url.isEmpty() ? visibleText(m_desk.options().redis.toString())
                                      : visibleText(endpoint.address());
    default:
        return {};
    }
}

QVariant EndpointModel::sortKey(const Endpoint &endpoint, const EndpointHealth &health, int column) const
{
    if (const auto window = windowOf(column))
        return health.uptime.share(*window, now()).value_or(-1);
    switch (column) {
    case StateColumn:
        return urgency(health.state);
    case SinceColumn:
        return -health.since;
    case RoundTripColumn:
        return health.roundTrips.last().value_or(-1);
    default:
        return cellText(endpoint, health, column);
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= HourColumn && section <= WeekColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter); // above their numbers
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("For");
    case BeatsColumn:
        return tr("Last hour");
    case RoundTripColumn:
        return tr("Round trip");
    case HourColumn:
        return tr("Up 1 h");
    case DayColumn:
        return tr("Up 24 h");
    case WeekColumn:
        return tr("Up 7 d");
    case NoteColumn:
        return tr("Note");
    case AddressColumn:
        return tr("Address");
    default:
        return {};
    }
}

Qt::ItemFlags EndpointModel::flags(const QModelIndex &index) const
{
    // Between rows, not onto one.
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList EndpointModel::mimeTypes() const
{
    return {IdMime};
}

QMimeData *EndpointModel::mimeData(const QModelIndexList &indexes) const
{
    auto *const mime = new QMimeData;
    mime->setData(IdMime, indexes.value(0).data(IdRole).toString().toUtf8());
    return mime;
}

/// False also where it was moved: the view would remove the row that was dragged.
bool EndpointModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &)
{
    const int from = rowOf(QString::fromUtf8(data->data(IdMime)));
    if (action != Qt::MoveAction || from < 0)
        return false;
    const int before = row < 0 ? rowCount() : row;
    const int to = before > from ? before - 1 : before;
    if (to != from)
        m_desk.endpoints().move(from, to);
    return false;
}

} // namespace Sothebais
