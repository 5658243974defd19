// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventsnapshot.h"
#include "mappedfile.h"

#include <QMutex>

#include <array>
#include <vector>

namespace Sothebais {

/// What the index keeps of an event.
struct IndexEntry
{
    qint64 receivedAt = 0;
    qint64 time = 0;
    quint64 idHash = 0;
    quint64 segment : 23 = 0; ///< number modulo 2^23
    quint64 isExact : 1 = 0; ///< the payload stands there as it is; else the whole line is meant
    quint64 offset : 40 = 0; ///< in the segment
    quint32 length = 0;
    quint32 subject = 0;
    quint16 type = 0;
    quint16 source = 0;
    quint16 channel = 0;
    quint16 flags = 0;
};
static_assert(sizeof(IndexEntry) == 48, "millions of them are kept");

struct IndexChunk
{
    static constexpr qint64 Size = 16 * 1024;
    std::array<IndexEntry, Size> entries;
};

/// A file of events.
struct IndexSegment
{
    std::shared_ptr<const MappedFile> file;
    qint64 first = 0; ///< sequence of its first event
};

/// What a snapshot holds: none of it ever changes but the entries beyond its end.
struct IndexDirectory
{
    std::vector<std::shared_ptr<IndexChunk>> chunks;
    std::vector<IndexSegment> segments;
    qint64 firstChunk = 0; ///< number of the first of the chunks, counting from sequence 0
    qint64 firstSegment = 0;
    std::shared_ptr<EventNames> names;

    const IndexEntry &entry(qint64 sequence) const
    {
        return chunks[size_t(sequence / IndexChunk::Size - firstChunk)]
            ->entries[size_t(sequence % IndexChunk::Size)];
    }
    const MappedFile &file(const IndexEntry &entry) const
    {
        constexpr quint64 Modulus = 1 << 23;
        return *segments[size_t((entry.segment - quint64(firstSegment)) % Modulus)].file;
    }
};

/// The index of a store: one thread adds to it, and any other takes snapshots.
class EventIndex
{
public:
    EventIndex();

    /// The caller must be the thread that adds.
    EventNames &names() { return *m_next.names; }
    qint64 first() const { return m_first; }
    /// One past the last event added, published or not.
    qint64 end() const { return m_end; }

    /// What add() adds from now on is in this file.
    void addSegment(std::shared_ptr<const MappedFile> file);
    qsizetype segmentCount() const { return qsizetype(m_next.segments.size()); }
    /// Adds a record; `isExact` as in IndexEntry, `offset` and `length` likewise.
    void add(const EventRecord &record, qint64 offset, qint64 length, bool isExact);
    /// Takes back what was added since publish().
    void takeBack();
    /// Lets the events of the oldest segment go, which must not be the only one.
    std::shared_ptr<const MappedFile> letOldestGo();
    /// From now on snapshots have what was added and have not what was let go.
    void publish() { publish(m_end); }
    /// The latter alone.
    void publishLetGo() { publish(m_publishedEnd); }

    /// Any thread. As of the last publish().
    EventSnapshot snapshot() const;

private:
    void publish(qint64 end);

    IndexDirectory m_next;
    bool m_isChanged = false; ///< m_next is not what snapshots get
    qint64 m_first = 0;
    qint64 m_end = 0;

    mutable QMutex m_mutex; ///< for what follows
    std::shared_ptr<const IndexDirectory> m_directory;
    qint64 m_publishedFirst = 0;
    qint64 m_publishedEnd = 0;
};

} // namespace Sothebais
