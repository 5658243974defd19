// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsnapshot.h"

#include "eventindex.h"
#include "recordingline.h"

namespace Sothebais {

EventSnapshot::EventSnapshot(std::shared_ptr<const IndexDirectory> directory, qint64 first, qint64 end)
    : m_directory(std::move(directory)),
      m_first(first),
      m_end(end)
{
}

EventRecord EventSnapshot::envelope(qint64 sequence) const
{
    Q_ASSERT(sequence >= m_first && sequence < m_end);
    const IndexEntry &entry = m_directory->entry(sequence);
    return {.sequence = sequence,
            .receivedAt = entry.receivedAt,
            .time = entry.time,
            .idHash = entry.idHash,
            .subject = entry.subject,
            .type = entry.type,
            .source = entry.source,
            .channel = entry.channel,
            .flags = EventFlags::fromInt(entry.flags)};
}

EventRecord EventSnapshot::at(qint64 sequence) const
{
    EventRecord record = envelope(sequence);
    readPayload(record);
    return record;
}

void EventSnapshot::readPayload(EventRecord &record) const
{
    const IndexEntry &entry = m_directory->entry(record.sequence);
    const QByteArrayView bytes = m_directory->file(entry).view(entry.offset, entry.length);
    if (entry.isExact) {
        record.payload = bytes;
        return;
    }
    RecordingLine line;
    if (line.read(bytes))
        record.decoded = line.decoded();
    record.payload = record.decoded;
}

qint64 EventSnapshot::firstSince(qint64 time) const
{
    qint64 first = m_first;
    for (qint64 end = m_end; first < end;) {
        const qint64 middle = first + (end - first) / 2;
        if (m_directory->entry(middle).receivedAt < time)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

const EventNames &EventSnapshot::names() const
{
    static const EventNames none;
    return m_directory ? *m_directory->names : none;
}

std::shared_ptr<const EventNames> EventSnapshot::sharedNames() const
{
    return m_directory ? m_directory->names : nullptr;
}

void EventSnapshot::releasePages() const
{
    if (!m_directory)
        return;
    for (const IndexSegment &segment : m_directory->segments)
        segment.file->releasePages();
}

} // namespace Sothebais
