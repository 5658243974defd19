// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heartbeatbar.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "healthlook.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Sothebais {

namespace {

constexpr int SlotWidth = 6; ///< with the gap after it
constexpr int BeatGap = 2;
constexpr int MostSlots = 120; ///< of half a minute

/// Of the whole height.
double heightOf(const HeartbeatSlot &slot)
{
    if (slot.beats == 0)
        return 0;
    switch (slot.state) {
    case HealthState::Down:
        return 1;
    case HealthState::Degraded:
        return 0.8;
    case HealthState::Up:
        return 0.55;
    case HealthState::Unknown:
    case HealthState::Paused:
        break;
    }
    return 0.3;
}

} // namespace

int heartbeatCount(int width)
{
    return std::clamp((width + BeatGap) / SlotWidth, 1, MostSlots);
}

int heartbeatAt(int x, int width)
{
    const int count = heartbeatCount(width);
    const int slot = x * count / std::max(1, width);
    return x >= 0 && slot < count ? slot : -1;
}

void paintHeartbeats(QPainter &painter, const QRect &rect, const QList<HeartbeatSlot> &all,
                     const Colors &colors, int current)
{
    const double step = double(rect.width()) / double(std::max<qsizetype>(1, all.size()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < all.size(); ++i) {
        const HeartbeatSlot &slot = all[i];
        const double height = std::max(2.0, heightOf(slot) * rect.height());
        const QRectF bar(rect.left() + i * step, rect.bottom() + 1 - height, std::max(1.0, step - BeatGap),
                         height);
        painter.setBrush(slot.beats == 0 ? colors.hairline : healthColor(slot.state, colors));
        painter.drawRoundedRect(bar, 1.5, 1.5);
        if (i != current)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(bar.left() - 1, rect.top(), bar.width() + 2, rect.height()), 2, 2);
        painter.setPen(Qt::NoPen);
    }
    painter.restore();
}

HeartbeatBar::HeartbeatBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("heartbeatBar"));
    setAccessibleName(tr("Checks of the last hour"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HeartbeatBar::sizeHint() const
{
    return {60 * SlotWidth, 2 * fontMetrics().height()};
}

void HeartbeatBar::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    tell();
}

void HeartbeatBar::setBeats(const QList<HealthBeat> &beats, qint64 now)
{
    m_beats = beats;
    m_now = now;
    layOut();
}

void HeartbeatBar::layOut()
{
    m_slots = heartbeatSlots(m_beats, m_now, heartbeatCount(width()));
    tell();
    update();
}

QString HeartbeatBar::chosenText() const
{
    for (const HeartbeatSlot &slot : m_slots) {
        if (m_chosen >= slot.from && m_chosen < slot.to)
            return heartbeatText(slot, m_beats, m_zone);
    }
    return {};
}

void HeartbeatBar::choose(int slot)
{
    m_chosen = slot >= 0 && slot < m_slots.size() ? m_slots[slot].from : -1;
    tell();
    update();
}

void HeartbeatBar::tell()
{
    const QString text = chosenText();
    if (std::exchange(m_told, text) == text)
        return;
    setAccessibleDescription(text);
    Q_EMIT chosenTextChanged(text);
}

bool HeartbeatBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const int slot = heartbeatAt(help.pos().x(), width());
    if (slot >= 0 && slot < m_slots.size())
        QToolTip::showText(help.globalPos(), toolTipText(heartbeatText(m_slots[slot], m_beats, m_zone)),
                           this);
    return true;
}

void HeartbeatBar::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_slots.size()) - 1;
    int current = -1;
    for (int i = 0; i <= last; ++i) {
        if (m_chosen >= m_slots[i].from && m_chosen < m_slots[i].to)
            current = i;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(current < 0 ? last : std::max(0, current - 1));
    case Qt::Key_Right:
        return choose(current < 0 ? last : std::min(last, current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeartbeatBar::mousePressEvent(QMouseEvent *event)
{
    choose(heartbeatAt(int(event->position().x()), width()));
}

void HeartbeatBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

void HeartbeatBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int current = -1;
    for (int i = 0; i < m_slots.size(); ++i) {
        if (m_chosen >= m_slots[i].from && m_chosen < m_slots[i].to)
            current = i;
    }
    const int inset = 2;
    paintHeartbeats(painter, rect().adjusted(0, inset, 0, -inset), m_slots, m_theme.colors(), current);
    if (hasFocus() && current < 0) {
        painter.setPen(m_theme.colors().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void HeartbeatBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace Sothebais
