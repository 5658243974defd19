// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultdelegate.h"

#include "gui/theme/theme.h"
#include "models/deadletters/letteractmodel.h"

#include <QPainter>

namespace Sothebais {

ResultDelegate::ResultDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

/// In line with the header.
void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    constexpr int Padding = 5; // px, to what every style leaves free
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colors().selection);
    QStyleOptionViewItem inner(option);
    inner.rect.adjust(Padding, 0, -Padding, 0);
    QStyledItemDelegate::paint(painter, inner, index);
}

/// What is done is well; what somebody else did, or cannot be done, is no failure.
void ResultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    constexpr QSize IconSize(14, 14);
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const Colors &colors = m_theme.colors();
    if (index.column() != LetterActModel::ResultColumn) {
        option->palette.setColor(QPalette::Text, colors.muted);
        return;
    }
    const auto outcome = index.data(LetterActModel::OutcomeRole).value<LetterOutcome>();
    const bool isDone = outcome == LetterOutcome::Done;
    const bool isFailed = outcome == LetterOutcome::Failed;
    const QColor color = isDone ? colors.good : isFailed ? colors.error : colors.warning;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_theme.icon(isDone         ? QStringLiteral("all-clear")
                                    : isFailed ? QStringLiteral("severity-error")
                                               : QStringLiteral("severity-warning"),
                                color);
    option->decorationSize = IconSize;
    option->palette.setColor(QPalette::Text, color);
}

} // namespace Sothebais
