// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appendfile.h"
#include "arrival.h"
#include "eventindex.h"
#include "eventindexing.h"
#include "eventlog.h"
#include "recordingline.h"

#include <functional>
#include <optional>

namespace Sothebais {

/// Writes the segments of a live folder and their index. Used by one thread.
class SegmentWriter
{
public:
    /// `onLetGo` is called when those who hold old events must look for new ones, for the disk is full.
    SegmentWriter(const QString &folder, const EventLog::Options &options, EventIndex &index,
                  std::function<void()> onLetGo);

    /// For what is written from now on.
    void setLimits(qint64 maxBytes, qint64 maxEvents);

    /// Writes all that it can; the error, if any, is that of what could not be written.
    Comm::Result<void> write(const Arrival &arrival);
    Comm::Result<void> writeReceipt(QByteArrayView receipt, qint64 receivedAt);

    /// Events that could not be written.
    qint64 dropped() const { return m_dropped; }
    qint64 malformed() const { return m_malformed; }
    /// Of the segments that are there.
    qint64 bytes() const { return m_oldBytes + m_size; }

    /// The next event comes after others that are missing.
    void markGap() { m_isAfterGap = true; }

private:
    /// Makes the line at the end of the buffer one of the current segment, or of the next one.
    void keep(const EventRecord &record, RecordingLine::Place place, qsizetype lineStart);
    bool beginSegment(qint64 capacity);
    void flush();
    bool appendMakingRoom(QByteArrayView piece);
    Comm::Result<void> retry(QByteArrayView piece);
    void trim();
    void letOldestGo();
    void drop(qint64 events, const Comm::Error &error);
    Comm::Result<void> finish();

    const QString m_folder;
    EventLog::Options m_options;
    EventIndex &m_index;
    const std::function<void()> m_onLetGo;

    std::optional<AppendFile> m_file;
    qint64 m_capacity = 0; ///< of the mapping of the current segment
    qint64 m_number = 0; ///< of the next segment
    qint64 m_oldBytes = 0; ///< of the segments before the current one
    qint64 m_size = 0; ///< of the current segment, without what is in the buffer
    QByteArray m_buffer;
    qint64 m_buffered = 0; ///< events in the buffer
    qint64 m_bufferedMalformed = 0; ///< of these

    std::optional<Comm::Error> m_error; ///< of the call that goes on
    qint64 m_dropped = 0;
    qint64 m_malformed = 0;
    bool m_isAfterGap = false;
};

} // namespace Sothebais
