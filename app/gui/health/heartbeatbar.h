// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/health/heartbeatslots.h"

#include <QTimeZone>
#include <QWidget>

class QPainter;

namespace Sothebais {

class Theme;
struct Colors;

/// How many slots there is room for.
int heartbeatCount(int width);
/// Draws slots side by side. Trouble is taller than what is well: its shape is seen without colours, too.
void paintHeartbeats(QPainter &painter, const QRect &rect, const QList<HeartbeatSlot> &all,
                     const Colors &colors, int current = -1);
/// The slot at a place, from the left edge; -1 if there is none.
int heartbeatAt(int x, int width);

/// The last hour of an endpoint, bar by bar, with a tool tip for each. Left and Right go through them, and
/// what the chosen one says is told below.
class HeartbeatBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeartbeatBar(const Theme &theme, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setBeats(const QList<HealthBeat> &beats, qint64 now);
    /// What is told of the chosen bar; empty if none is.
    QString chosenText() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenTextChanged(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void choose(int slot);
    void tell();

    const Theme &m_theme;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<HealthBeat> m_beats;
    QList<HeartbeatSlot> m_slots;
    qint64 m_now = 0;
    qint64 m_chosen = -1; ///< where the chosen slot begins; negative for none
    QString m_told;
};

} // namespace Sothebais
