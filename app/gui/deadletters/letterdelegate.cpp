// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterdelegate.h"

#include "gui/theme/theme.h"
#include "gui/widgets/familyicon.h"
#include "models/deadletters/lettertablemodel.h"

namespace Sothebais {

using Column = LetterTableModel::Column;

bool LetterDelegate::isMonospace(int column) const
{
    return Column(column) == Column::Time;
}

bool LetterDelegate::isMuted(int column) const
{
    return Column(column) != Column::Type && Column(column) != Column::Error;
}

QString LetterDelegate::iconName(const QModelIndex &index, EventSeverity severity) const
{
    switch (Column(index.column())) {
    case Column::Type:
        return familyIcon(index.data(LetterTableModel::FamilyRole).value<EventFamily>());
    case Column::Error:
        return index.data(LetterTableModel::PoisonRole).toBool() ? QStringLiteral("poison")
                                                                 : severityIcon(severity);
    case Column::Retries:
        return index.data(LetterTableModel::RetriesRole).toInt() > 0 ? QStringLiteral("retry") : QString();
    default:
        return {};
    }
}

QColor LetterDelegate::iconColor(const QModelIndex &index, EventSeverity severity) const
{
    const Colors &colors = theme().colors();
    switch (Column(index.column())) {
    case Column::Type:
        return colors.family(index.data(LetterTableModel::FamilyRole).value<EventFamily>());
    case Column::Retries:
        return severity == EventSeverity::Error ? colors.error : colors.warning;
    default:
        return colors.severity(severity);
    }
}

} // namespace Sothebais
