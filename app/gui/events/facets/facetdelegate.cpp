// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facetdelegate.h"

#include "gui/theme/theme.h"
#include "models/facetmodel.h"

#include <QPainter>

namespace Sothebais {

namespace {

constexpr int FacetPadding = 6;
constexpr int BarHeight = 3;

} // namespace

FacetDelegate::FacetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int RowPadding = 11;
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * FacetPadding;
    return {width, option.fontMetrics.height() + RowPadding};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver && !FacetModel::isSection(index.siblingAtColumn(0)))
        painter->fillRect(option.rect, colors.raised);
    if (index.column() == FacetModel::NameColumn) {
        paintName(painter, option, index);
    } else {
        painter->setPen(index.column() == FacetModel::CountColumn ? colors.text : colors.muted);
        painter->drawText(option.rect.adjusted(0, 0, -FacetPadding, -BarHeight),
                          Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }
    // A line between the sections, across all columns.
    if (FacetModel::isSection(index.siblingAtColumn(0)) && index.row() > 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), colors.hairline);
    painter->restore();
}

void FacetDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    QRect room = option.rect.adjusted(0, 0, -FacetPadding, -BarHeight); // the bar is below the text
    const QString name = index.data().toString();
    if (FacetModel::isSection(index)) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        return;
    }
    paintShare(painter, option.rect, index);
    const bool canFilter = !index.data(FacetModel::TermRole).toString().isEmpty();
    painter->setPen(canFilter ? colors.text : colors.muted);
    const QString shown = option.fontMetrics.elidedText(name, Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(shown) + FacetPadding);
    constexpr int LeastRoom = 40; // for less than that would be but dots
    if (room.width() < LeastRoom)
        return;
    painter->setPen(colors.muted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(FacetModel::NoteRole).toString(),
                                                    Qt::ElideRight, room.width()));
}

void FacetDelegate::paintShare(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const auto family = index.data(FacetModel::FamilyRole).value<EventFamily>();
    const double share = index.data(FacetModel::ShareRole).toDouble();
    const int room = cell.width() - FacetPadding;
    const int length = std::max(1, int(share * room));
    painter->fillRect(QRect(cell.left(), cell.bottom() - BarHeight, length, BarHeight - 1),
                      m_theme.colors().family(family));
}

} // namespace Sothebais
