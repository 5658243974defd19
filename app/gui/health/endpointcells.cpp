// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointcells.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "healthlook.h"
#include "heartbeatbar.h"
#include "models/health/endpointmodel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace Sothebais {

namespace {

constexpr int CellMargin = 8;
constexpr int CellIconSize = 14;
constexpr int NumberWidth = 64; ///< of a round trip after its line

HealthState stateOf(const QModelIndex &index)
{
    return HealthState(index.data(EndpointModel::StateRole).toInt());
}

bool isTrouble(HealthState state)
{
    return state == HealthState::Down || state == HealthState::Degraded;
}

/// At the left edge of its row, whichever columns there are.
bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *const table = qobject_cast<const QTableView *>(option.widget);
    return table && table->horizontalHeader()->sectionPosition(index.column()) == 0;
}

bool isMuted(int column)
{
    return column == EndpointModel::SinceColumn || column == EndpointModel::AddressColumn;
}

} // namespace

EndpointCells::EndpointCells(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_icons(CellIconSize),
      m_pictures(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_icons.clear();
        m_pictures.clear();
    });
}

void EndpointCells::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, isSelected ? colors.selection : healthTint(stateOf(index), colors));
    painter->setPen(colors.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isFirst(option, index) && isTrouble(stateOf(index)))
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(),
                          healthColor(stateOf(index), colors));
    paintContent(*painter, option.rect.adjusted(CellMargin, 0, -CellMargin, 0), index);
    painter->restore();
}

void EndpointCells::paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    switch (index.column()) {
    case EndpointModel::StateColumn:
        return paintState(painter, cell, index);
    case EndpointModel::BeatsColumn:
        return m_pictures.drawBeats(painter, cell.adjusted(0, 5, 0, -6),
                                    index.data(EndpointModel::HealthRole).value<EndpointHealth>(), m_now);
    case EndpointModel::RoundTripColumn:
        return paintRoundTrips(painter, cell, index);
    default:
        break;
    }
    const bool isNumber
        = index.column() >= EndpointModel::HourColumn && index.column() <= EndpointModel::WeekColumn;
    painter.setPen(isMuted(index.column()) ? colors.muted : colors.text);
    painter.drawText(cell,
                     (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
}

void EndpointCells::paintState(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QColor color = healthColor(stateOf(index), m_theme.colors());
    painter.drawPixmap(cell.left(), cell.top() + (cell.height() - CellIconSize) / 2,
                       m_icons.get(healthIcon(stateOf(index)), color, painter.device()->devicePixelRatioF()));
    const QRect room = cell.adjusted(CellIconSize + CellMargin, 0, 0, 0);
    painter.setPen(color);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void EndpointCells::paintRoundTrips(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto health = index.data(EndpointModel::HealthRole).value<EndpointHealth>();
    const auto endpoint = index.data(EndpointModel::EndpointRole).value<Endpoint>();
    const QRect plot = cell.adjusted(0, 4, -NumberWidth, -5);
    m_pictures.drawRoundTrips(painter, plot, health, m_now, double(endpoint.slowAfter.count()));
    painter.setPen(m_theme.colors().text);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

QString EndpointCells::toolTip(const QPoint &place, const QRect &cell, const QModelIndex &index) const
{
    if (index.column() != EndpointModel::BeatsColumn)
        return index.data().toString();
    const auto health = index.data(EndpointModel::HealthRole).value<EndpointHealth>();
    const QList<HeartbeatSlot> all = heartbeatSlots(health.beats, m_now, heartbeatCount(cell.width()));
    const int slot = heartbeatAt(place.x() - cell.left(), cell.width());
    return slot >= 0 && slot < all.size() ? heartbeatText(all[slot], health.beats, m_zone) : QString();
}

bool EndpointCells::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(
        event->globalPos(),
        toolTipText(toolTip(event->pos(), option.rect.adjusted(CellMargin, 0, -CellMargin, 0), index)), view);
    return true;
}

} // namespace Sothebais
