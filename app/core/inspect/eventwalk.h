// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventsnapshot.h"

#include <QObject>
#include <QTimer>

namespace Sothebais {

/// Looks at the events of a snapshot one by one, from the newest back, a few milliseconds at a time in the
/// event loop of its thread, so that nobody waits for it.
///
/// A subclass says what it looks for. The snapshot is held only while the walk goes on.
class EventWalk : public QObject
{
    Q_OBJECT
public:
    explicit EventWalk(QObject *parent = nullptr);

    bool isWalking() const { return m_timer.isActive(); }
    /// Events looked at since start().
    qint64 looked() const { return m_looked; }

public Q_SLOTS:
    void stop();

Q_SIGNALS:
    /// Some more were looked at.
    void progressed();
    /// The oldest event, or the end that the subclass has set, is reached. Not after stop().
    void finished();

protected:
    /// Begins with the event before `end`.
    void walk(const EventSnapshot &snapshot, qint64 end);
    const EventSnapshot &snapshot() const { return m_snapshot; }
    /// Looks at one event, whose payload is not read yet; false if that was enough.
    virtual bool look(EventRecord &record) = 0;
    /// The snapshot is let go; so should be what was made from it.
    virtual void ended() { }

private:
    void goOn();

    EventSnapshot m_snapshot;
    QTimer m_timer;
    qint64 m_next = 0; ///< one past the event to be looked at next
    qint64 m_looked = 0;
};

} // namespace Sothebais
