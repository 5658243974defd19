// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventsnapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace Sothebais {

/// Says when which events of a recording are due, at the pace that they were received at.
///
/// Whoever takes them asks for more when there is room for it. What comes late because of that comes as fast
/// as it can, without being left out.
class PlayPace : public QObject
{
    Q_OBJECT
public:
    /// Twice the speed takes half the time; 0 is as fast as possible. The sequences are those of events that
    /// the snapshot has.
    PlayPace(const EventSnapshot &snapshot, std::vector<qint64> sequences, double speed,
             QObject *parent = nullptr);

    /// Of the sequences.
    qsizetype size() const { return static_cast<qsizetype>(m_sequences.size()); }
    EventRecord at(qsizetype place) const { return m_snapshot.at(m_sequences[static_cast<size_t>(place)]); }

    /// How long it has been playing, and by how much what comes next is late by now; milliseconds.
    qint64 elapsed() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }
    qint64 behindNext() const;

    /// Asks for the next ones; due() follows, or ended().
    void next();
    /// Nothing more is due.
    void stop();

Q_SIGNALS:
    /// The events at these places, at least one and not too many for one batch.
    void due(qsizetype first, qsizetype end);
    void ended();

private:
    /// When the event at a place is due, in milliseconds from the first one; never before those before it.
    qint64 dueTime(qsizetype place) const;
    void announce();

    const EventSnapshot m_snapshot;
    const std::vector<qint64> m_sequences;
    const double m_speed;
    qsizetype m_next = 0;
    qint64 m_due = 0; ///< of the event before
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace Sothebais
