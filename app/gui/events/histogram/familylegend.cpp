// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "familylegend.h"

#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace Sothebais {

namespace {

constexpr int SquareSize = 8;
constexpr int LegendSpacing = 12; ///< between one family and the next

class FamilyName
{
    Q_DECLARE_TR_FUNCTIONS(FamilyName)
public:
    static QString of(EventFamily family)
    {
        switch (family) {
        case EventFamily::Bid:
            return tr("Bids");
        case EventFamily::Lot:
            return tr("Lots");
        case EventFamily::Auction:
            return tr("Auction");
        case EventFamily::Session:
            return tr("Session");
        case EventFamily::Stream:
            return tr("Stream");
        case EventFamily::Agent:
            return tr("Agent");
        case EventFamily::Social:
            return tr("Social");
        case EventFamily::User:
            return tr("Users");
        case EventFamily::System:
            return tr("System");
        case EventFamily::Malformed:
            return tr("Malformed");
        case EventFamily::Other:
            break;
        }
        return tr("Other");
    }
};

} // namespace

QColor barColor(const Colors &colors, EventFamily family)
{
    QColor color = colors.family(family);
    if (family == EventFamily::Other) // in texts it looks like System
        color.setAlphaF(0.55F);
    return color;
}

QString familyName(EventFamily family)
{
    return FamilyName::of(family);
}

FamilyLegend::FamilyLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FamilyLegend::setFamilies(const QList<EventFamily> &families)
{
    if (m_families == families)
        return;
    m_families = families;
    update();
}

QSize FamilyLegend::sizeHint() const
{
    return {0, fontMetrics().height()};
}

int FamilyLegend::widthOf(EventFamily family) const
{
    return SquareSize + SquareSize / 2 + fontMetrics().horizontalAdvance(familyName(family)) + LegendSpacing;
}

/// The names end where the plot ends.
void FamilyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QList<EventFamily> shown;
    int left = width() + LegendSpacing;
    for (const EventFamily family : m_families) {
        if (left < widthOf(family))
            break;
        left -= widthOf(family);
        shown.append(family);
    }
    for (const EventFamily family : shown) {
        const int textLeft = left + SquareSize + SquareSize / 2;
        painter.fillRect(QRect(left, (height() - SquareSize) / 2, SquareSize, SquareSize),
                         barColor(m_theme.colors(), family));
        painter.setPen(m_theme.colors().muted);
        painter.drawText(QRect(textLeft, 0, width() - textLeft, height()), Qt::AlignVCenter,
                         familyName(family));
        left += widthOf(family);
    }
}

} // namespace Sothebais
