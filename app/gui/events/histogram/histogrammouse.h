// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tally/timerange.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace Sothebais {

class HistogramPlot;

/// What the mouse does on a plot, as times. Lives with the plot.
class HistogramMouse : public QObject
{
    Q_OBJECT
public:
    explicit HistogramMouse(HistogramPlot &plot);

    bool isDragging() const { return m_isDragging; }

Q_SIGNALS:
    void pointed(qint64 time);
    void left();
    void clicked(qint64 time);
    void doubleClicked();
    /// From the earlier to the later end of what is dragged over: both are in it.
    void dragged(const Sothebais::TimeRange &ends);
    void dropped(const Sothebais::TimeRange &ends);
    /// What is looked at becomes longer by this factor (or, below 1, shorter); the anchor stays in its place.
    void zoomed(double factor, qint64 anchor);
    /// By this share of what is looked at; positive to what is later.
    void panned(double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(const QPoint &position);
    void release(const QPoint &position);
    void turn(const QWheelEvent &event);
    TimeRange dragTo(const QPoint &position) const;

    HistogramPlot &m_plot;
    std::optional<QPoint> m_pressed; ///< where the button went down
    bool m_isDragging = false;
};

} // namespace Sothebais
