// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/tintedicon.h"

#include <QStyledItemDelegate>

namespace Sothebais {

class Theme;

/// Paints a group of dead letters: what they have in common, how many there are, the failures of the last
/// hour as bars, and where that goes.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GroupDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintTitle(QPainter *painter, const QRect &line, const QModelIndex &index, QFont font) const;
    void paintDetail(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    int paintTrend(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    void paintBars(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    TintedPixmaps m_icons;
};

} // namespace Sothebais
