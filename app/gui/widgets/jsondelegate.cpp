// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsondelegate.h"

#include "gui/theme/theme.h"
#include "models/jsontreemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Sothebais {

namespace {

bool isWrong(const QModelIndex &index)
{
    return !index.data(JsonTreeModel::IssuesRole).toStringList().isEmpty();
}

QList<QTextLayout::FormatRange> hitsIn(const QString &text, const QString &wanted, const QColor &color)
{
    QList<QTextLayout::FormatRange> hits;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange hit;
        hit.start = int(at);
        hit.length = int(wanted.size());
        hit.format.setBackground(color);
        hits.append(hit);
    }
    return hits;
}

void drawLine(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
              const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(option.fontMetrics.elidedText(option.text, Qt::ElideRight, place.width()),
                       option.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    painter.save();
    painter.setClipRect(place);
    painter.setPen(option.palette.color(QPalette::Text));
    layout.draw(&painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2));
    painter.restore();
}

} // namespace

JsonDelegate::JsonDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QColor JsonDelegate::textColor(const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    if (index.data(JsonTreeModel::IsRestRole).toBool())
        return colors.accent;
    if (index.column() == JsonTreeModel::ValueColumn)
        return colors.json(JsonKind(index.data(JsonTreeModel::KindRole).toInt()));
    if (isWrong(index))
        return colors.warning;
    return index.column() == JsonTreeModel::NameColumn ? colors.text : colors.muted;
}

void JsonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor color = textColor(index);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, color);
    if (index.column() == JsonTreeModel::ValueColumn)
        option->font = Theme::monospace();
    const bool isMarked = index.column() == JsonTreeModel::NameColumn
        && (isWrong(index) || index.data(JsonTreeModel::HasIssueInsideRole).toBool());
    if (!isMarked)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_theme.icon(QStringLiteral("severity-warning"),
                                isWrong(index) ? m_theme.colors().warning : m_theme.colors().muted);
    option->decorationSize = QSize(14, 14);
}

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QStyle *const style = styled.widget ? styled.widget->style() : QApplication::style();
    if (m_wanted.isEmpty()) {
        style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
        return;
    }
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &styled, styled.widget);
    QStyleOptionViewItem empty = styled;
    empty.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, styled.widget);
    const bool isSearched = index.column() != JsonTreeModel::MeaningColumn;
    drawLine(*painter, place.adjusted(2, 0, -2, 0), styled,
             isSearched ? hitsIn(styled.text, m_wanted, m_theme.colors().hit)
                        : QList<QTextLayout::FormatRange>());
}

} // namespace Sothebais
