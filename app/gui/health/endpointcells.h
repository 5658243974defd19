// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/tintedicon.h"
#include "healthpictures.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace Sothebais {

class Theme;

/// Draws the cells of a row of an endpoint: its state with icon and colour, the last hour, the round trips.
class EndpointCells : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EndpointCells(const Theme &theme, QObject *parent = nullptr);

    void setNow(qint64 now) { m_now = now; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintState(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintRoundTrips(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    QString toolTip(const QPoint &place, const QRect &cell, const QModelIndex &index) const;

    const Theme &m_theme;
    qint64 m_now = 0;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    TintedPixmaps m_icons;
    HealthPictures m_pictures;
};

} // namespace Sothebais
