// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/roundtripseries.h"

#include <QTimeZone>
#include <QWidget>

class QPainter;

namespace Sothebais {

class Theme;
struct Colors;

/// Draws the round trips of the last hour as a line, up to now. What was not answered is a mark at the
/// bottom; what is above `slowAfter` (ms; 0 for no such bound) is slow.
void paintSparkline(QPainter &painter, const QRect &rect, const RoundTripSeries &series, qint64 now,
                    double slowAfter, const Colors &colors);

/// The round trips of an endpoint with its scale and the bound to what is slow.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const Theme &theme, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setSeries(const RoundTripSeries &series, qint64 now, double slowAfter);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    RoundTripSeries m_series;
    qint64 m_now = 0;
    double m_slowAfter = 0;
};

} // namespace Sothebais
