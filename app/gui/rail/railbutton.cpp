// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "railbutton.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr int RailIconSize = 20;

} // namespace

RailButton::RailButton(const QString &name, const QString &icon, const QString &title, const Theme &theme,
                       QWidget *parent)
    : QToolButton(parent),
      m_theme(theme),
      m_icon(icon)
{
    setObjectName(name);
    setAccessibleName(title);
    setText(title);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize(QSize(RailIconSize, RailIconSize));
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &RailButton::paintIcon);
    paintIcon();
}

void RailButton::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    const bool hasBadge = !badge.text.isEmpty();
    setAccessibleDescription(hasBadge ? badge.description : QString());
    setToolTip(hasBadge ? toolTipText(badge.description) : QString());
    update();
}

void RailButton::paintIcon()
{
    setIcon(m_theme.icon(m_icon, m_theme.colors().railText));
}

void RailButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_badge.text.isEmpty())
        return;
    constexpr int Top = 3;
    constexpr int Padding = 5;
    constexpr int Gap = 2;
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont badgeFont = font();
    badgeFont.setPointSizeF(font().pointSizeF() * 0.8);
    badgeFont.setWeight(QFont::DemiBold);
    painter.setFont(badgeFont);
    const int height = painter.fontMetrics().height() + 2;
    const int wanted = painter.fontMetrics().horizontalAdvance(m_badge.text) + 2 * Padding;
    QRect pill(width() / 2 + RailIconSize / 4, Top, std::max(height, wanted), height);
    if (pill.right() > width() - Gap - 1)
        pill.moveRight(width() - Gap - 1);
    const QRect around = pill.adjusted(-Gap, -Gap, Gap, Gap); // parts it from the icon
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.rail);
    painter.drawRoundedRect(around, around.height() / 2.0, around.height() / 2.0);
    painter.setBrush(colors.railMark(m_badge.severity));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(colors.rail);
    painter.drawText(pill, Qt::AlignCenter, m_badge.text);
}

} // namespace Sothebais
