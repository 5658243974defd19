// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr int LabelGap = 6; // between icon and text

} // namespace

LabelButton::LabelButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
}

QSize LabelButton::labelSize(const QStyleOptionToolButton &option) const
{
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    if (option.icon.isNull())
        return text;
    return {option.iconSize.width() + LabelGap + text.width(),
            std::max(option.iconSize.height(), text.height())};
}

void LabelButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QSize LabelButton::sizeFolded(bool isFolded) const
{
    ensurePolished();
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QSize label = labelSize(option);
    if (isFolded)
        label.setWidth(option.iconSize.width());
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option, label, this);
}

QSize LabelButton::sizeHint() const
{
    return isLabelled() || m_isFolded ? sizeFolded(m_isFolded) : QToolButton::sizeHint();
}

void LabelButton::paintEvent(QPaintEvent *event)
{
    if (!isLabelled()) {
        QToolButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QStyleOptionToolButton frame = option;
    frame.icon = QIcon();
    frame.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);
    drawLabel(painter, option);
}

void LabelButton::drawLabel(QPainter &painter, const QStyleOptionToolButton &option) const
{
    QRect label(QPoint(), labelSize(option));
    label.moveCenter(rect().center());
    label.setLeft(std::max(label.left(), 0));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QRect text = label;
    if (!option.icon.isNull()) {
        text.setLeft(label.left() + option.iconSize.width() + LabelGap);
        const QRect icon(label.left(), label.top(), option.iconSize.width(), label.height());
        option.icon.paint(&painter, QStyle::visualRect(option.direction, label, icon), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
    }
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    style()->drawItemText(&painter, QStyle::visualRect(option.direction, label, text),
                          Qt::AlignCenter | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                          option.palette, isEnabled, option.text, QPalette::ButtonText);
}

} // namespace Sothebais
