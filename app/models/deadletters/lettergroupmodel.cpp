// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettergroupmodel.h"

#include "core/deadletters/groupnotes.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace Sothebais {

namespace {

/// Of what all letters are, together.
LetterGroup sumOf(const LetterSnapshot &snapshot)
{
    LetterGroup all{.count = snapshot.matching};
    for (const LetterGroup &group : snapshot.groups) {
        all.poison += group.poison;
        all.last = std::max(all.last, group.last);
        if (group.first != 0)
            all.first = all.first == 0 ? group.first : std::min(all.first, group.first);
        for (size_t span = 0; span < all.recent.size(); ++span)
            all.recent[span] += group.recent[span];
    }
    return all;
}

} // namespace

LetterGroupModel::LetterGroupModel(const GroupNotes &notes, QObject *parent)
    : QAbstractListModel(parent),
      m_notes(notes),
      m_groups{LetterGroup{}}
{
    connect(&notes, &GroupNotes::changed, this, &LetterGroupModel::noteChanged);
}

void LetterGroupModel::show(const LetterSnapshot &snapshot)
{
    QList<LetterGroup> groups{sumOf(snapshot)};
    groups.append(snapshot.groups);
    const bool isSameRows = snapshot.view.grouping == m_grouping
        && std::ranges::equal(groups, m_groups, {}, &LetterGroup::key, &LetterGroup::key);
    if (!isSameRows) {
        beginResetModel();
        m_grouping = snapshot.view.grouping;
        m_groups = groups;
        endResetModel();
    } else if (groups != m_groups) {
        m_groups = groups;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int LetterGroupModel::rowOf(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_groups, key, &LetterGroup::key);
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

int LetterGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant LetterGroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_groups.size())
        return {};
    const LetterGroup &group = m_groups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(group);
    case Qt::AccessibleTextRole:
        return spokenText(group);
    case KeyRole:
        return group.key;
    case TypeRole:
        return visibleText(group.type);
    case CountRole:
        return group.count;
    case PoisonRole:
        return group.poison;
    case FirstRole:
        return group.first;
    case LastRole:
        return group.last;
    case TrendRole:
        return int(group.trend());
    case RecentRole:
        return QVariant::fromValue(QList<qint64>(group.recent.begin(), group.recent.end()));
    case NoteRole:
        return group.key.isEmpty() ? QString() : m_notes.note(group.key);
    case ShareRole:
        return m_groups.constFirst().count > 0 ? double(group.count) / double(m_groups.constFirst().count)
                                               : 0.0;
    default:
        return {};
    }
}

void LetterGroupModel::noteChanged(const QByteArray &key)
{
    if (const int row = rowOf(key); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {NoteRole, Qt::AccessibleTextRole});
}

QString LetterGroupModel::title(const LetterGroup &group) const
{
    if (group.key.isEmpty())
        return tr("All letters");
    if (!group.title.isEmpty())
        return visibleText(group.title);
    switch (m_grouping) {
    case LetterGrouping::Source:
        return tr("(no source)");
    case LetterGrouping::Lot:
        return tr("(about no lot)");
    case LetterGrouping::Type:
        return tr("(no type)");
    case LetterGrouping::Fingerprint:
    case LetterGrouping::Frame:
    case LetterGrouping::Error:
        break;
    }
    return tr("(no error message)");
}

QString LetterGroupModel::trendText(LetterGroup::Trend trend)
{
    switch (trend) {
    case LetterGroup::Trend::Falling:
        return tr("falling");
    case LetterGroup::Trend::Steady:
        return tr("steady");
    case LetterGroup::Trend::Rising:
        return tr("rising");
    case LetterGroup::Trend::Quiet:
        break;
    }
    return {};
}

QString LetterGroupModel::spokenText(const LetterGroup &group) const
{
    QStringList parts{title(group), visibleText(group.type), tr("%n letter(s)", nullptr, int(group.count))};
    if (group.poison > 0)
        parts.append(tr("%n of them poison", nullptr, int(group.poison)));
    if (group.last != 0)
        parts.append(tr("last %1").arg(agoText(group.last, QDateTime::currentMSecsSinceEpoch())));
    parts.append(trendText(group.trend()));
    if (!group.key.isEmpty())
        parts.append(m_notes.note(group.key));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Sothebais
