// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtally.h"

#include "core/store/eventindex.h"

#include <QDateTime>

#include <bit>

namespace Sothebais {

namespace {

constexpr qint64 EventsPerSlice = 1024; ///< at the clock

template <typename Action>
void forEachFlag(quint16 flags, Action action)
{
    for (quint32 left = flags; left != 0; left &= left - 1)
        action(quint32(std::countr_zero(left)));
}

} // namespace

EventTally::EventTally(EventStream &stream, const Options &options, QObject *parent)
    : QObject(parent),
      m_stream(stream),
      m_now(options.now ? options.now : &QDateTime::currentMSecsSinceEpoch),
      m_sliceLength(options.slice),
      m_first(stream.first()),
      m_end(stream.first())
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &EventTally::countSlice);
    connect(&stream, &EventStream::aboutToLetGo, this, &EventTally::letGo);
    connect(&stream, &EventStream::appended, this, &EventTally::countSlice);
    m_slice.start(0);
}

qint64 EventTally::flagged(EventFlag flag) const
{
    return m_flags.count(quint32(std::countr_zero(quint16(flag))));
}

qint64 EventTally::firstSince(qint64 time) const
{
    return m_stream.snapshot().firstSince(time);
}

void EventTally::refreshRates()
{
    m_rates.setNow(m_now());
}

/// What is counted of it is taken back when there is time: until then its snapshot keeps it.
void EventTally::letGo(qint64 first)
{
    if (const qint64 end = std::min(first, m_end); end > m_first)
        m_leaving.push_back({m_stream.snapshot(), m_first, end});
    m_first = std::max(m_first, first);
    m_end = std::max(m_end, m_first);
}

void EventTally::countSlice()
{
    m_slice.stop();
    QElapsedTimer clock;
    clock.start();
    m_first = std::max(m_first, m_stream.first()); // more than what was ever shown may have gone
    m_end = std::max(m_end, m_first);
    m_rates.setNow(m_now());
    bool hasTime = true;
    while (hasTime && !m_leaving.empty()) {
        hasTime = work(m_leaving.front(), clock, [this](const IndexEntry &entry) { remove(entry); });
        if (hasTime)
            m_leaving.pop_front();
    }
    if (hasTime) {
        Part arrived{m_stream.snapshot(), m_end, m_stream.end()};
        hasTime = work(arrived, clock, [this](const IndexEntry &entry) { add(entry); });
        m_end = arrived.next;
    }
    if (!hasTime)
        m_slice.start(0);
    Q_EMIT changed();
}

/// True if nothing is left of the part, false if it is time to stop.
template <typename Change>
bool EventTally::work(Part &part, const QElapsedTimer &clock, Change change)
{
    const std::chrono::nanoseconds limit = m_sliceLength;
    while (part.next < part.end) {
        const qint64 end = std::min(part.end, part.next + EventsPerSlice);
        for (const IndexDirectory &directory = *part.snapshot.directory(); part.next < end; ++part.next)
            change(directory.entry(part.next));
        if (part.next < part.end && clock.nsecsElapsed() > limit.count())
            return false;
    }
    return true;
}

void EventTally::add(const IndexEntry &entry)
{
    if (entry.flags & quint16(EventFlag::Receipt))
        return;
    ++m_total;
    m_types.add(entry.type);
    m_sources.add(entry.source);
    m_subjects.add(entry.subject);
    forEachFlag(entry.flags, [this](quint32 bit) { m_flags.add(bit); });
    m_rates.add(entry.type, entry.receivedAt);
    m_history.add(entry.receivedAt, family(entry));
}

void EventTally::remove(const IndexEntry &entry)
{
    if (entry.flags & quint16(EventFlag::Receipt))
        return;
    --m_total;
    m_types.remove(entry.type);
    m_sources.remove(entry.source);
    m_subjects.remove(entry.subject);
    forEachFlag(entry.flags, [this](quint32 bit) { m_flags.remove(bit); });
    m_history.remove(entry.receivedAt, family(entry));
}

EventFamily EventTally::family(const IndexEntry &entry)
{
    if (entry.flags & quint16(EventFlag::Malformed))
        return EventFamily::Malformed;
    while (entry.type >= m_families.size())
        m_families.push_back(eventFamily(names().types.name(quint32(m_families.size()))));
    return m_families[entry.type];
}

} // namespace Sothebais
