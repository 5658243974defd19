// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventindex.h"

namespace Sothebais {

EventIndex::EventIndex()
{
    m_next.names = std::make_shared<EventNames>();
    m_directory = std::make_shared<IndexDirectory>(m_next);
}

void EventIndex::addSegment(std::shared_ptr<const MappedFile> file)
{
    m_next.segments.push_back({std::move(file), m_end});
    m_isChanged = true;
}

void EventIndex::add(const EventRecord &record, qint64 offset, qint64 length, bool isExact)
{
    const size_t chunk = size_t(m_end / IndexChunk::Size - m_next.firstChunk);
    if (chunk == m_next.chunks.size()) {
        m_next.chunks.push_back(std::make_shared<IndexChunk>());
        m_isChanged = true;
    }
    IndexEntry &entry = m_next.chunks[chunk]->entries[size_t(m_end % IndexChunk::Size)];
    entry = {.receivedAt = record.receivedAt,
             .time = record.time,
             .idHash = record.idHash,
             .segment = quint64(m_next.firstSegment + qint64(m_next.segments.size()) - 1) & ((1 << 23) - 1),
             .isExact = isExact,
             .offset = quint64(offset) & ((quint64(1) << 40) - 1),
             .length = quint32(length),
             .subject = record.subject,
             .type = record.type,
             .source = record.source,
             .channel = record.channel,
             .flags = quint16(record.flags.toInt())};
    ++m_end;
}

void EventIndex::takeBack()
{
    m_end = m_publishedEnd; // only this thread writes it
}

std::shared_ptr<const MappedFile> EventIndex::letOldestGo()
{
    Q_ASSERT(m_next.segments.size() > 1);
    std::shared_ptr<const MappedFile> oldest = std::move(m_next.segments.front().file);
    m_next.segments.erase(m_next.segments.begin());
    ++m_next.firstSegment;
    m_first = m_next.segments.front().first;
    const qint64 emptied = m_first / IndexChunk::Size - m_next.firstChunk;
    m_next.chunks.erase(m_next.chunks.begin(), m_next.chunks.begin() + emptied);
    m_next.firstChunk += emptied;
    m_isChanged = true;
    return oldest;
}

void EventIndex::publish(qint64 end)
{
    std::shared_ptr<const IndexDirectory> directory;
    if (m_isChanged)
        directory = std::make_shared<IndexDirectory>(m_next);
    const QMutexLocker lock(&m_mutex);
    if (directory)
        m_directory.swap(directory); // so that the old one ends, if it does, without the lock
    m_isChanged = false;
    m_publishedFirst = m_first;
    m_publishedEnd = end;
}

EventSnapshot EventIndex::snapshot() const
{
    const QMutexLocker lock(&m_mutex);
    return EventSnapshot(m_directory, m_publishedFirst, m_publishedEnd);
}

} // namespace Sothebais
