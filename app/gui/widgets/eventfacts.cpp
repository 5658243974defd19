// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfacts.h"

#include "core/eventflagtext.h"
#include "core/eventtime.h"
#include "core/visibletext.h"
#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QFormLayout>

namespace Sothebais {

namespace {

/// Here and, where clocks show something else there, at the auction house.
QString timeText(qint64 time)
{
    const QTimeZone there = TimeStyle{.zone = TimeStyle::Zone::AuctionHouse}.timeZone();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const QString here = fullTimeText(time);
    if (!there.isValid() || local.offsetFromUtc() == local.toTimeZone(there).offsetFromUtc())
        return here;
    return here + u'\n' + eventTimeText(time, local.date(), there);
}

} // namespace

QString EventFacts::arrivalText(qint64 receivedAt, qint64 sentAt)
{
    const QString arrival = fullTimeText(receivedAt);
    if (sentAt == 0)
        return arrival;
    return receivedAt < sentAt ? tr("%1, %2 before it was sent").arg(arrival, spanText(sentAt - receivedAt))
                               : tr("%1, after %2").arg(arrival, spanText(receivedAt - sentAt));
}

EventFacts::EventFacts(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 0, 16, 8);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_type = addFact(QStringLiteral("typeFact"), tr("Type"));
    m_sent = addFact(QStringLiteral("sentFact"), tr("Sent"));
    m_received = addFact(QStringLiteral("receivedFact"), tr("Received"));
    m_source = addFact(QStringLiteral("sourceFact"), tr("Source"));
    m_id = addFact(QStringLiteral("idFact"), tr("Id"));
    m_id->setFont(Theme::monospace());
    m_size = addFact(QStringLiteral("sizeFact"), tr("Size"));
    m_flags = addFact(QStringLiteral("flagsFact"), tr("Remarkable"));
}

PlainLabel *EventFacts::addFact(const QString &objectName, const QString &name)
{
    auto *const label = new PlainLabel(objectName + QStringLiteral("Name"));
    label->setText(name);
    label->setProperty("muted", true);
    auto *const value = new PlainLabel(objectName);
    value->setAccessibleName(name);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(label, value);
    return value;
}

void EventFacts::setEvent(const InspectedEvent &inspected, const Comm::Event &event)
{
    const QString none = QStringLiteral("–");
    const auto text = [&](QByteArrayView bytes) { return bytes.isEmpty() ? none : visibleText(bytes); };
    const qint64 receivedAt = inspected.record.receivedAt;
    m_type->setText(text(event.typeName()));
    m_sent->setText(event.timestamp() == 0 ? none : timeText(event.timestamp()));
    m_received->setText(arrivalText(receivedAt, event.timestamp()));
    m_source->setText(text(event.sourceName()));
    m_id->setText(text(event.id()));
    m_size->setText(tr("%L1 bytes").arg(inspected.payload.size()));
    const QString flags = flagsText(inspected.record.flags);
    m_flags->setText(flags);
    m_flags->setVisible(!flags.isEmpty());
    m_form->labelForField(m_flags)->setVisible(!flags.isEmpty());
}

} // namespace Sothebais
