// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tally/ratebins.h"
#include "plotlibrary.h"

#include <optional>

namespace Sothebais {

struct Colors;

/// The bars of a histogram, families on top of each other. Keys are seconds since the epoch, values events
/// per second.
class StackedBars : public QCPAbstractPlottable
{
public:
    /// Belongs to the plot of the axes.
    StackedBars(QCPAxis *keyAxis, QCPAxis *valueAxis);

    void setBins(const QList<RateBin> &bins) { m_bins = bins; }
    const QList<RateBin> &bins() const { return m_bins; }
    void setColors(const Colors &colors);
    /// Bars outside of it are pale.
    void setBrushed(const std::optional<TimeRange> &range) { m_brushed = range; }
    /// The lowest family first.
    static QList<EventFamily> order();

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *, const QRectF &) const override { }

private:
    void drawBin(QCPPainter *painter, const RateBin &bin);

    QList<RateBin> m_bins;
    std::optional<TimeRange> m_brushed;
    std::array<QColor, RateHistory::FamilyCount> m_colors;
    std::array<QColor, RateHistory::FamilyCount> m_paleColors;
};

} // namespace Sothebais
