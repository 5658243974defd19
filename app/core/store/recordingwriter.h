// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrival.h"

#include <comm/result.h>

#include <QString>

#include <memory>

namespace Sothebais {

/// Writes a recording that somebody asked for: `name.ndjson`, or compressed `name.ndjson.zst`.
///
/// It never touches a file that is there. With a limit of size, `name.ndjson` is followed by `name.1.ndjson`,
/// `name.2.ndjson` and so on. What is written is safe from a crash of this program after each write(), in a
/// compressed file after each flush().
///
///     auto writer = RecordingWriter::create({.path = "evening.ndjson"});
///     if (writer)
///         writer->write(arrival);
class RecordingWriter
{
public:
    struct Options
    {
        QString path = {}; ///< ends in .ndjson, or in .ndjson.zst to be compressed
        qint64 rotateBytes = 0; ///< uncompressed; after which the next file begins; 0 for never
        int level = 3; ///< of compression, 1 to 19
    };

    static Comm::Result<std::unique_ptr<RecordingWriter>> create(const Options &options);
    /// Closes the file, as close() does.
    ~RecordingWriter();

    Comm::Result<void> write(const Arrival &arrival);
    /// An event as a store has it, with its flags.
    Comm::Result<void> write(const EventRecord &record, const EventNames &names);
    Comm::Result<void> writeReceipt(QByteArrayView receipt, qint64 receivedAt);
    /// Hands on to the file what still waits in the compressor.
    Comm::Result<void> flush();
    /// Finishes the file; nothing can be written afterwards.
    Comm::Result<void> close();

    /// The files so far, in order.
    const QStringList &files() const;
    qint64 events() const;
    /// Of all files, as they are on disk.
    qint64 bytes() const;

private:
    class Private;
    explicit RecordingWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Sothebais
