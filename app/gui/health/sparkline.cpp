// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sparkline.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "models/health/healthtext.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace Sothebais {

namespace {

using SparkSample = RoundTripSeries::Sample;

/// Where times and round trips are in a picture.
class Scale
{
public:
    static constexpr qint64 LeastSpan = 60'000; ///< ms: a second alone would look as if it were an hour

    Scale(const QRectF &rect, const RoundTripSeries &series, qint64 now) : m_rect(rect), m_to(now)
    {
        const QList<SparkSample> &samples = series.samples();
        const qint64 first = samples.isEmpty() ? now : samples.constFirst().at;
        m_from = std::min(first, now - LeastSpan);
        for (const SparkSample &sample : samples)
            m_top = std::max(m_top, double(sample.roundTrip) * 1.1);
    }

    double top() const { return m_top; }
    double x(qint64 at) const
    {
        return m_rect.left()
            + m_rect.width() * double(at - m_from) / double(std::max<qint64>(1, m_to - m_from));
    }
    double y(double roundTrip) const { return m_rect.bottom() - m_rect.height() * roundTrip / m_top; }
    qint64 at(double x) const
    {
        return m_from + qint64((x - m_rect.left()) / std::max(1.0, m_rect.width()) * double(m_to - m_from));
    }

private:
    QRectF m_rect;
    qint64 m_from = 0;
    qint64 m_to = 0;
    double m_top = 1; ///< ms; the least: what is faster is all the same
};

/// What there is to see of the samples that share a column of pixels.
struct PixelColumn
{
    int x = 0;
    float slowest = -1; ///< ms; negative where none was answered
    bool hasLoss = false;
};

/// An hour of samples is more than a picture is wide, and drawing each would take most of the time.
QList<PixelColumn> columnsOf(const RoundTripSeries &series, const Scale &scale)
{
    QList<PixelColumn> columns;
    for (const SparkSample &sample : series.samples()) {
        const int x = qRound(scale.x(sample.at));
        if (columns.isEmpty() || columns.constLast().x != x)
            columns.append(PixelColumn{.x = x});
        PixelColumn &column = columns.last();
        column.slowest = std::max(column.slowest, sample.roundTrip);
        column.hasLoss = column.hasLoss || !sample.isAnswered();
    }
    return columns;
}

} // namespace

void paintSparkline(QPainter &painter, const QRect &rect, const RoundTripSeries &series, qint64 now,
                    double slowAfter, const Colors &colors)
{
    const QRectF room = QRectF(rect).adjusted(1, 1, -1, -1);
    const Scale scale(room, series, now);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.hairline);
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    if (slowAfter > 0 && slowAfter < scale.top()) {
        painter.setPen(QPen(colors.warning, 1, Qt::DashLine));
        painter.drawLine(QPointF(room.left(), scale.y(slowAfter)), QPointF(room.right(), scale.y(slowAfter)));
    }
    QPainterPath line;
    bool isGap = true;
    for (const PixelColumn &column : columnsOf(series, scale)) {
        if (column.hasLoss)
            painter.fillRect(QRectF(column.x - 1, room.bottom() - 4, 2, 4), colors.error);
        const QPointF point(column.x, scale.y(double(column.slowest)));
        if (column.slowest < 0) {
            isGap = true;
            continue;
        }
        if (isGap)
            line.addEllipse(point, 0.5, 0.5); // seen even if nothing follows
        if (isGap)
            line.moveTo(point);
        else
            line.lineTo(point);
        isGap = false;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawPath(line);
    painter.restore();
}

Sparkline::Sparkline(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("roundTripPlot"));
    setAccessibleName(tr("Round trips of the last hour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::setSeries(const RoundTripSeries &series, qint64 now, double slowAfter)
{
    m_series = series;
    m_now = now;
    m_slowAfter = slowAfter;
    const auto last = series.last();
    setAccessibleDescription(last ? tr("The last one took %1").arg(roundTripText(double(*last)))
                                  : tr("None was answered"));
    update();
}

QSize Sparkline::sizeHint() const
{
    return {240, 4 * fontMetrics().height()}; // a line of it for the percentiles
}

bool Sparkline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_series.samples().isEmpty())
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const qint64 at = Scale(rect(), m_series, m_now).at(help.pos().x());
    const auto nearest = std::min_element(m_series.samples().begin(), m_series.samples().end(),
                                          [&](const SparkSample &a, const SparkSample &b) {
                                              return std::abs(a.at - at) < std::abs(b.at - at);
                                          });
    const QString what = nearest->isAnswered() ? roundTripText(double(nearest->roundTrip)) : tr("no answer");
    QToolTip::showText(
        help.globalPos(),
        toolTipText(tr("%1  %2").arg(
            eventTimeText(nearest->at, QDateTime::currentDateTime().toTimeZone(m_zone).date(), m_zone),
            what)),
        this);
    return true;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect().adjusted(0, fontMetrics().height(), 0, 0), m_series, m_now, m_slowAfter,
                   m_theme.colors());
    const auto percentiles = m_series.percentiles();
    if (!percentiles)
        return;
    painter.setPen(m_theme.colors().muted);
    painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignTop | Qt::AlignRight,
                     percentilesText(*percentiles));
}

} // namespace Sothebais
