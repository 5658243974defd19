// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tally/ratebins.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCPItemRect;
class QCPItemStraightLine;
class QCustomPlot;

namespace Sothebais {

class StackedBars;
class Theme;

/// The drawing of a histogram: bars, axes, and what is marked in it. It decides nothing.
class HistogramPlot : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramPlot(const Theme &theme, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setBins(const QList<RateBin> &bins, const TimeRange &range);
    const QList<RateBin> &bins() const;
    /// Bars outside of it are pale.
    void setBrush(const std::optional<TimeRange> &range);
    /// A bin that is looked at.
    void setCursor(const std::optional<TimeRange> &bin);

    /// The number of bins that have room.
    qint64 maxBins() const;
    /// The time at a place of this widget.
    qint64 timeAt(const QPoint &position) const;
    /// The middle of a bin at the height of its bar, in this widget.
    QPoint placeOf(const TimeRange &bin) const;
    /// How long painting took lately, in milliseconds.
    double paintTime() const;

private:
    void paintColors();
    void mark(QCPItemRect *item, const std::optional<TimeRange> &range);

    const Theme &m_theme;
    QCustomPlot *m_plot;
    StackedBars *m_bars;
    QCPItemRect *m_brush;
    QCPItemRect *m_cursor;
};

} // namespace Sothebais
