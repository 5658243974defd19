// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stackedbars.h"

#include "familylegend.h"
#include "gui/theme/colors.h"

namespace Sothebais {

StackedBars::StackedBars(QCPAxis *keyAxis, QCPAxis *valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void StackedBars::setColors(const Colors &colors)
{
    constexpr float Pale = 0.25F;
    for (const EventFamily family : order()) {
        QColor color = barColor(colors, family);
        m_colors[size_t(family)] = color;
        color.setAlphaF(color.alphaF() * Pale);
        m_paleColors[size_t(family)] = color;
    }
}

/// What the house lives from stands on the ground, where its heights can be compared.
QList<EventFamily> StackedBars::order()
{
    using enum EventFamily;
    return {Bid, Lot, Auction, Session, Stream, Agent, Social, User, System, Other, Malformed};
}

QCPRange StackedBars::getKeyRange(bool &found, QCP::SignDomain) const
{
    found = !m_bins.isEmpty();
    return found ? QCPRange(double(m_bins.first().range.start) / 1000, double(m_bins.last().range.end) / 1000)
                 : QCPRange();
}

QCPRange StackedBars::getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const
{
    double highest = 0;
    for (const RateBin &bin : m_bins)
        highest = std::max(highest, bin.rate());
    found = !m_bins.isEmpty();
    return QCPRange(0, highest);
}

void StackedBars::draw(QCPPainter *painter)
{
    painter->setAntialiasing(false);
    for (const RateBin &bin : m_bins)
        drawBin(painter, bin);
}

void StackedBars::drawBin(QCPPainter *painter, const RateBin &bin)
{
    constexpr double WidthWithGap = 3;
    const double left = std::round(keyAxis()->coordToPixel(double(bin.range.start) / 1000));
    const double right = std::round(keyAxis()->coordToPixel(double(bin.range.end) / 1000));
    const double width = std::max(1.0, right - left - (right - left >= WidthWithGap ? 1 : 0));
    const bool isPale = m_brushed && (bin.range.end <= m_brushed->start || bin.range.start >= m_brushed->end);
    const auto &colors = isPale ? m_paleColors : m_colors;
    const double perEvent = bin.rate() / double(bin.total);
    double height = 0;
    double bottom = valueAxis()->coordToPixel(0);
    for (const EventFamily family : order()) {
        const quint32 count = bin.counts[size_t(family)];
        if (count == 0)
            continue;
        height += double(count) * perEvent;
        const double top = valueAxis()->coordToPixel(height);
        painter->fillRect(QRectF(left, top, width, bottom - top), colors[size_t(family)]);
        bottom = top;
    }
}

} // namespace Sothebais
