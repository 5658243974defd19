// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "badge.h"

#include <QToolButton>

namespace Sothebais {

class Theme;

/// A button of the navigation rail, with a badge at the shoulder of its icon.
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    RailButton(const QString &name, const QString &icon, const QString &title, const Theme &theme,
               QWidget *parent = nullptr);

    const Badge &badge() const { return m_badge; }
    void setBadge(const Badge &badge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintIcon();

    const Theme &m_theme;
    const QString m_icon;
    Badge m_badge;
};

} // namespace Sothebais
