// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/rail/badge.h"

#include <QWidget>

namespace Sothebais {

/// One page of the main window. What it wants to say while another one is in sight is its badge, which the
/// navigation rail shows.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const QString &objectName, QWidget *parent = nullptr);

    const Badge &badge() const { return m_badge; }

Q_SIGNALS:
    void badgeChanged(const Sothebais::Badge &badge);

protected:
    void setBadge(const Badge &badge);

private:
    Badge m_badge;
};

} // namespace Sothebais
