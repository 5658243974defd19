// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupdelegate.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "models/deadletters/lettergroupmodel.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int GroupMargin = 16;
constexpr int GroupPadding = 7;
constexpr int GroupGap = 6;
constexpr int GroupIconSize = 14;
constexpr int BarWidth = 3;
constexpr int BarStep = 4;
constexpr int ShareHeight = 2;

QString trendIcon(LetterGroup::Trend trend)
{
    switch (trend) {
    case LetterGroup::Trend::Rising:
        return u"trend-rising"_s;
    case LetterGroup::Trend::Falling:
        return u"trend-falling"_s;
    case LetterGroup::Trend::Steady:
        return u"trend-steady"_s;
    case LetterGroup::Trend::Quiet:
        break;
    }
    return {};
}

} // namespace

GroupDelegate::GroupDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_icons(GroupIconSize)
{
    connect(&theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 3 * GroupPadding};
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const bool isAll = index.data(LetterGroupModel::KeyRole).toByteArray().isEmpty();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.raised);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colors.hairline);
    if (!isAll) {
        const int length = int(index.data(LetterGroupModel::ShareRole).toDouble() * option.rect.width());
        const bool isPoisoned = index.data(LetterGroupModel::PoisonRole).toLongLong() > 0;
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - ShareHeight, std::max(2, length), ShareHeight),
            isPoisoned ? colors.error : colors.accent);
    }
    const int height = option.fontMetrics.height();
    const QRect line(option.rect.left() + GroupMargin, option.rect.top() + GroupPadding,
                     option.rect.width() - 2 * GroupMargin, height);
    paintTitle(painter, line, index, option.font);
    paintDetail(painter, line.translated(0, height + GroupPadding / 2), index);
    painter->restore();
}

void GroupDelegate::paintTitle(QPainter *painter, const QRect &line, const QModelIndex &index,
                               QFont font) const
{
    const Colors &colors = m_theme.colors();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QString count = QLocale().toString(index.data(LetterGroupModel::CountRole).toLongLong());
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    int right = line.right() - countWidth - GroupGap;
    const auto paintIcon = [&](const QString &name, const QColor &color) {
        right -= GroupIconSize;
        painter->drawPixmap(right, line.top() + (line.height() - GroupIconSize) / 2,
                            m_icons.get(name, color, painter->device()->devicePixelRatioF()));
        right -= GroupGap;
    };
    if (index.data(LetterGroupModel::PoisonRole).toLongLong() > 0)
        paintIcon(u"poison"_s, colors.error);
    if (!index.data(LetterGroupModel::NoteRole).toString().isEmpty())
        paintIcon(u"note"_s, colors.brass);
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    const int room = right - line.left();
    painter->drawText(line.left(), line.top(), room, line.height(), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
}

/// The type gives way to the age, which is what changes.
void GroupDelegate::paintDetail(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const int right = paintTrend(painter, line, index);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString type = index.data(LetterGroupModel::TypeRole).toString();
    const qint64 last = index.data(LetterGroupModel::LastRole).toLongLong();
    QString age = last == 0 ? QString() : agoText(last, QDateTime::currentMSecsSinceEpoch());
    if (!type.isEmpty() && !age.isEmpty())
        age.prepend(u" · "_s);
    const int room = right - line.left() - metrics.horizontalAdvance(age);
    painter->setPen(m_theme.colors().muted);
    painter->drawText(line.left(), line.top(), right - line.left(), line.height(), Qt::AlignVCenter,
                      metrics.elidedText(type, Qt::ElideRight, std::max(0, room)) + age);
}

/// A sign and bars at the right end; returns where they begin.
int GroupDelegate::paintTrend(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const auto trend = LetterGroup::Trend(index.data(LetterGroupModel::TrendRole).toInt());
    if (trend == LetterGroup::Trend::Quiet)
        return line.right();
    const QRect bars(line.right() - LetterGroup::SpanCount * BarStep, line.top(),
                     LetterGroup::SpanCount * BarStep, line.height());
    paintBars(painter, bars, index);
    const QColor color = trend == LetterGroup::Trend::Rising ? colors.error
        : trend == LetterGroup::Trend::Falling               ? colors.good
                                                             : colors.muted;
    const int left = bars.left() - GroupGap - GroupIconSize;
    painter->drawPixmap(left, line.top() + (line.height() - GroupIconSize) / 2,
                        m_icons.get(trendIcon(trend), color, painter->device()->devicePixelRatioF()));
    return left - GroupGap;
}

void GroupDelegate::paintBars(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto counts = index.data(LetterGroupModel::RecentRole).value<QList<qint64>>();
    const qint64 most = std::max<qint64>(1, *std::max_element(counts.begin(), counts.end()));
    for (qsizetype span = 0; span < counts.size(); ++span) {
        const int height = counts[span] == 0
            ? 1
            : std::max(2, int(double(counts[span]) / double(most) * (rect.height() - 2)));
        painter->fillRect(QRect(rect.left() + int(span) * BarStep, rect.bottom() - height, BarWidth, height),
                          counts[span] == 0 ? m_theme.colors().hairline : m_theme.colors().muted);
    }
}

bool GroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString(), index.data(LetterGroupModel::TypeRole).toString()};
    const qint64 first = index.data(LetterGroupModel::FirstRole).toLongLong();
    const qint64 last = index.data(LetterGroupModel::LastRole).toLongLong();
    if (first != 0)
        lines += {tr("First failure: %1").arg(fullTimeText(first)),
                  tr("Last failure: %1").arg(fullTimeText(last))};
    const auto trend = LetterGroup::Trend(index.data(LetterGroupModel::TrendRole).toInt());
    if (trend != LetterGroup::Trend::Quiet)
        lines.append(tr("In the last hour: %1").arg(LetterGroupModel::trendText(trend)));
    if (const qint64 poison = index.data(LetterGroupModel::PoisonRole).toLongLong(); poison > 0)
        lines.append(tr("%n poison letter(s)", nullptr, int(poison)));
    lines.append(index.data(LetterGroupModel::NoteRole).toString());
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), toolTipText(lines.join(u'\n')), view);
    return true;
}

} // namespace Sothebais
