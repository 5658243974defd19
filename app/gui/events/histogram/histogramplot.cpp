// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "histogramplot.h"

#include "gui/theme/theme.h"
#include "stackedbars.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 1440 * Minute;

double key(qint64 time)
{
    return double(time) / 1000;
}

/// The next one of 1, 2, 3, 4, 6, 8, 10, 20, ...: an axis that changes with every bar cannot be read.
double roundUp(double value)
{
    const double magnitude = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 6.0, 8.0}) {
        if (value <= step * magnitude)
            return step * magnitude;
    }
    return 10 * magnitude;
}

QString timeFormat(qint64 length)
{
    if (length <= 10 * Minute)
        return u"HH:mm:ss"_s;
    return length <= Day ? u"HH:mm"_s : u"d MMM\nHH:mm"_s;
}

/// Nothing, half and all of the axis.
class HalvesTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override { return range.upper > 1 ? range.upper / 2 : 1; }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return QLocale().toString(tick, 'f', std::floor(tick) == tick ? 0 : 1);
    }
};

} // namespace

HistogramPlot::HistogramPlot(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_plot(new QCustomPlot),
      m_bars(new StackedBars(m_plot->xAxis, m_plot->yAxis)),
      m_brush(new QCPItemRect(m_plot)),
      m_cursor(new QCPItemRect(m_plot))
{
    constexpr int TopMargin = 8; // half of the highest number stands there
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAntialiasedElements(QCP::aeNone);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins({0, TopMargin, 16, 0});
    m_plot->axisRect()->setMinimumMargins(
        {56, TopMargin, 16, 0}); // so that nothing moves when the numbers grow
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new HalvesTicker));
    m_plot->yAxis->setSubTicks(false);
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_brush->setLayer(u"grid"_s);
    m_cursor->setLayer(u"grid"_s);
    setZone(QTimeZone::systemTimeZone());
    setBrush({});
    setCursor({});
    connect(&theme, &Theme::changed, this, &HistogramPlot::paintColors);
    paintColors();
}

void HistogramPlot::paintColors()
{
    const Colors &colors = m_theme.colors();
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    m_plot->setBackground(QBrush(colors.surface));
    for (QCPAxis *const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(colors.muted);
        axis->setTickLabelFont(font);
        axis->setBasePen(QPen(colors.hairline));
        axis->setTickPen(QPen(colors.hairline));
        axis->setTickLength(0, 4); // none within the bars
    }
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->grid()->setPen(QPen(colors.hairline));
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_brush->setBrush(colors.selection);
    m_brush->setPen(QPen(colors.accent));
    m_cursor->setBrush(colors.hairline);
    m_cursor->setPen(QPen(colors.muted));
    m_bars->setColors(colors);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::setZone(const QTimeZone &zone)
{
    const QSharedPointer<QCPAxisTickerDateTime> ticker(new QCPAxisTickerDateTime);
    ticker->setDateTimeSpec(Qt::TimeZone);
    ticker->setTimeZone(zone);
    ticker->setTickCount(8);
    m_plot->xAxis->setTicker(ticker);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::setBins(const QList<RateBin> &bins, const TimeRange &range)
{
    m_bars->setBins(bins);
    m_plot->xAxis->setRange(key(range.start), key(range.end));
    m_plot->xAxis->ticker().staticCast<QCPAxisTickerDateTime>()->setDateTimeFormat(
        timeFormat(range.length()));
    constexpr double Headroom = 1.05;
    bool found = false;
    const double highest = m_bars->getValueRange(found, QCP::sdBoth, QCPRange()).upper;
    m_plot->yAxis->setRange(0, roundUp(Headroom * highest));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

const QList<RateBin> &HistogramPlot::bins() const
{
    return m_bars->bins();
}

void HistogramPlot::setBrush(const std::optional<TimeRange> &range)
{
    m_bars->setBrushed(range);
    mark(m_brush, range);
}

void HistogramPlot::setCursor(const std::optional<TimeRange> &bin)
{
    mark(m_cursor, bin);
}

/// From the ground to the top of the plot.
void HistogramPlot::mark(QCPItemRect *item, const std::optional<TimeRange> &range)
{
    item->setVisible(range.has_value());
    if (range) {
        for (QCPItemPosition *const corner : {item->topLeft, item->bottomRight}) {
            corner->setTypeX(QCPItemPosition::ptPlotCoords);
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        item->topLeft->setCoords(key(range->start), 0);
        item->bottomRight->setCoords(key(range->end), 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

qint64 HistogramPlot::maxBins() const
{
    constexpr int BarWidth = 5;
    return std::max(1, m_plot->axisRect()->width() / BarWidth);
}

qint64 HistogramPlot::timeAt(const QPoint &position) const
{
    return qint64(std::floor(m_plot->xAxis->pixelToCoord(m_plot->mapFrom(this, position).x()) * 1000));
}

QPoint HistogramPlot::placeOf(const TimeRange &bin) const
{
    const double middle = m_plot->xAxis->coordToPixel(key(bin.start + bin.length() / 2));
    return m_plot->mapTo(this, QPoint(int(middle), m_plot->axisRect()->top()));
}

double HistogramPlot::paintTime() const
{
    return m_plot->replotTime();
}

} // namespace Sothebais
