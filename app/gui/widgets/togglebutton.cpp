// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "togglebutton.h"

#include "labelbutton.h"

namespace Sothebais {

QToolButton *makeToggleButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *const button = new LabelButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setText(text);
    button->setCheckable(true);
    return button;
}

} // namespace Sothebais
