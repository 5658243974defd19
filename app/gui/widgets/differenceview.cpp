// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differenceview.h"

#include "core/eventtime.h"
#include "core/visibletext.h"
#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

enum Column { ChangeColumn, PlaceColumn, BeforeColumn, NowColumn, ColumnCount };

constexpr qsizetype LongestValue = 300;

QString cell(QByteArrayView json)
{
    return json.isEmpty() ? QStringLiteral("–") : visibleText(json, LongestValue);
}

/// "/data/amount" as "data.amount".
QString placeText(const QString &pointer)
{
    QString text = pointer.mid(1);
    text.replace(u'/', u'.').replace(QStringLiteral("~1"), QStringLiteral("/"));
    return visibleText(text.replace(QStringLiteral("~0"), QStringLiteral("~")));
}

} // namespace

DifferenceView::DifferenceView(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_heading(new PlainLabel(QStringLiteral("differenceHeading"))),
      m_verdict(new PlainLabel(QStringLiteral("differenceVerdict"))),
      m_anyType(new QPushButton(tr("Any type"))),
      m_show(new QPushButton(tr("Go to that event"))),
      m_list(new QTreeWidget)
{
    m_list->setObjectName(QStringLiteral("differenceList"));
    m_list->setAccessibleName(tr("Differences to the event before"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Change"), tr("Where"), tr("Before"), tr("Now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(&m_previous, &PreviousEvent::finished, this, &DifferenceView::compare);
    connect(&theme, &Theme::changed, this, &DifferenceView::showChanges);
}

QWidget *DifferenceView::makeBar()
{
    auto *const bar = new QWidget;
    auto *const layout = new QVBoxLayout(bar);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(4);
    m_heading->setWordWrap(true);
    m_heading->setProperty("muted", true);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_verdict);
    layout->addWidget(m_heading);
    auto *const buttons = new QHBoxLayout;
    m_anyType->setObjectName(QStringLiteral("differenceAnyTypeButton"));
    m_anyType->setAccessibleName(tr("Compare with the event before of any type"));
    m_anyType->setCheckable(true);
    m_show->setObjectName(QStringLiteral("differenceShowButton"));
    m_show->setAccessibleName(m_show->text());
    buttons->addWidget(m_anyType);
    buttons->addWidget(m_show);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_anyType, &QPushButton::toggled, this, &DifferenceView::compare);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(m_other); });
    return bar;
}

void DifferenceView::setEvent(const InspectedEvent &event)
{
    m_previous.stop();
    m_event = event;
    m_isStale = true;
    if (isVisible())
        find();
}

void DifferenceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        find();
}

void DifferenceView::find()
{
    m_isStale = false;
    if (m_event.isReceipt() || m_event.record.flags.testFlag(EventFlag::Malformed) || !m_event.stream)
        return say(tr("There is nothing to compare this with."));
    say(tr("Looking for the event before …"));
    m_previous.find(m_event.stream->snapshot(), m_event.record);
}

void DifferenceView::say(const QString &text)
{
    m_other = -1;
    m_difference = {};
    showChanges();
    m_verdict->setText(text);
}

void DifferenceView::compare()
{
    if (m_previous.isWalking() || m_isStale)
        return;
    const bool anyType = m_anyType->isChecked();
    const qint64 other = anyType ? m_previous.ofAnyType() : m_previous.ofSameType();
    const bool isThere = m_event.stream && other >= m_event.stream->first() && other < m_event.stream->end();
    if (!isThere) {
        const QString subject = visibleText(m_previous.subject());
        return say(subject.isEmpty() ? tr("There is no earlier event of this type.")
                       : anyType     ? tr("There is no earlier event about %1.").arg(subject)
                                     : tr("There is no earlier event of this type about %1.").arg(subject));
    }
    const EventRecord record = m_event.stream->at(other);
    m_difference = EventDifference::between(record.payload, m_event.payload);
    m_other = other;
    showChanges();
    m_heading->setText(heading(record));
    m_verdict->setText(verdict());
}

QString DifferenceView::heading(const EventRecord &other) const
{
    const auto timeOf
        = [](const EventRecord &record) { return record.time != 0 ? record.time : record.receivedAt; };
    const qint64 span = timeOf(m_event.record) - timeOf(other);
    const QString type = visibleText(m_event.stream->names().types.name(other.type));
    const QString subject = visibleText(m_previous.subject());
    const QString what = subject.isEmpty() ? type : tr("%1 about %2").arg(type, subject);
    const QString time = fullTimeText(timeOf(other));
    return span < 0 ? tr("Compared with %1 of %2").arg(what, time)
                    : tr("Compared with %1 of %2, %3 before").arg(what, time, spanText(span));
}

QString DifferenceView::verdict() const
{
    if (m_difference.isTooLarge)
        return tr("The events are too large to be compared.");
    if (m_difference.changes.empty())
        return tr("Nothing is different but id and time.");
    const auto count = [this](ValueChange::Kind kind) {
        return std::ranges::count(m_difference.changes, kind, &ValueChange::kind);
    };
    const QString counts = tr("%L1 changed, %L2 added, %L3 removed")
                               .arg(count(ValueChange::Kind::Changed))
                               .arg(count(ValueChange::Kind::Added))
                               .arg(count(ValueChange::Kind::Removed));
    return m_difference.isCut ? tr("More than is shown: %1").arg(counts) : counts;
}

void DifferenceView::showChanges()
{
    m_list->clear();
    for (const ValueChange &change : m_difference.changes)
        addChange(change);
    for (int column = 0; column < NowColumn; ++column) {
        constexpr int Widest = 180;
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(Widest, m_list->columnWidth(column)));
    }
    m_heading->setVisible(m_other >= 0);
    m_show->setVisible(m_other >= 0);
}

void DifferenceView::addChange(const ValueChange &change)
{
    const Colors &colors = m_theme.colors();
    const bool isAdded = change.kind == ValueChange::Kind::Added;
    const bool isRemoved = change.kind == ValueChange::Kind::Removed;
    const QString word = isAdded ? tr("+ added") : isRemoved ? tr("− removed") : tr("≠ changed");
    auto *const item = new QTreeWidgetItem(
        m_list, {word, placeText(change.pointer), cell(change.before), cell(change.now)});
    const QColor tint = isAdded ? colors.goodTint : isRemoved ? colors.errorTint : colors.warningTint;
    for (int column = 0; column < ColumnCount; ++column)
        item->setBackground(column, tint);
    item->setForeground(ChangeColumn, isAdded ? colors.good : isRemoved ? colors.error : colors.warning);
    for (const int column : {int(BeforeColumn), int(NowColumn)})
        item->setFont(column, Theme::monospace());
    item->setForeground(BeforeColumn, change.before.isEmpty() ? colors.muted : colors.error);
    item->setForeground(NowColumn, change.now.isEmpty() ? colors.muted : colors.good);
}

} // namespace Sothebais
