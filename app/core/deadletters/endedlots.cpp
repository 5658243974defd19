// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endedlots.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Sothebais {

namespace {

constexpr qint64 SliceEvents = 20'000; // of the index alone: less than a millisecond

} // namespace

EndedLots::EndedLots(const EventStream &stream, QObject *parent) : QObject(parent), m_stream(stream)
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &EndedLots::read);
    connect(&stream, &EventStream::appended, this, [this] {
        if (!m_slice.isActive())
            m_slice.start(0ms);
    });
    m_slice.start(0ms);
}

qint64 EndedLots::unread() const
{
    return m_stream.end() - std::max(m_next, m_stream.first());
}

void EndedLots::read()
{
    const EventSnapshot &events = m_stream.snapshot();
    if (events.isEmpty())
        return;
    const EventNames &names = events.names();
    // Unknown as yet, they find Other; events whose own type found no room are not looked into.
    const quint32 end = names.types.find("lot:end");
    const quint32 winner = names.types.find("lot:winner");
    const qsizetype before = m_lots.size();
    m_next = std::max(m_next, events.first());
    const qint64 until = std::min(events.end(), m_next + SliceEvents);
    for (; m_next < until; ++m_next) {
        const EventRecord record = events.envelope(m_next);
        const bool isEnd = record.type != NameTable::Other && (record.type == end || record.type == winner);
        if (isEnd && record.subject > NameTable::Other && m_lots.size() < MaxLots)
            m_lots.insert(names.subjects.name(record.subject));
    }
    if (m_next < events.end())
        m_slice.start(0ms);
    if (m_lots.size() > before)
        Q_EMIT changed();
}

} // namespace Sothebais
