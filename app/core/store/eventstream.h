// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventsnapshot.h"

#include <comm/error.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace Sothebais {

/// Events in a sequence that grows at its end, and may let its oldest ones go: the live log, or a recording.
/// What it shows changes only where it says so, at most once a frame.
///
///     connect(&stream, &EventStream::appended, this, [&] { show(stream.snapshot()); });
class EventStream : public QObject
{
    Q_OBJECT
public:
    explicit EventStream(QObject *parent = nullptr);

    /// What is shown now. Hand it to other threads by value.
    const EventSnapshot &snapshot() const { return m_snapshot; }
    /// Sequence numbers count from 0 and never change; those from first() to below end() are here.
    qint64 first() const { return m_snapshot.first(); }
    qint64 end() const { return m_snapshot.end(); }
    /// Valid as long as its events are here, and as long as the record or snapshot() is kept.
    EventRecord at(qint64 sequence) const { return m_snapshot.at(sequence); }
    const EventNames &names() const { return m_snapshot.names(); }

Q_SIGNALS:
    /// Events below `first` are about to go; they are still here while this is emitted. At most end(): new
    /// events may have come and gone since, and first() may jump beyond what was the end.
    void aboutToLetGo(qint64 first);
    /// New events are there, and the old ones are gone.
    void appended();
    /// Something that was asked for, or goes on by itself, cannot be done.
    void failed(const Comm::Error &error);

protected:
    /// Any thread: there may be something new, to be shown with the next frame.
    void wake();
    /// What there is now.
    virtual EventSnapshot latest() const = 0;
    /// Called once a frame, after the signals.
    virtual void advanced() { }

private:
    void planFrame();
    void showLatest();

    EventSnapshot m_snapshot;
    QTimer m_frame;
    QElapsedTimer m_sinceShown;
    std::atomic<bool> m_isWoken = false;
};

} // namespace Sothebais
