// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livechannel.h"

#include "core/events/eventchecks.h"

namespace Sothebais {

namespace {

void addFindings(Arrival &arrival, EventChecks &checks)
{
    arrival.flagged.resize(arrival.events.size());
    for (qsizetype i = 0; i < arrival.events.size(); ++i)
        arrival.flagged[i] |= checks.check(arrival.events[i], arrival.receivedAt);
}

} // namespace

QList<Arrival> byChannel(Arrival whole, const Comm::Topic &topic, EventChecks *checks)
{
    if (checks)
        addFindings(whole, *checks);
    if (topic.kind() == Comm::Topic::Kind::All)
        return {whole};
    if (topic.kind() == Comm::Topic::Kind::Type) {
        whole.channel = "events:" + topic.name();
        return {whole};
    }
    // A pattern brings many channels; each is named after the type of its events.
    QList<Arrival> arrivals;
    for (qsizetype i = 0; i < whole.events.size(); ++i) {
        const QByteArray channel = "events:" + whole.events[i].typeName().toByteArray();
        if (arrivals.isEmpty() || arrivals.constLast().channel != channel)
            arrivals.append({.receivedAt = whole.receivedAt, .channel = channel});
        arrivals.last().events.append(whole.events[i]);
        arrivals.last().flagged.append(whole.flags(i));
    }
    return arrivals;
}

} // namespace Sothebais
