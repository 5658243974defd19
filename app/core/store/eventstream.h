// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventsnapshot.h"

#include <comm/error.h>

#include <QObject>

namespace Sothebais {

/// Events in a sequence that grows at its end, and may let its oldest ones go: the live log, or a recording.
/// What it shows changes only where it says so, at most once a frame.
///
///     connect(&stream, &EventStream::appended, this, [&] { show(stream.snapshot()); });
class EventStream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What is shown now. Hand it to other threads by value.
    const EventSnapshot &snapshot() const { return m_snapshot; }
    /// Sequence numbers count from 0 and never change; those from first() to below end() are here.
    qint64 first() const { return m_snapshot.first(); }
    qint64 end() const { return m_snapshot.end(); }
    /// Valid as long as its events are here, and as long as the record or snapshot() is kept.
    EventRecord at(qint64 sequence) const { return m_snapshot.at(sequence); }
    const EventNames &names() const { return m_snapshot.names(); }

Q_SIGNALS:
    /// Events below `first` are about to go; they are still here while this is emitted.
    void aboutToLetGo(qint64 first);
    /// New events are there, and the old ones are gone.
    void appended();
    /// Something that was asked for, or goes on by itself, cannot be done.
    void failed(const Comm::Error &error);

protected:
    void setSnapshot(const EventSnapshot &snapshot);

private:
    EventSnapshot m_snapshot;
};

} // namespace Sothebais
