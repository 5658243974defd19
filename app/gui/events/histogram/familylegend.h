// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"

#include <QList>
#include <QWidget>

namespace Sothebais {

struct Colors;
class Theme;

/// Of the bars of a family, apart from those of every other one.
QColor barColor(const Colors &colors, EventFamily family);

/// What a family is called.
QString familyName(EventFamily family);

/// Families and their colours, in one line; the last ones are left out where there is no room.
class FamilyLegend : public QWidget
{
    Q_OBJECT
public:
    explicit FamilyLegend(const Theme &theme, QWidget *parent = nullptr);

    void setFamilies(const QList<EventFamily> &families);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(EventFamily family) const;

    const Theme &m_theme;
    QList<EventFamily> m_families;
};

} // namespace Sothebais
