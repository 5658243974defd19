// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flagcounts.h"

#include <algorithm>
#include <bit>

namespace Sothebais {

namespace {

constexpr qint64 MaxEventsAtOnce = 50'000; // about a millisecond

} // namespace

FlagCounts::FlagCounts(EventStream &stream, QObject *parent) : QObject(parent)
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &FlagCounts::countMore);
    setStream(stream);
}

qint64 FlagCounts::count(EventFlag flag) const
{
    return m_counts[size_t(std::countr_zero(quint16(flag)))];
}

void FlagCounts::setStream(EventStream &stream)
{
    if (m_stream)
        m_stream->disconnect(this);
    m_stream = &stream;
    m_counted = stream.first();
    m_counts = {};
    connect(&stream, &EventStream::appended, this, &FlagCounts::countMore);
    countMore();
}

void FlagCounts::countMore()
{
    const EventSnapshot &events = m_stream->snapshot();
    qint64 at = std::max(m_counted, events.first());
    const qint64 end = std::min(events.end(), at + MaxEventsAtOnce);
    for (; at < end; ++at) {
        for (uint flags = events.envelope(at).flags.toInt(); flags != 0; flags &= flags - 1)
            ++m_counts[size_t(std::countr_zero(flags))];
    }
    m_counted = at;
    if (at < events.end())
        m_more.start();
}

} // namespace Sothebais
