// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/result.h"

#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace Comm {

/// Entries that wait on disk for the dead letter queue, oldest first, in bounded space, across crashes.
///
/// They stand in numbered files, one in a line; a file is only appended to, and deleted once all of it is
/// taken. A line is on the disk before append() returns, and one that a crash cut short counts as never
/// written. How far the oldest file is taken stands in a file of its own, written now and then: after a crash
/// the last few entries may come once more.
class DeadLetterSpool
{
public:
    DeadLetterSpool(const QString &directory, qint64 maxBytes);
    ~DeadLetterSpool();

    /// Takes the directory over, which is made if it is not there. A StorageFailure says why that is not
    /// possible; to be tried again then.
    Result<void> open();
    bool isOpen() const { return m_isOpen; }

    /// StorageFailure if the disk refuses, TooLarge if it would be more than allowed; nothing has changed
    /// then.
    Result<void> append(const QByteArray &entry);
    bool isEmpty() const { return m_bytes == 0; }
    qint64 bytes() const { return m_bytes; } ///< that wait

    /// The oldest entry. A StorageFailure if it cannot be read; only to be asked for while not empty.
    Result<QByteArray> front();
    /// Takes the oldest entry away, after front().
    void pop();

private:
    Result<void> prepare();
    void recover();
    qint64 repaired(qint64 segment);
    Result<void> openForAppending();
    Result<void> write(const QByteArray &line);
    void deleteTaken();
    void savePosition();
    QString fileName(qint64 segment) const;

    QString m_directory;
    qint64 m_maxBytes;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isOpen = false;

    qint64 m_first = 1; ///< number of the file that is taken from
    qint64 m_last = 0; ///< of the file that is appended to; none if below m_first
    qint64 m_position = 0; ///< in the first file, of the oldest entry
    qint64 m_bytes = 0;
    int m_sinceSaved = 0; ///< entries taken
    QFile m_reader;
    QFile m_writer;
    qint64 m_frontSize = 0; ///< of the line that front() has read
};

} // namespace Comm
