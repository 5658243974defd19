// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdelegate.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/familyicon.h"
#include "models/eventtablemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Sothebais {

namespace {

constexpr int Margin = 8;
constexpr int IconSize = 14;
constexpr int MarkWidth = 3; ///< of the stroke at the left edge of a row that asks for attention

/// The text as far as there is room. To measure one costs as much as to draw it, so that those which surely
/// fit are not measured.
QString fitted(const QString &text, const QPainter *painter, int room)
{
    const QFontMetrics metrics = painter->fontMetrics();
    return text.size() * 2 * metrics.averageCharWidth() <= room
        ? text
        : metrics.elidedText(text, Qt::ElideRight, room);
}

} // namespace

EventDelegate::EventDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_monospace(Theme::monospace()),
      m_icons(IconSize)
{
    connect(&theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto severity = index.data(EventTableModel::SeverityRole).value<EventSeverity>();
    const Colors &colors = m_theme.colors();
    painter->save();
    paintBackground(painter, option, index, severity);

    const QString name = iconName(index, severity);
    if (!name.isEmpty()) {
        const int top = option.rect.top() + (option.rect.height() - IconSize) / 2;
        painter->drawPixmap(
            option.rect.left() + Margin, top,
            m_icons.get(name, iconColor(index, severity), painter->device()->devicePixelRatioF()));
    }

    const QRect rect = textRect(option, !name.isEmpty());
    painter->setFont(isMonospace(index.column()) ? m_monospace : option.font);
    painter->setPen(isMuted(index.column()) ? colors.muted : colors.text);
    const QString text = index.data().toString();
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, fitted(text, painter, rect.width()));
    painter->restore();
}

void EventDelegate::paintReceipt(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto severity = index.data(EventTableModel::SeverityRole).value<EventSeverity>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Colors &colors = m_theme.colors();
    const QColor color = severity == EventSeverity::Normal ? colors.good : colors.severity(severity);
    painter->save();
    painter->fillRect(option.rect,
                      isSelected                              ? colors.selection
                          : severity == EventSeverity::Normal ? colors.raised
                                                              : colors.tint(severity));
    painter->setPen(color);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect rect = textRect(option, true);
    painter->drawPixmap(
        option.rect.left() + Margin, option.rect.top() + (option.rect.height() - IconSize) / 2,
        m_icons.get(QStringLiteral("disconnected"), color, painter->device()->devicePixelRatioF()));
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QString text = QStringLiteral("%1  –  %2")
                             .arg(index.siblingAtColumn(EventTableModel::TimeColumn).data().toString(),
                                  index.data(EventTableModel::ReceiptRole).toString());
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

int EventDelegate::wantedWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto severity = index.data(EventTableModel::SeverityRole).value<EventSeverity>();
    const QFontMetrics metrics(isMonospace(index.column()) ? m_monospace : option.font);
    const int room = option.rect.width() - textRect(option, !iconName(index, severity).isEmpty()).width();
    return room + metrics.horizontalAdvance(index.data().toString()) + 1;
}

void EventDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, EventSeverity severity) const
{
    const Colors &colors = m_theme.colors();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant rule = index.data(EventTableModel::ColorRole);
    const QColor tint = rule.isNull() ? colors.tint(severity) : colors.tint(rule.value<RuleColor>());
    painter->fillRect(option.rect, isSelected ? colors.selection : tint);
    painter->setPen(colors.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == 0 && severity != EventSeverity::Normal)
        painter->fillRect(option.rect.left(), option.rect.top(), MarkWidth, option.rect.height(),
                          colors.severity(severity));
}

bool EventDelegate::isMonospace(int column) const
{
    return column == EventTableModel::TimeColumn || column == EventTableModel::IdColumn
        || column == EventTableModel::ReceivedColumn;
}

bool EventDelegate::isMuted(int column) const
{
    return isMonospace(column) || column == EventTableModel::SourceColumn;
}

QString EventDelegate::iconName(const QModelIndex &index, EventSeverity severity) const
{
    if (index.column() == EventTableModel::TypeColumn)
        return familyIcon(index.data(EventTableModel::FamilyRole).value<EventFamily>());
    if (index.column() == EventTableModel::SummaryColumn)
        return severityIcon(severity);
    return {};
}

QColor EventDelegate::iconColor(const QModelIndex &index, EventSeverity severity) const
{
    const bool isType = index.column() == EventTableModel::TypeColumn;
    return isType ? m_theme.colors().family(index.data(EventTableModel::FamilyRole).value<EventFamily>())
                  : m_theme.colors().severity(severity);
}

QRect EventDelegate::textRect(const QStyleOptionViewItem &option, bool hasIcon) const
{
    const int left = Margin + (hasIcon ? IconSize + Margin : 0);
    return option.rect.adjusted(left, 0, -Margin, 0);
}

bool EventDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const auto severity = index.data(EventTableModel::SeverityRole).value<EventSeverity>();
    const int room = textRect(option, !iconName(index, severity).isEmpty()).width();
    const QFontMetrics metrics(isMonospace(index.column()) ? m_monospace : option.font);
    if (metrics.horizontalAdvance(text) <= room)
        QToolTip::hideText();
    else // A tool tip takes markup, so that of the event has to be escaped.
        QToolTip::showText(event->globalPos(), toolTipText(text), view);
    return true;
}

} // namespace Sothebais
