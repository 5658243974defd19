// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/receivedevent.h"
#include "core/store/arrival.h"

#include <comm/eventparser.h>

/// The moment of every sample event: 2026-11-23 14:52:07.123 UTC.
inline constexpr qint64 SampleTime = 1'795'445'527'123;

/// The text of an event, as the services write it.
inline QByteArray sampleText(const QByteArray &type, const QByteArray &data, const QByteArray &id = "e1")
{
    return R"({"id":")" + id + R"(","timestamp":)" + QByteArray::number(SampleTime) + R"(,"type":")" + type
        + R"(","source":"AUCTION_ENGINE","version":"1.0.0","data":)" + data + '}';
}

inline Comm::Event parsed(const QByteArray &text)
{
    return Comm::EventParser().parse(text);
}

inline Comm::Event sampleEvent(const QByteArray &type, const QByteArray &data, const QByteArray &id = "e1")
{
    return parsed(sampleText(type, data, id));
}

/// Events with the ids first to first + count - 1, each with a note "number <id>".
inline QList<Sothebais::ReceivedEvent> numberedEvents(int first, int count)
{
    QList<Sothebais::ReceivedEvent> events;
    for (int i = first; i < first + count; ++i) {
        const QByteArray id = QByteArray::number(i);
        events.append({sampleEvent("SYSTEM_INFO", R"({"note":"number )" + id + R"("})", id), SampleTime});
    }
    return events;
}

/// The same events as a subscription hands them over.
inline Sothebais::Arrival numberedArrival(int first, int count)
{
    Sothebais::Arrival arrival{.receivedAt = SampleTime};
    for (const Sothebais::ReceivedEvent &received : numberedEvents(first, count))
        arrival.events.append(received.event);
    return arrival;
}
