// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratehistogram.h"

#include "core/tally/eventtally.h"
#include "familylegend.h"
#include "gui/widgets/plainlabel.h"
#include "histogrammouse.h"
#include "histogramplot.h"
#include "histogramtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds HistogramInterval{100};

QList<EventFamily> familiesIn(const QList<RateBin> &bins)
{
    QList<EventFamily> families;
    for (size_t family = 0; family < RateHistory::FamilyCount; ++family) {
        if (std::ranges::any_of(bins, [family](const RateBin &bin) { return bin.counts[family] > 0; }))
            families.append(EventFamily(family));
    }
    return families;
}

} // namespace

RateHistogram::RateHistogram(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_caption(new PlainLabel(u"histogramCaption"_s)),
      m_legend(new FamilyLegend(theme)),
      m_plot(new HistogramPlot(theme)),
      m_mouse(new HistogramMouse(*m_plot))
{
    constexpr int PlotHeight = 100;
    setObjectName(u"rateHistogram"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rate of events over time"));
    m_caption->setProperty("muted", true);
    m_plot->setFixedHeight(PlotHeight);

    auto *const top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(24);
    top->addWidget(m_caption);
    top->addWidget(m_legend, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_plot);

    m_refresh.setSingleShot(true);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_refresh, &QTimer::timeout, this, &RateHistogram::refresh);
    connect(&m_second, &QTimer::timeout, this, &RateHistogram::refreshSoon);
    m_second.start();
    listenToMouse();
}

void RateHistogram::listenToMouse()
{
    connect(m_mouse, &HistogramMouse::pointed, this, [this](qint64 time) { point(binAt(time)); });
    connect(m_mouse, &HistogramMouse::left, this, [this] { point({}); });
    connect(m_mouse, &HistogramMouse::clicked, this,
            [this](qint64 time) { Q_EMIT jumpRequested(binAt(time).start); });
    connect(m_mouse, &HistogramMouse::doubleClicked, this, &RateHistogram::clearBrush);
    connect(m_mouse, &HistogramMouse::dragged, m_plot,
            [this](const TimeRange &ends) { m_plot->setBrush(binsOver(ends)); });
    connect(m_mouse, &HistogramMouse::dropped, this, [this](const TimeRange &ends) {
        brushTo(binsOver(ends));
        refresh();
    });
    connect(m_mouse, &HistogramMouse::zoomed, this, [this](double factor, qint64 anchor) {
        m_window.zoom(factor, anchor);
        refresh();
    });
    connect(m_mouse, &HistogramMouse::panned, this, [this](double share) {
        m_window.pan(qint64(share * double(m_window.range().length())));
        refresh();
    });
}

void RateHistogram::setTally(EventTally *tally, End end)
{
    if (m_tally)
        disconnect(m_tally, nullptr, this, nullptr);
    m_tally = tally;
    m_end = end;
    m_window = TimeWindow();
    if (end == End::LastEvent)
        m_window.showAll();
    m_cursor.reset();
    brushTo({});
    if (tally)
        connect(tally, &EventTally::changed, this, &RateHistogram::refreshSoon);
    refresh();
}

void RateHistogram::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_plot->setZone(zone);
    refresh();
}

TimeRange RateHistogram::extent() const
{
    if (!m_tally || m_tally->history().isEmpty())
        return {};
    return {m_tally->history().start(), m_tally->history().end()};
}

/// All that may be looked at. The second that goes on is not: its bar would always be too low.
TimeRange RateHistogram::time() const
{
    constexpr qint64 Second = 1000;
    TimeRange all = extent();
    if (m_end == End::LastEvent)
        return all;
    const qint64 now = m_tally->now() / Second * Second;
    const bool isAhead = all.end > now + Second; // the clock was set back
    all.end = isAhead ? all.end : now;
    all.start = all.start > 0 ? std::min(all.start, all.end) : all.end;
    return all;
}

void RateHistogram::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start(HistogramInterval);
}

void RateHistogram::refresh()
{
    if (m_mouse->isDragging()) // under the mouse nothing moves
        return;
    if (!m_tally) {
        m_plot->setBins({}, m_window.range());
        return;
    }
    m_window.setExtent(time());
    const TimeRange range = m_window.range();
    m_binLength = binLength(range.length(), m_plot->maxBins());
    const TimeRange shown = wholeBins(range, m_binLength);
    m_plot->setBins(rateBins(m_tally->history(), {shown.start, range.end}, m_binLength), shown);
    m_legend->setFamilies(familiesIn(m_plot->bins()));
    describe();
}

/// The same for everybody, whether they see it or not.
void RateHistogram::describe()
{
    const QString range = timeRangeText(m_window.range(), m_zone);
    m_caption->setText(tr("Events/s · %1").arg(range));
    QString text = binsText(m_plot->bins(), range);
    if (m_brush)
        text += u' ' + tr("Chosen is %1.").arg(timeRangeText(*m_brush, m_zone));
    if (m_cursor)
        text += u' ' + textOf(*m_cursor);
    setAccessibleDescription(text);
}

void RateHistogram::brushTo(const std::optional<TimeRange> &range)
{
    m_plot->setBrush(range);
    if (m_brush == range)
        return;
    m_brush = range;
    Q_EMIT brushChanged();
}

const RateBin *RateHistogram::shownBin(qint64 time) const
{
    const QList<RateBin> &bins = m_plot->bins();
    const auto bin = std::ranges::find_if(
        bins, [time](const TimeRange &range) { return time >= range.start && time < range.end; },
        &RateBin::range);
    return bin == bins.end() ? nullptr : &*bin;
}

TimeRange RateHistogram::binAt(qint64 time) const
{
    const RateBin *const bin = shownBin(time);
    return bin ? bin->range : wholeBins({time, time + 1}, m_binLength);
}

TimeRange RateHistogram::binsOver(const TimeRange &ends) const
{
    return {binAt(ends.start).start, binAt(ends.end).end};
}

QString RateHistogram::textOf(const TimeRange &range) const
{
    const RateBin *const bin = shownBin(range.start);
    return binText(bin ? *bin : RateBin{.range = range}, m_zone);
}

void RateHistogram::point(const std::optional<TimeRange> &bin)
{
    m_cursor = bin;
    m_plot->setCursor(bin);
    if (bin)
        QToolTip::showText(m_plot->mapToGlobal(m_plot->placeOf(*bin)), textOf(*bin), m_plot);
    else
        QToolTip::hideText();
}

bool RateHistogram::event(QEvent *event)
{
    // Escape is ours as long as there is something to clear, whoever else has a shortcut for it.
    if (event->type() == QEvent::ShortcutOverride && m_brush
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void RateHistogram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveCursor(event->key() == Qt::Key_Left ? -1 : 1, event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            Q_EMIT jumpRequested(m_cursor->start);
        return;
    case Qt::Key_Escape:
        if (m_brush)
            clearBrush();
        else
            event->ignore();
        return;
    default:
        if (moveWindow(event->key()))
            refresh();
        else
            QWidget::keyPressEvent(event);
    }
}

/// False if the key says nothing about what is looked at.
bool RateHistogram::moveWindow(int key)
{
    constexpr double ZoomStep = 0.8;
    const TimeRange range = m_window.range();
    const qint64 anchor = m_cursor ? m_cursor->start : range.end;
    switch (key) {
    case Qt::Key_PageUp:
        m_window.pan(-range.length() / 2);
        return true;
    case Qt::Key_PageDown:
        m_window.pan(range.length() / 2);
        return true;
    case Qt::Key_Plus:
        m_window.zoom(ZoomStep, anchor);
        return true;
    case Qt::Key_Minus:
        m_window.zoom(1 / ZoomStep, anchor);
        return true;
    case Qt::Key_Home:
        m_window.showAll();
        return true;
    case Qt::Key_End:
        m_window.showNewest();
        return true;
    default:
        return false;
    }
}

void RateHistogram::moveCursor(qint64 bins, bool isBrushing)
{
    const TimeRange start = m_cursor ? *m_cursor : binAt(m_window.range().end);
    if (!isBrushing || !m_brush)
        m_anchor = start.start;
    const TimeRange next = binAt(bins < 0 ? start.start - 1 : start.end);
    m_window.reveal(bins < 0 ? next.start : next.end - 1);
    refresh();
    point(next);
    if (isBrushing) {
        const TimeRange anchor = binAt(m_anchor);
        brushTo(TimeRange{std::min(anchor.start, next.start), std::max(anchor.end, next.end)});
    }
    describe();
}

void RateHistogram::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
}

void RateHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshSoon();
}

} // namespace Sothebais
