// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtablemodel.h"

#include <algorithm>

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds Frame{16};

} // namespace

EventTableModel::EventTableModel(EventStream &stream, QObject *parent)
    : QAbstractTableModel(parent),
      m_stream(&stream),
      m_colors({}, stream.names()),
      m_colorNames(&stream.names())
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EventTableModel::takeFound);
    connect(&m_scan, &FilterScan::advanced, this, &EventTableModel::planFrame);
    connectStream();
    restart();
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cells.columnCount();
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventSnapshot &events = m_stream->snapshot();
    const qint64 sequence = sequenceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(events, sequence, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case EventRole:
        return QVariant::fromValue(m_cells.row(events, sequence).event);
    case FamilyRole:
        return QVariant::fromValue(m_cells.row(events, sequence).family);
    case SeverityRole:
        return QVariant::fromValue(m_cells.row(events, sequence).severity);
    case ColorRole:
        return ruleColor(sequence);
    case ReceiptRole:
        return m_cells.row(events, sequence).flags.testFlag(EventFlag::Receipt)
            ? m_cells.text(events, sequence, SummaryColumn)
            : QString();
    default:
        return {};
    }
}

QVariant EventTableModel::ruleColor(qint64 sequence) const
{
    // A stream that has just begun has other names than the nothing before.
    const EventNames *const names = &m_stream->names();
    if (std::exchange(m_colorNames, names) != names)
        m_colors = ColorRuleMatcher(m_colorRules, *names, {.zone = timeStyle().timeZone()});
    const std::optional<RuleColor> color = m_colors.colorOf(m_stream->at(sequence));
    return color ? QVariant::fromValue(*color) : QVariant();
}

/// For who hears the table: what others see as an icon comes in words.
QString EventTableModel::spokenText(const QModelIndex &index) const
{
    const QString plain = index.data().toString();
    const auto severity = index.data(SeverityRole).value<EventSeverity>();
    if (index.column() != SummaryColumn || severity == EventSeverity::Normal)
        return plain;
    return severity == EventSeverity::Error ? tr("error: %1").arg(plain) : tr("warning: %1").arg(plain);
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_cells.title(section);
}

ReceivedEvent EventTableModel::eventAt(int row) const
{
    const EventCells::Row &shown = m_cells.row(m_stream->snapshot(), sequenceAt(row));
    return {shown.event, shown.receivedAt};
}

int EventTableModel::rowOf(qint64 sequence) const
{
    const int row = rowFrom(sequence);
    return row < rowCount() && sequenceAt(row) == sequence ? row : -1;
}

QString EventTableModel::valueAt(const QModelIndex &index) const
{
    return m_cells.value(m_stream->snapshot(), sequenceAt(index.row()), index.column());
}

QString EventTableModel::filterTermAt(const QModelIndex &index) const
{
    return m_cells.filterTerm(m_stream->snapshot(), sequenceAt(index.row()), index.column());
}

void EventTableModel::connectStream()
{
    connect(m_stream, &EventStream::aboutToLetGo, this, &EventTableModel::forget);
    connect(m_stream, &EventStream::appended, this, &EventTableModel::showAppended);
}

void EventTableModel::setStream(EventStream &stream)
{
    if (&stream == m_stream)
        return;
    m_stream->disconnect(this);
    m_stream = &stream;
    m_paused = false;
    m_colorNames = nullptr;
    connectStream();
    restart();
}

void EventTableModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void EventTableModel::setColorRules(const QList<ColorRule> &rules)
{
    m_colorRules = rules;
    m_colorNames = nullptr;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ColorRole});
}

/// Everything that is not held back by a pause is looked at anew.
void EventTableModel::restart()
{
    const EventSnapshot &events = m_stream->snapshot();
    const qint64 middle = m_paused ? std::max(m_pausedAt, events.first()) : events.end();
    beginResetModel();
    m_cells.clear();
    m_rows = MatchList(middle, m_filter.isEmpty());
    if (m_filter.isEmpty()) {
        m_scan.stop();
        m_rows.growDown(events.first(), {});
    } else {
        m_scan.start(m_filter, {.zone = timeStyle().timeZone()}, events, middle);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void EventTableModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_pausedAt = m_stream->end();
    if (!paused)
        showAppended();
}

void EventTableModel::showAppended()
{
    const EventSnapshot &events = m_stream->snapshot();
    const qint64 end = m_paused ? m_pausedAt : events.end();
    m_rows.letGo(events.first()); // what came and went since was never shown
    if (m_filter.isEmpty())
        insertNewer(std::max(end, events.first()), {});
    else
        m_scan.extend(events, end);
    Q_EMIT countsChanged();
}

void EventTableModel::planFrame()
{
    using std::chrono::milliseconds;
    const milliseconds since = m_sinceTaken.isValid() ? milliseconds(m_sinceTaken.elapsed()) : Frame;
    if (!m_frame.isActive())
        m_frame.start(std::max(milliseconds(0), Frame - since));
}

void EventTableModel::takeFound()
{
    m_sinceTaken.start();
    FilterScan::Found found = m_scan.take();
    if (m_rows.hasAll())
        return; // of a filter that was taken away since
    // What has gone since it was found is the oldest, at either end.
    const qint64 first = m_stream->first();
    found.newer.erase(found.newer.begin(), std::lower_bound(found.newer.begin(), found.newer.end(), first));
    found.older.erase(std::lower_bound(found.older.begin(), found.older.end(), first,
                                       [](qint64 a, qint64 b) { return a >= b; }),
                      found.older.end());
    insertNewer(std::max(found.high, first), found.newer);
    insertOlder(std::max(found.low, first), found.older);
    Q_EMIT countsChanged();
}

void EventTableModel::insertNewer(qint64 high, const std::vector<qint64> &found)
{
    const qint64 count = m_rows.hasAll() ? high - m_rows.high() : qint64(found.size());
    if (count <= 0) {
        m_rows.growUp(high, {});
        return;
    }
    beginInsertRows({}, rowCount(), int(rowCount() + count) - 1);
    m_rows.growUp(high, found);
    endInsertRows();
}

void EventTableModel::insertOlder(qint64 low, const std::vector<qint64> &found)
{
    if (found.empty()) {
        m_rows.growDown(low, {});
        return;
    }
    beginInsertRows({}, 0, int(found.size()) - 1);
    m_rows.growDown(low, found);
    endInsertRows();
}

void EventTableModel::forget(qint64 first)
{
    const int count = rowFrom(first);
    if (count > 0)
        beginRemoveRows({}, 0, count - 1);
    m_rows.letGo(first);
    if (count > 0)
        endRemoveRows();
}

qint64 EventTableModel::waiting() const
{
    return (m_stream->end() - m_rows.high()) + (m_rows.low() - m_stream->first());
}

bool EventTableModel::isScanning() const
{
    return m_rows.low() > m_stream->first();
}

double EventTableModel::scanned() const
{
    const qint64 all = m_stream->end() - m_stream->first();
    return all == 0 ? 1.0 : double(m_rows.high() - m_rows.low()) / double(all);
}

void EventTableModel::setFields(const QStringList &fields)
{
    beginResetModel();
    m_cells.setFields(fields);
    endResetModel();
}

void EventTableModel::setTimeStyle(const TimeStyle &style)
{
    if (style == timeStyle())
        return;
    const bool isOtherZone = style.zone != timeStyle().zone;
    if (isOtherZone)
        m_colorNames = nullptr; // times of rules are those of the zone, too
    m_cells.setTimeStyle(style);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (isOtherZone && !m_filter.isEmpty())
        restart(); // 14:00 is another time now
    Q_EMIT timeStyleChanged();
}

} // namespace Sothebais
