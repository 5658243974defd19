// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentwriter.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxBuffer = 1024 * 1024; // bytes that are written at once

// What is done on a full disk before events are dropped; others wait meanwhile.
constexpr int MaxLetGo = 4; // segments
constexpr int MaxRetries = 10; // for each of them
constexpr unsigned long RetryInterval = 20; // milliseconds

} // namespace

SegmentWriter::SegmentWriter(const QString &folder, const EventLog::Options &options, EventIndex &index,
                             std::function<void()> onLetGo)
    : m_folder(folder),
      m_options(options),
      m_index(index),
      m_onLetGo(std::move(onLetGo))
{
}

void SegmentWriter::setLimits(qint64 maxBytes, qint64 maxEvents)
{
    m_options.limits.maxBytes = maxBytes;
    m_options.limits.maxEvents = maxEvents;
}

Comm::Result<void> SegmentWriter::write(const Arrival &arrival)
{
    for (qsizetype i = 0; i < arrival.events.size(); ++i) {
        const Comm::Event &event = arrival.events[i];
        EventFlags flags = arrival.flags(i);
        flags.setFlag(EventFlag::Malformed, event.isMalformed());
        if (m_options.check)
            flags |= m_options.check(event, arrival.receivedAt);
        if (std::exchange(m_isAfterGap, false))
            flags |= EventFlag::AfterGap;
        const qsizetype lineStart = m_buffer.size();
        const auto place
            = RecordingLine::append(m_buffer, {arrival.receivedAt, arrival.channel, flags}, event);
        keep(indexed(event, {.receivedAt = arrival.receivedAt, .channel = arrival.channel, .flags = flags},
                     m_index.names()),
             place, lineStart);
    }
    return finish();
}

Comm::Result<void> SegmentWriter::writeReceipt(QByteArrayView receipt, qint64 receivedAt)
{
    const auto place = RecordingLine::appendReceipt(m_buffer, receivedAt, receipt);
    keep({.receivedAt = receivedAt, .flags = EventFlag::Receipt}, place, 0);
    return finish();
}

void SegmentWriter::keep(const EventRecord &record, RecordingLine::Place place, qsizetype lineStart)
{
    if (!m_file || m_size + m_buffer.size() > m_capacity) {
        const QByteArray line = m_buffer.sliced(lineStart);
        m_buffer.truncate(lineStart);
        flush();
        if (!beginSegment(std::max<qint64>(m_options.limits.segmentBytes, line.size())))
            return;
        m_buffer = line;
        place.offset -= lineStart;
    }
    m_index.add(record, m_size + place.offset, place.length, place.isExact);
    ++m_buffered;
    m_bufferedMalformed += record.flags.testFlag(EventFlag::Malformed) ? 1 : 0;
    if (m_buffer.size() >= MaxBuffer)
        flush();
}

/// Drops the one event that the segment was to begin with, if it cannot be made.
bool SegmentWriter::beginSegment(qint64 capacity)
{
    const QString path = u"%1/%2.ndjson"_s.arg(m_folder).arg(m_number + 1, 10, 10, QChar(u'0'));
    Comm::Result<AppendFile> file = AppendFile::create(path);
    if (!file) {
        drop(1, file.error());
        return false;
    }
    std::shared_ptr<const MappedFile> mapped = MappedFile::map(file->descriptor(), capacity, path);
    if (!mapped) {
        drop(1, fileError(path, errno));
        QFile::remove(path);
        return false;
    }
    ++m_number;
    m_file.emplace(std::move(file).value());
    m_index.addSegment(std::move(mapped));
    m_capacity = capacity;
    m_oldBytes += std::exchange(m_size, 0);
    return true;
}

void SegmentWriter::flush()
{
    if (m_buffer.isEmpty())
        return;
    if (appendMakingRoom(m_buffer)) {
        m_size = m_file->size();
        m_malformed += m_bufferedMalformed;
        m_index.publish();
    } else {
        m_index.takeBack();
        m_index.publish(); // what was let go
    }
    m_buffer.resize(0); // which keeps the memory
    m_buffered = 0;
    m_bufferedMalformed = 0;
}

bool SegmentWriter::appendMakingRoom(QByteArrayView piece)
{
    Comm::Result<void> written = m_file->append(piece);
    for (int i = 0; i < MaxLetGo && !written && m_file->isDiskFull() && m_index.segmentCount() > 1; ++i) {
        letOldestGo();
        m_index.publishLetGo();
        m_onLetGo();
        written = retry(piece);
    }
    if (!written)
        drop(m_buffered, written.error());
    return written.hasValue();
}

/// The disk has the room of a file only when nobody holds it any more, a frame later.
Comm::Result<void> SegmentWriter::retry(QByteArrayView piece)
{
    Comm::Result<void> written = m_file->append(piece);
    for (int i = 0; i < MaxRetries && !written && m_file->isDiskFull(); ++i) {
        QThread::msleep(RetryInterval);
        written = m_file->append(piece);
    }
    return written;
}

void SegmentWriter::trim()
{
    const EventLog::Limits &limits = m_options.limits;
    const qint64 before = m_index.first();
    while (m_index.segmentCount() > 1
           && (bytes() > limits.maxBytes || m_index.end() - m_index.first() > limits.maxEvents))
        letOldestGo();
    if (m_index.first() != before)
        m_index.publish();
}

void SegmentWriter::letOldestGo()
{
    QFile file(m_index.letOldestGo()->path());
    m_oldBytes -= file.size();
    file.remove();
}

void SegmentWriter::drop(qint64 events, const Comm::Error &error)
{
    m_dropped += events;
    m_isAfterGap = true;
    m_error = error;
}

Comm::Result<void> SegmentWriter::finish()
{
    flush();
    trim();
    const std::optional<Comm::Error> error = std::exchange(m_error, {});
    return error ? Comm::Result<void>(*error) : Comm::Result<void>();
}

} // namespace Sothebais
