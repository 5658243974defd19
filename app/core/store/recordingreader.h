// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording.h"
#include "recordingscanner.h"

#include <comm/result.h>

#include <QThread>

#include <optional>

namespace Sothebais {

/// The part of a Recording that works in a thread of its own.
class RecordingReader
{
public:
    explicit RecordingReader(Recording &recording);
    /// Stops, and waits for it.
    ~RecordingReader();

    void start();
    void stop() { m_isStopped = true; }

    EventSnapshot snapshot() const { return m_index.snapshot(); }
    Recording::Progress progress() const;
    /// Why it ended early; only to be asked for when it has finished.
    std::optional<Comm::Error> error() const;

private:
    using Outcome = Comm::Result<void>;

    void run();
    Outcome readAll();
    Outcome readFile(const QString &path);
    Outcome readPlain(std::shared_ptr<const MappedFile> file);
    Outcome readPacked(const MappedFile &file);
    /// False once it is time to stop; an error if this is no recording at all.
    Comm::Result<bool> goOn(qint64 readBytes);
    Outcome judge() const;
    Comm::Error partly(const Comm::Error &cause) const;
    void publish();

    Recording &m_recording;
    const QString m_path;
    EventIndex m_index;
    RecordingScanner m_scanner;
    qint64 m_readBefore = 0; ///< bytes of the files before the current one
    Recording::Progress m_progress; ///< as far as this thread is

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isStopped = false;

    mutable QMutex m_mutex; ///< for what follows
    Recording::Progress m_published;
    std::optional<Comm::Error> m_error;
};

} // namespace Sothebais
