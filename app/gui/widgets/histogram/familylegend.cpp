// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "familylegend.h"

#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace Sothebais {

namespace {

constexpr int SquareSize = 8;
constexpr int Spacing = 14; ///< between one family and the next

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

/// From right to left, so that the names end where the plot ends.
void FamilyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int right = width();
    for (auto family = m_families.crbegin(); family != m_families.crend(); ++family) {
        const QString name = familyName(*family);
        const int textWidth = fontMetrics().horizontalAdvance(name);
        const int left = right - textWidth - SquareSize - SquareSize / 2;
        if (left < 0)
            break;
        painter.setPen(m_theme.colors().muted);
        painter.drawText(QRect(right - textWidth, 0, textWidth, height()), Qt::AlignVCenter, name);
        painter.fillRect(QRect(left, (height() - SquareSize) / 2, SquareSize, SquareSize),
                         barColor(m_theme.colors(), *family));
        right = left - Spacing;
    }
}

} // namespace Sothebais
