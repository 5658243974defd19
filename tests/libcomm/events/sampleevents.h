// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventbatch.h"
#include "comm/eventparser.h"

/// A complete event with this id, small and of a type that anyone may use.
inline Comm::Event sampleEvent(const QByteArray &id, const QByteArray &type = "lot:end")
{
    const QByteArray payload = R"({"id":")" + id + R"(","timestamp":1,"type":")" + type
        + R"(","source":"REDIS","version":"1","data":{}})";
    return Comm::EventParser().parse(payload);
}

/// Events with these ids, in their order.
inline QList<Comm::Event> sampleEvents(const QByteArrayList &ids)
{
    QList<Comm::Event> events;
    for (const QByteArray &id : ids)
        events.append(sampleEvent(id));
    return events;
}

/// "id" for each event of a batch, "id+" where it is recovered, "id=" where it is a duplicate.
inline QByteArrayList idsOf(const Comm::EventBatch &batch)
{
    QByteArrayList ids;
    for (qsizetype i = 0; i < batch.events.size(); ++i) {
        const Comm::EventMarks marks = batch.marks(i);
        ids.append(batch.events[i].id().toByteArray()
                   + (marks.testFlag(Comm::EventMark::Recovered) ? "+" : "")
                   + (marks.testFlag(Comm::EventMark::Duplicate) ? "=" : ""));
    }
    return ids;
}
