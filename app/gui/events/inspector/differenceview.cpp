// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differenceview.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/widgets/differencelist.h"
#include "gui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sothebais {

DifferenceView::DifferenceView(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_heading(new PlainLabel(QStringLiteral("differenceHeading"))),
      m_verdict(new PlainLabel(QStringLiteral("differenceVerdict"))),
      m_anyType(new QPushButton(tr("Any type"))),
      m_show(new QPushButton(tr("Go to that event"))),
      m_list(new DifferenceList(theme))
{
    m_list->setAccessibleName(tr("Differences to the event before"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(&m_previous, &PreviousEvent::finished, this, &DifferenceView::compare);
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
    say(tr("Looking for the event before…"));
    m_previous.find(m_event.stream->snapshot(), m_event.record);
}

void DifferenceView::say(const QString &text)
{
    m_other = -1;
    show({});
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
    m_other = other;
    show(EventDifference::between(record.payload, m_event.payload));
    m_heading->setText(heading(record));
    m_verdict->setText(m_list->verdict());
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

void DifferenceView::show(const EventDifference &difference)
{
    m_list->show(difference);
    m_heading->setVisible(m_other >= 0);
    m_show->setVisible(m_other >= 0);
}

} // namespace Sothebais
