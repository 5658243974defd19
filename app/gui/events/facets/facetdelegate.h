// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sothebais {

class Theme;

/// Paints a facet: behind its name the share of all events, in the colour of its family; numbers to the
/// right.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FacetDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Sothebais
