// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "histogrammouse.h"

#include "histogramplot.h"

#include <QMouseEvent>

#include <cmath>

namespace Sothebais {

HistogramMouse::HistogramMouse(HistogramPlot &plot) : QObject(&plot), m_plot(plot)
{
    plot.setMouseTracking(true);
    plot.installEventFilter(this);
}

bool HistogramMouse::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const mouse = static_cast<QMouseEvent *>(event); // where it is one
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton)
            m_pressed = mouse->position().toPoint();
        return false;
    case QEvent::MouseMove:
        move(mouse->position().toPoint());
        return false;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton)
            release(mouse->position().toPoint());
        return false;
    case QEvent::MouseButtonDblClick:
        m_pressed.reset();
        Q_EMIT doubleClicked();
        return true;
    case QEvent::Leave:
        Q_EMIT left();
        return false;
    case QEvent::Wheel:
        turn(*static_cast<QWheelEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void HistogramMouse::move(const QPoint &position)
{
    constexpr int DragDistance = 4; // pixels
    if (!m_pressed) {
        Q_EMIT pointed(m_plot.timeAt(position));
        return;
    }
    if (!m_isDragging && std::abs(position.x() - m_pressed->x()) < DragDistance)
        return;
    m_isDragging = true;
    Q_EMIT dragged(dragTo(position));
}

void HistogramMouse::release(const QPoint &position)
{
    if (!m_pressed)
        return;
    const TimeRange ends = dragTo(position);
    m_pressed.reset();
    if (std::exchange(m_isDragging, false))
        Q_EMIT dropped(ends);
    else
        Q_EMIT clicked(ends.start);
}

TimeRange HistogramMouse::dragTo(const QPoint &position) const
{
    const auto [first, last] = std::minmax({m_plot.timeAt(*m_pressed), m_plot.timeAt(position)});
    return {first, last};
}

/// Up and down zooms, and pans with Shift or where the wheel goes sideways.
void HistogramMouse::turn(const QWheelEvent &event)
{
    constexpr double OneStep = 120; // of QWheelEvent::angleDelta()
    constexpr double ZoomStep = 0.8;
    constexpr double PanStep = 0.1;
    const QPoint steps = event.angleDelta();
    if (steps.x() != 0 || event.modifiers() & Qt::ShiftModifier)
        Q_EMIT panned(-PanStep * double(steps.x() != 0 ? steps.x() : steps.y()) / OneStep);
    else
        Q_EMIT zoomed(std::pow(ZoomStep, steps.y() / OneStep), m_plot.timeAt(event.position().toPoint()));
}

} // namespace Sothebais
