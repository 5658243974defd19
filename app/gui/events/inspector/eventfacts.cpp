// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfacts.h"

#include "core/events/eventflagtext.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

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

EventFacts::EventFacts(QWidget *parent) : FactForm(parent)
{
    m_type = addFact(QStringLiteral("typeFact"), tr("Type"));
    m_sent = addFact(QStringLiteral("sentFact"), tr("Sent"));
    m_received = addFact(QStringLiteral("receivedFact"), tr("Received"));
    m_source = addFact(QStringLiteral("sourceFact"), tr("Source"));
    m_id = addFact(QStringLiteral("idFact"), tr("Id"));
    m_id->setFont(Theme::monospace());
    m_size = addFact(QStringLiteral("sizeFact"), tr("Size"));
    m_flags = addFact(QStringLiteral("flagsFact"), tr("Remarkable"));
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
    setFact(m_flags, flagsText(inspected.record.flags));
}

} // namespace Sothebais
