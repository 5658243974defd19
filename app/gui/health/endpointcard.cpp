// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointcard.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "healthlook.h"
#include "heartbeatbar.h"
#include "models/health/endpointmodel.h"
#include "models/health/healthtext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int CardPadding = 12;
constexpr int CardIconSize = 16;
constexpr int LineGap = 5;
constexpr int CardMarkWidth = 3; ///< of the stroke at the left edge of what asks for attention
constexpr int TextLines = 4; ///< title, address, note, uptimes
constexpr double BarLines = 3.6; ///< heights of a line for the last hour and the round trips

void drawElided(QPainter &painter, const QRect &rect, const QString &text,
                Qt::TextElideMode mode = Qt::ElideRight)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, mode, rect.width()));
}

} // namespace

/// Where things are on a card.
struct EndpointCard::Layout
{
    QRect title;
    QRect address;
    QRect note;
    QRect beats;
    QRect plot;
    QRect plotText;
    QRect uptime;
};

EndpointCard::EndpointCard(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_icons(CardIconSize),
      m_pictures(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_icons.clear();
        m_pictures.clear();
    });
}

QSize EndpointCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    const int height
        = 2 * CardPadding + int((TextLines + BarLines) * line) + (TextLines + 1) * LineGap + Spacing;
    return {m_width, height};
}

EndpointCard::Layout EndpointCard::layOut(const QStyleOptionViewItem &option) const
{
    const int line = option.fontMetrics.height();
    QRect rest = option.rect.adjusted(0, 0, -Spacing, -Spacing)
                     .adjusted(CardPadding, CardPadding, -CardPadding, -CardPadding);
    const auto take = [&](int height) {
        const QRect taken(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(rest.top() + height + LineGap);
        return taken;
    };
    Layout layout;
    layout.title = take(line);
    layout.address = take(line);
    layout.note = take(line);
    layout.beats = take(line * 3 / 2);
    layout.plot = take(line * 2);
    layout.uptime = take(line);
    layout.plotText = layout.plot;
    layout.plot.setWidth(layout.plot.width() * 40 / 100);
    layout.plotText.setLeft(layout.plot.right() + CardPadding);
    return layout;
}

void EndpointCard::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto endpoint = index.data(EndpointModel::EndpointRole).value<Endpoint>();
    const auto health = index.data(EndpointModel::HealthRole).value<EndpointHealth>();
    const Layout layout = layOut(option);
    painter->save();
    painter->setFont(option.font);
    paintFrame(*painter, option, health);
    paintTitle(*painter, layout, endpoint, health);
    paintLines(*painter, layout, index);
    m_pictures.drawBeats(*painter, layout.beats, health, m_now);
    m_pictures.drawRoundTrips(*painter, layout.plot, health, m_now, double(endpoint.slowAfter.count()));
    paintNumbers(*painter, layout, health);
    painter->restore();
}

void EndpointCard::paintFrame(QPainter &painter, const QStyleOptionViewItem &option,
                              const EndpointHealth &health) const
{
    const Colors &colors = m_theme.colors();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect.adjusted(0, 0, -Spacing, -Spacing)).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(healthTint(health.state, colors));
    painter.setPen(QPen(isSelected      ? colors.accent
                            : isHovered ? colors.muted
                                        : colors.hairline,
                        isSelected ? 2 : 1));
    painter.drawRoundedRect(card, 6, 6);
    if (health.state != HealthState::Down && health.state != HealthState::Degraded)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(healthColor(health.state, colors));
    painter.drawRoundedRect(QRectF(card.left(), card.top() + 8, CardMarkWidth, card.height() - 16), 1.5, 1.5);
}

void EndpointCard::paintTitle(QPainter &painter, const Layout &layout, const Endpoint &endpoint,
                              const EndpointHealth &health) const
{
    const Colors &colors = m_theme.colors();
    const QColor color = healthColor(health.state, colors);
    painter.drawPixmap(layout.title.left(), layout.title.center().y() - CardIconSize / 2 + 1,
                       m_icons.get(healthIcon(health.state), color, painter.device()->devicePixelRatioF()));
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    QRect rest = layout.title.adjusted(CardIconSize + CardPadding / 2, 0, 0, 0);
    const QString since
        = health.since > 0 ? u" "_s + runningSpanText(std::max<qint64>(0, m_now - health.since)) : QString();
    painter.setPen(colors.muted);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, since);
    rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(since));
    painter.setFont(bold);
    painter.setPen(color);
    const QString word = healthStateText(health.state);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, word);
    rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(word) - CardPadding);
    painter.setPen(colors.text);
    drawElided(painter, rest, visibleText(endpoint.name));
    painter.setFont(plain);
}

void EndpointCard::paintLines(QPainter &painter, const Layout &layout, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const auto endpoint = index.data(EndpointModel::EndpointRole).value<Endpoint>();
    const auto state = HealthState(index.data(EndpointModel::StateRole).toInt());
    QRect address = layout.address;
    painter.setPen(colors.muted);
    if (const QString tags = visibleText(endpoint.tags.join(u", "_s), 40); !tags.isEmpty()) {
        painter.drawText(address, Qt::AlignRight | Qt::AlignVCenter, tags);
        address.setRight(address.right() - painter.fontMetrics().horizontalAdvance(tags) - CardPadding);
    }
    const QString kind = endpointKindText(endpoint.kind);
    drawElided(painter, address,
               kind + u"  "_s + index.siblingAtColumn(EndpointModel::AddressColumn).data().toString(),
               Qt::ElideMiddle);
    const bool isTrouble = state == HealthState::Down || state == HealthState::Degraded;
    painter.setPen(isTrouble ? healthColor(state, colors) : colors.text);
    drawElided(painter, layout.note, index.siblingAtColumn(EndpointModel::NoteColumn).data().toString());
}

void EndpointCard::paintNumbers(QPainter &painter, const Layout &layout, const EndpointHealth &health) const
{
    const Colors &colors = m_theme.colors();
    const QFont plain = painter.font();
    if (const auto percentiles = health.roundTrips.percentiles()) {
        QRect line(layout.plotText.left(), layout.plotText.top(), layout.plotText.width(),
                   layout.plotText.height() / 2);
        const QString last = roundTripText(double(health.roundTrips.last().value_or(0)));
        QFont bold = plain;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(colors.text);
        drawElided(painter, line, last);
        const int lastWidth = painter.fontMetrics().horizontalAdvance(last) + CardPadding;
        painter.setFont(plain);
        painter.setPen(colors.muted);
        drawElided(painter, line.adjusted(lastWidth, 0, 0, 0),
                   tr("p50 %1").arg(roundTripText(double(percentiles->p50))));
        drawElided(
            painter, line.translated(0, line.height()),
            tr("p95 %1, p99 %2")
                .arg(roundTripText(double(percentiles->p95)), roundTripText(double(percentiles->p99))));
    }
    painter.setPen(colors.muted);
    const auto share
        = [&](std::chrono::milliseconds window) { return uptimeText(health.uptime.share(window, m_now)); };
    drawElided(painter, layout.uptime,
               tr("Uptime  1 h %1   24 h %2   7 d %3")
                   .arg(share(UptimeLedger::Hour), share(UptimeLedger::Day), share(UptimeLedger::Week)));
}

/// Above the bars what the one there tells, elsewhere all of the note.
bool EndpointCard::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto health = index.data(EndpointModel::HealthRole).value<EndpointHealth>();
    const QRect beats = layOut(option).beats;
    QString text;
    if (beats.contains(event->pos())) {
        const QList<HeartbeatSlot> all = heartbeatSlots(health.beats, m_now, heartbeatCount(beats.width()));
        const int slot = heartbeatAt(event->pos().x() - beats.left(), beats.width());
        if (slot >= 0 && slot < all.size())
            text = heartbeatText(all[slot], health.beats, m_zone);
    } else {
        text = index.siblingAtColumn(EndpointModel::AddressColumn).data().toString() + u'\n'
            + index.siblingAtColumn(EndpointModel::NoteColumn).data().toString();
        if (!health.detail.isEmpty())
            text += u'\n' + visibleText(health.detail, 600);
    }
    QToolTip::showText(event->globalPos(), toolTipText(text), view);
    return true;
}

} // namespace Sothebais
