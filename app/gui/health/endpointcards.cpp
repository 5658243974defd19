// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointcards.h"

#include "endpointcard.h"
#include "endpointmenu.h"

#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace Sothebais {

EndpointCards::EndpointCards(const Theme &theme, QWidget *parent)
    : QListView(parent),
      m_card(new EndpointCard(theme, this))
{
    setObjectName(QStringLiteral("endpointCards"));
    setAccessibleName(tr("Endpoints"));
    setItemDelegate(m_card);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(EndpointCard::Spacing, EndpointCard::Spacing, 0, 0);
}

void EndpointCards::setZone(const QTimeZone &zone)
{
    m_card->setZone(zone);
}

void EndpointCards::setNow(qint64 now)
{
    m_card->setNow(now);
    viewport()->update();
}

void EndpointCards::resizeEvent(QResizeEvent *event)
{
    constexpr int LeastWidth = 330;
    // As if the scroll bar were there: cards would else jump when it comes.
    const int room = width() - EndpointCard::Spacing - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2;
    m_card->setWidth(room / std::max(1, room / LeastWidth));
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void EndpointCards::contextMenuEvent(QContextMenuEvent *event)
{
    if (const auto [index, place] = menuPlace(*this, *event); index.isValid())
        Q_EMIT menuRequested(index, place);
}

} // namespace Sothebais
