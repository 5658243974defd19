// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tally/ratebins.h"
#include "core/tally/timewindow.h"

#include <QPointer>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace Sothebais {

class EventTally;
class FamilyLegend;
class HistogramMouse;
class HistogramPlot;
class PlainLabel;
class Theme;

/// How many events there were over time, by family. A time is brushed with the mouse, or with Shift and the
/// arrow keys.
///
///     histogram->setTally(&tally, RateHistogram::End::Now);
///     connect(histogram, &RateHistogram::brushChanged, this, [=] { filter(histogram->brush()); });
///     connect(histogram, &RateHistogram::jumpRequested, this, &Page::showTime);
class RateHistogram : public QWidget
{
    Q_OBJECT
public:
    /// Where time ends.
    enum class End {
        Now, ///< events still come
        LastEvent ///< of a recording, which is shown whole
    };

    explicit RateHistogram(const Theme &theme, QWidget *parent = nullptr);

    /// Shows another tally, or null for none.
    void setTally(EventTally *tally, End end);
    void setZone(const QTimeZone &zone);

    /// What is brushed, in whole bars.
    const std::optional<TimeRange> &brush() const { return m_brush; }
    void clearBrush() { brushTo({}); }
    /// From the first to the last event.
    TimeRange extent() const;
    HistogramPlot *plot() const { return m_plot; }

Q_SIGNALS:
    /// By somebody, or by clearBrush().
    void brushChanged();
    /// The events of this time (milliseconds since the epoch) are to be shown.
    void jumpRequested(qint64 time);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void listenToMouse();
    TimeRange time() const;
    void refreshSoon();
    void refresh();
    void describe();
    void brushTo(const std::optional<TimeRange> &range);
    void moveCursor(qint64 bins, bool isBrushing);
    bool moveWindow(int key);
    void point(const std::optional<TimeRange> &bin);
    const RateBin *shownBin(qint64 time) const;
    TimeRange binAt(qint64 time) const;
    TimeRange binsOver(const TimeRange &ends) const;
    QString textOf(const TimeRange &bin) const;

    QPointer<EventTally> m_tally;
    End m_end = End::Now;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    TimeWindow m_window;
    qint64 m_binLength = 1000;
    std::optional<TimeRange> m_brush;
    std::optional<TimeRange> m_cursor; ///< a bin
    qint64 m_anchor = 0; ///< where brushing by key began

    PlainLabel *m_caption;
    FamilyLegend *m_legend;
    HistogramPlot *m_plot;
    HistogramMouse *m_mouse;
    QTimer m_refresh;
    QTimer m_second; ///< time goes on, even if nothing happens
};

} // namespace Sothebais
