// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratehistogram.h"

#include "core/tally/eventtally.h"
#include "familylegend.h"
#include "gui/widgets/plainlabel.h"
#include "histogramplot.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds HistogramInterval{100};
constexpr double ZoomStep = 0.8;

QString timeText(const QDateTime &time)
{
    return time.time().toString(u"HH:mm:ss"_s);
}

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
      m_plot(new HistogramPlot(theme))
{
    constexpr int PlotHeight = 100;
    setObjectName(u"rateHistogram"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rate of events over time"));
    m_caption->setProperty("muted", true);
    m_plot->setFixedHeight(PlotHeight);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);

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
    if (m_isDragging) // under the mouse nothing moves
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
    qint64 total = 0;
    double highest = 0;
    for (const RateBin &bin : m_plot->bins()) {
        total += bin.total;
        highest = std::max(highest, bin.rate());
    }
    const TimeRange range = m_window.range();
    m_caption->setText(tr("Events/s · %1").arg(rangeText(range)));
    QString text = tr("%1: %2 events, at most %3 a second.")
                       .arg(rangeText(range), QLocale().toString(total),
                            QLocale().toString(highest, 'f', highest < 10 ? 1 : 0));
    if (m_brush)
        text += u' ' + tr("Chosen is %1.").arg(rangeText(*m_brush));
    if (m_cursor)
        text += u' ' + binText(*m_cursor);
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

TimeRange RateHistogram::binAt(qint64 time) const
{
    const auto &bins = m_plot->bins();
    const auto isThere
        = [time](const RateBin &bin) { return time >= bin.range.start && time < bin.range.end; };
    const auto bin = std::find_if(bins.begin(), bins.end(), isThere);
    return bin == bins.end() ? wholeBins({time, time + 1}, m_binLength) : bin->range;
}

QString RateHistogram::rangeText(const TimeRange &range) const
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(range.start, m_zone);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(range.end, m_zone);
    if (first.date() == last.date())
        return tr("%1 – %2 %3").arg(timeText(first), timeText(last), last.timeZoneAbbreviation());
    const auto full = [](const QDateTime &time) {
        return u"%1 %2"_s.arg(QLocale().toString(time.date(), QLocale::ShortFormat), timeText(time));
    };
    return tr("%1 – %2 %3").arg(full(first), full(last), last.timeZoneAbbreviation());
}

QString RateHistogram::binText(const TimeRange &range) const
{
    const auto &bins = m_plot->bins();
    const auto bin = std::find_if(bins.begin(), bins.end(),
                                  [&range](const RateBin &other) { return other.range == range; });
    const QString time = rangeText(range);
    if (bin == bins.end())
        return tr("%1: no events").arg(time);
    QStringList lines = {tr("%1: %2 events, %3 a second")
                             .arg(time, QLocale().toString(bin->total),
                                  QLocale().toString(bin->rate(), 'f', bin->rate() < 10 ? 1 : 0))};
    for (size_t family = 0; family < bin->counts.size(); ++family) {
        if (bin->counts[family] > 0)
            lines += tr("%1: %2").arg(familyName(EventFamily(family)),
                                      QLocale().toString(qint64(bin->counts[family])));
    }
    return lines.join(u'\n');
}

void RateHistogram::point(const std::optional<TimeRange> &bin)
{
    m_cursor = bin;
    m_plot->setCursor(bin);
    if (bin)
        QToolTip::showText(m_plot->mapToGlobal(m_plot->placeOf(*bin)), binText(*bin), m_plot);
    else
        QToolTip::hideText();
}

void RateHistogram::zoom(double factor, qint64 anchor)
{
    m_window.zoom(factor, anchor);
    refresh();
}

void RateHistogram::press(const QPoint &position)
{
    m_pressed = position;
}

void RateHistogram::drag(const QPoint &position)
{
    if (!m_pressed) {
        point(binAt(m_plot->timeAt(position)));
        return;
    }
    constexpr int DragDistance = 4;
    if (!m_isDragging && std::abs(position.x() - m_pressed->x()) < DragDistance)
        return;
    m_isDragging = true;
    const auto [first, last] = std::minmax(m_plot->timeAt(*m_pressed), m_plot->timeAt(position));
    m_plot->setBrush(TimeRange{binAt(first).start, binAt(last).end});
}

void RateHistogram::release(const QPoint &position)
{
    if (!m_pressed)
        return;
    const auto [first, last] = std::minmax(m_plot->timeAt(*m_pressed), m_plot->timeAt(position));
    m_pressed.reset();
    if (!m_isDragging) {
        Q_EMIT jumpRequested(binAt(first).start);
        return;
    }
    m_isDragging = false;
    brushTo(TimeRange{binAt(first).start, binAt(last).end});
    refresh();
}

void RateHistogram::wheel(const QPoint &steps, const QPoint &position, bool isPanning)
{
    constexpr double OneStep = 120;
    if (isPanning || steps.x() != 0) {
        const double amount = double(steps.x() != 0 ? steps.x() : steps.y()) / OneStep / 10;
        m_window.pan(-qint64(amount * double(m_window.range().length())));
        refresh();
        return;
    }
    zoom(std::pow(ZoomStep, steps.y() / OneStep), m_plot->timeAt(position));
}

bool RateHistogram::event(QEvent *event)
{
    // Escape is ours as long as there is something to clear, whoever else has a shortcut for it.
    if (event->type() == QEvent::ShortcutOverride && m_brush
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

bool RateHistogram::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton)
            press(mouse->position().toPoint());
        return false;
    case QEvent::MouseMove:
        drag(mouse->position().toPoint());
        return false;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton)
            release(mouse->position().toPoint());
        return false;
    case QEvent::MouseButtonDblClick:
        m_pressed.reset();
        brushTo({});
        return true;
    case QEvent::Leave:
        point({});
        return false;
    case QEvent::Wheel: {
        const auto *const turned = static_cast<QWheelEvent *>(event);
        wheel(turned->angleDelta(), turned->position().toPoint(), turned->modifiers() & Qt::ShiftModifier);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void RateHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const TimeRange range = m_window.range();
    const qint64 anchor = m_cursor ? m_cursor->start : range.end;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveCursor(event->key() == Qt::Key_Left ? -1 : 1, isShift);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_window.pan(event->key() == Qt::Key_PageUp ? -range.length() / 2 : range.length() / 2);
        break;
    case Qt::Key_Plus:
        m_window.zoom(ZoomStep, anchor);
        break;
    case Qt::Key_Minus:
        m_window.zoom(1 / ZoomStep, anchor);
        break;
    case Qt::Key_Home:
        m_window.showAll();
        break;
    case Qt::Key_End:
        m_window.showNewest();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            Q_EMIT jumpRequested(m_cursor->start);
        return;
    case Qt::Key_Escape:
        if (m_brush)
            brushTo({});
        else
            event->ignore();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    refresh();
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
