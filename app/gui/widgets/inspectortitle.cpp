// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectortitle.h"

#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Sothebais {

InspectorTitle::InspectorTitle(PlainLabel *title, const QString &closeText, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *const close = new QToolButton;
    close->setObjectName(QStringLiteral("closeInspectorButton"));
    close->setAccessibleName(closeText);
    close->setToolTip(closeText);
    const auto showIcon = [close, &theme] { close->setIcon(theme.icon(QStringLiteral("close"))); };
    showIcon();
    connect(&theme, &Theme::changed, close, showIcon);
    connect(close, &QToolButton::clicked, this, &InspectorTitle::closeRequested);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    title->setWordWrap(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(title, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
}

} // namespace Sothebais
