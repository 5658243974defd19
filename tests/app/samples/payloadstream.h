// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventindex.h"
#include "core/store/eventindexing.h"
#include "core/store/eventstream.h"

#include <comm/eventparser.h>

#include <QTemporaryFile>
#include <QTest>

/// A stream of events with their bytes, as many as are given to it.
class PayloadStream : public Sothebais::EventStream
{
public:
    /// All of them arrive at one moment. Once only.
    void show(const QList<QByteArray> &payloads, qint64 receivedAt = 1'795'445'527'200)
    {
        QVERIFY(m_file.open());
        m_file.write(payloads.join());
        m_file.flush();
        const qint64 size = std::max<qint64>(m_file.size(), 1);
        m_index.addSegment(Sothebais::MappedFile::map(m_file.handle(), size, {}));
        Comm::EventParser parser;
        qint64 offset = 0;
        for (const QByteArray &payload : payloads) {
            const Comm::Event event = parser.parse(payload);
            m_index.add(Sothebais::indexed(event, {.receivedAt = receivedAt}, m_index.names()),
                        quint64(offset), payload.size(), true);
            offset += payload.size();
        }
        m_index.publish();
        wake();
        QTRY_COMPARE(end(), m_index.end());
    }

protected:
    Sothebais::EventSnapshot latest() const override { return m_index.snapshot(); }

private:
    QTemporaryFile m_file;
    Sothebais::EventIndex m_index;
};
