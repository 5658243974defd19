// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

namespace Sothebais {

Page::Page(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
}

void Page::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    Q_EMIT badgeChanged(m_badge);
}

} // namespace Sothebais
