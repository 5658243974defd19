// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventindex.h"
#include "core/store/eventstream.h"

#include <QTest>

/// What an event of an IndexStream says.
struct IndexedEvent
{
    QByteArray type = "lot:bid:placed";
    QByteArray source = "AUCTION_ENGINE";
    QByteArray subject = "lot:1";
    qint64 receivedAt = 0;
    Sothebais::EventFlags flags = {};
};

/// A stream of events that have no bytes, only what an index knows.
class IndexStream : public Sothebais::EventStream
{
public:
    IndexStream() { m_index.addSegment(nullptr); }

    void add(const IndexedEvent &event)
    {
        m_index.add({.receivedAt = event.receivedAt,
                     .subject = m_index.names().subjects.add(event.subject),
                     .type = quint16(m_index.names().types.add(event.type)),
                     .source = quint16(m_index.names().sources.add(event.source)),
                     .flags = event.flags},
                    0, 0, true);
    }
    /// From now on events go into the next segment.
    void beginSegment() { m_index.addSegment(nullptr); }
    void letOldestGo() { m_index.letOldestGo(); }
    /// Shows what was done since, and waits until it is to be seen.
    void show()
    {
        m_index.publish();
        wake();
        QTRY_VERIFY(end() == m_index.end() && first() == m_index.first());
    }

protected:
    Sothebais::EventSnapshot latest() const override { return m_index.snapshot(); }

private:
    Sothebais::EventIndex m_index;
};
