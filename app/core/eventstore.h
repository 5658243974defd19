// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedevent.h"

#include <QObject>

#include <deque>

namespace Sothebais {

/// The newest events, bounded in number and bytes: the oldest are let go when new ones need the room.
///
/// Every event ever appended has a sequence number, counting from 0, that never changes; those from first()
/// to below end() are still here.
class EventStore : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        qsizetype maxEvents = 200'000;
        qsizetype maxBytes = 512 * 1024 * 1024;
    };

    explicit EventStore(Limits limits, QObject *parent = nullptr);

    qint64 first() const { return m_first; }
    qint64 end() const { return m_first + qint64(m_events.size()); }
    const ReceivedEvent &at(qint64 sequence) const;

    const Limits &limits() const { return m_limits; }
    /// Events since the start, those let go included.
    qint64 total() const { return end(); }
    qint64 letGo() const { return m_first; }
    /// Of the total, those that were no JSON object.
    qint64 malformed() const { return m_malformed; }
    qsizetype bytes() const { return m_bytes; }

public Q_SLOTS:
    void append(const QList<Sothebais::ReceivedEvent> &events);

Q_SIGNALS:
    /// Events below `first` are about to go; they are still here while this is emitted.
    void aboutToLetGo(qint64 first);
    /// New events are there, and the old ones are gone.
    void appended();

private:
    void trim();

    const Limits m_limits;
    std::deque<ReceivedEvent> m_events;
    qint64 m_first = 0;
    qint64 m_malformed = 0;
    qsizetype m_bytes = 0;
};

} // namespace Sothebais
