// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtablemodel.h"

#include "core/eventfamily.h"
#include "core/eventsummary.h"
#include "core/eventtime.h"
#include "core/visibletext.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace Sothebais {

namespace {

/// Bytes that the filter looks at before it lets the thread do something else: a few milliseconds of work.
constexpr qsizetype SliceBytes = 2 * 1024 * 1024;
/// What an event costs beside its bytes, so that many tiny ones end a slice too.
constexpr qsizetype EventCost = 64;

} // namespace

EventTableModel::EventTableModel(EventStore &store, QObject *parent)
    : QAbstractTableModel(parent),
      m_store(store),
      m_low(store.end()),
      m_high(store.end())
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &EventTableModel::scanSlice);
    connect(&store, &EventStore::aboutToLetGo, this, &EventTableModel::forget);
    connect(&store, &EventStore::appended, this, &EventTableModel::scanSlice);
    scanSlice();
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReceivedEvent &received = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(received, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(received, index.column());
    case EventRole:
        return QVariant::fromValue(received.event);
    case FamilyRole:
        return QVariant::fromValue(eventFamily(received.event));
    case SeverityRole:
        return QVariant::fromValue(eventSeverity(received.event));
    default:
        return {};
    }
}

QString EventTableModel::text(const ReceivedEvent &received, int column)
{
    const Comm::Event &event = received.event;
    switch (column) {
    case TimeColumn:
        return eventTimeText(event.timestamp() != 0 ? event.timestamp() : received.receivedAt,
                             QDate::currentDate());
    case TypeColumn:
        return typeText(event);
    case SourceColumn:
        return visibleText(event.sourceName());
    case SubjectColumn:
        return eventSubject(event);
    case SummaryColumn:
        return summaryText(event);
    case IdColumn:
        return visibleText(event.id());
    default:
        return {};
    }
}

QString EventTableModel::summaryText(const Comm::Event &event)
{
    constexpr qsizetype Excerpt = 120;
    return event.isMalformed() ? tr("%1: %2").arg(event.defectText(), visibleText(event.payload(), Excerpt))
                               : eventSummary(event);
}

QString EventTableModel::typeText(const Comm::Event &event)
{
    if (event.isMalformed())
        return tr("malformed");
    return event.typeName().isEmpty() ? tr("no type") : visibleText(event.typeName());
}

/// For who hears the table: what others see as an icon comes in words.
QString EventTableModel::spokenText(const ReceivedEvent &received, int column)
{
    const QString plain = text(received, column);
    const EventSeverity severity = eventSeverity(received.event);
    if (column != SummaryColumn || severity == EventSeverity::Normal)
        return plain;
    return severity == EventSeverity::Error ? tr("error: %1").arg(plain) : tr("warning: %1").arg(plain);
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TypeColumn:
        return tr("Type");
    case SourceColumn:
        return tr("Source");
    case SubjectColumn:
        return tr("Subject");
    case SummaryColumn:
        return tr("What happened");
    case IdColumn:
        return tr("Id");
    default:
        return {};
    }
}

const ReceivedEvent &EventTableModel::eventAt(int row) const
{
    return m_store.at(sequenceAt(row));
}

int EventTableModel::rowOf(qint64 sequence) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), sequence);
    return found != m_rows.cend() && *found == sequence ? int(found - m_rows.cbegin()) : -1;
}

void EventTableModel::setFilter(const TextFilter &filter)
{
    if (filter.text() == m_filter.text())
        return;
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    // What waits in a pause goes on waiting.
    m_low = m_high = m_paused ? m_high : m_store.end();
    endResetModel();
    scanSlice();
}

void EventTableModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    scanSlice();
}

qint64 EventTableModel::hidden() const
{
    return m_high - m_low - qint64(m_rows.size());
}

qint64 EventTableModel::waiting() const
{
    return (m_store.end() - m_high) + (m_low - m_store.first());
}

double EventTableModel::scanned() const
{
    const qint64 all = m_store.end() - m_store.first();
    return all == 0 ? 1.0 : double(m_high - m_low) / double(all);
}

void EventTableModel::scanSlice()
{
    qsizetype budget = SliceBytes;
    scanForward(budget);
    scanBackward(budget);
    if (!canScanForward() && !canScanBackward())
        m_slice.stop();
    else if (!m_slice.isActive())
        m_slice.start();
    Q_EMIT countsChanged();
}

void EventTableModel::scanForward(qsizetype &budget)
{
    std::vector<qint64> found;
    for (; canScanForward() && budget > 0; ++m_high) {
        if (passes(m_high, budget))
            found.push_back(m_high);
    }
    if (found.empty())
        return;
    const int count = rowCount();
    beginInsertRows({}, count, count + int(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.cbegin(), found.cend());
    endInsertRows();
}

void EventTableModel::scanBackward(qsizetype &budget)
{
    std::vector<qint64> found; // newest first
    for (; canScanBackward() && budget > 0; --m_low) {
        if (passes(m_low - 1, budget))
            found.push_back(m_low - 1);
    }
    if (found.empty())
        return;
    beginInsertRows({}, 0, int(found.size()) - 1);
    m_rows.insert(m_rows.begin(), found.crbegin(), found.crend());
    endInsertRows();
}

bool EventTableModel::passes(qint64 sequence, qsizetype &budget) const
{
    const QByteArrayView payload = m_store.at(sequence).event.payload();
    budget -= EventCost + (m_filter.isEmpty() ? 0 : payload.size());
    return m_filter.matches(payload);
}

void EventTableModel::forget(qint64 first)
{
    const auto kept = std::lower_bound(m_rows.cbegin(), m_rows.cend(), first);
    if (kept != m_rows.cbegin()) {
        beginRemoveRows({}, 0, int(kept - m_rows.cbegin()) - 1);
        m_rows.erase(m_rows.cbegin(), kept);
        endRemoveRows();
    }
    m_low = qMax(m_low, first);
    m_high = qMax(m_high, first);
}

} // namespace Sothebais
