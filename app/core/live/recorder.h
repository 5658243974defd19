// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "core/store/eventstream.h"
#include "core/store/recordingwriter.h"

namespace Sothebais {

/// Records a stream while it goes on, in a thread of its own: what came in the minutes before, and each new
/// event. Nothing is lost if the thread that shows the events is busy, or the disk is slow for a while: the
/// events stand in the stream until they are written.
///
/// If this program is killed, the recording ends at a whole line, a compressed one with what came in the last
/// second missing.
///
///     Recorder recorder(log, {.file = {.path = "evening.ndjson"}});
///     connect(&recorder, &Recorder::failed, ...);
///     if (const auto started = recorder.start(); !started)
///         return started.error(); // for example that the file is there already
class Recorder : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        RecordingWriter::Options file = {};
        qint64 before = 0; ///< milliseconds: what the stream has received in so long a time before
        Filter filter = {}; ///< what passes is recorded
        FilterClock clock = {};
    };
    struct Progress
    {
        qint64 events = 0; ///< receipts among them; in the file already
        qint64 bytes = 0; ///< of all files, on disk
        qint64 missed = 0; ///< the stream let them go before they could be written
        QStringList files = {}; ///< in order
    };

    /// The stream must outlive it.
    Recorder(EventStream &stream, const Options &options, QObject *parent = nullptr);
    /// Stops, and waits until all is written.
    ~Recorder() override;

    const Options &options() const { return m_options; }
    Progress progress() const;

    /// Makes the file, and begins. Once.
    Comm::Result<void> start();
    /// The last event is the newest one that the stream shows now.
    void stop();

Q_SIGNALS:
    /// All is written, after stop(). This or failed() is emitted, once.
    void finished();
    /// Nothing more is written; what was written before stays.
    void failed(const Comm::Error &error);

private:
    class Writing;

    EventStream &m_stream;
    const Options m_options;
    std::unique_ptr<Writing> m_writing; ///< null before it starts
};

} // namespace Sothebais
