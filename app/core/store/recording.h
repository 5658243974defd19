// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventstream.h"

#include <QString>

namespace Sothebais {

class RecordingReader;

/// A recording on disk, shown while it is still being read: a file `.ndjson` or `.ndjson.zst`, or a folder of
/// them, which are shown one after another in the order of their numbers.
///
/// A file is mapped, not loaded; a compressed one is unpacked beside the live folders first, into files that
/// nobody sees and that go with this object. Other programs must not cut a file short while it is shown.
///
///     Recording recording(path);
///     connect(&recording, &EventStream::appended, ...);
///     connect(&recording, &EventStream::failed, ...);
///     recording.open();
class Recording : public EventStream
{
    Q_OBJECT
public:
    /// How far it is, and what had to be passed over.
    struct Progress
    {
        qint64 readBytes = 0;
        qint64 totalBytes = 0;
        qint64 malformed = 0; ///< events that are no JSON object
        qint64 skippedLines = 0; ///< whole lines that are no line of a recording
        qint64 cutBytes = 0; ///< of last lines that were never finished
        bool isCut = false; ///< a file ends in the middle of something; all before that is there
        bool isFinished = false; ///< nothing more comes, for better or worse

        bool operator==(const Progress &) const = default;
    };

    explicit Recording(const QString &path, QObject *parent = nullptr);
    /// Stops reading.
    ~Recording() override;

    const QString &path() const { return m_path; }
    const Progress &progress() const { return m_progress; }

    /// Begins to read, in a thread of its own. The first events are there long before the last.
    void open();
    /// Stops reading; what is there stays.
    void cancel();

Q_SIGNALS:
    /// At most once a frame, after appended().
    void progressed();
    /// All was read, or it was cancelled; not emitted after failed().
    void finished();

protected:
    EventSnapshot latest() const override;
    void advanced() override;

private:
    friend class RecordingReader;

    const QString m_path;
    Progress m_progress;
    std::unique_ptr<RecordingReader> m_reader;
};

} // namespace Sothebais
