// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"
#include "gui/theme/tintedicon.h"

#include <QStyledItemDelegate>

namespace Sothebais {

class Theme;

/// Paints the cells of the event table: family and severity as icon and colour, everything else as plain
/// text. A table of something else says what is different in its columns.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EventDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Paints a row that is no event as one sentence; the index is any of its cells, `option` has the
    /// rectangle of the row.
    void paintReceipt(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The width that a cell needs to show all of its text.
    int wantedWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Shows a text that does not fit its cell as a tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    virtual bool isMonospace(int column) const;
    virtual bool isMuted(int column) const;
    /// The icon in front of the text, and its colour; an empty name for none.
    virtual QString iconName(const QModelIndex &index, EventSeverity severity) const;
    virtual QColor iconColor(const QModelIndex &index, EventSeverity severity) const;
    const Theme &theme() const { return m_theme; }

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         EventSeverity severity) const;
    QRect textRect(const QStyleOptionViewItem &option, bool hasIcon) const;

    const Theme &m_theme;
    const QFont m_monospace;
    TintedPixmaps m_icons;
};

} // namespace Sothebais
