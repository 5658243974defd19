// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventrecord.h"

#include <memory>

namespace Sothebais {

struct IndexDirectory;

/// The events of a store as they stood at one moment: neither new events nor the letting go of old ones
/// change it. A value; copies are cheap, and any thread may read one.
///
///     for (qint64 i = snapshot.first(); i < snapshot.end(); ++i) {
///         EventRecord record = snapshot.envelope(i); // 48 bytes of the index; the payload is not touched
///         if (record.type == placed) {
///             snapshot.readPayload(record);
///             print(record.payload);
///         }
///     }
class EventSnapshot
{
public:
    /// No events.
    EventSnapshot() = default;
    EventSnapshot(std::shared_ptr<const IndexDirectory> directory, qint64 first, qint64 end);

    qint64 first() const { return m_first; }
    qint64 end() const { return m_end; }
    qint64 size() const { return m_end - m_first; }
    bool isEmpty() const { return m_end == m_first; }

    /// All but the payload, from the index alone. The sequence must be from first() to below end().
    EventRecord envelope(qint64 sequence) const;
    /// The whole event; copies nothing unless its bytes are not stored as they are.
    EventRecord at(qint64 sequence) const;
    /// Makes a whole event of what envelope() gave.
    void readPayload(EventRecord &record) const;

    /// The first event that was received at this time (milliseconds since the epoch) or later; end() if none
    /// was. They stand in the order of their arrival, but for the steps of the clock.
    qint64 firstSince(qint64 time) const;

    /// The names behind the numbers; there may be newer ones than those of the events here.
    const EventNames &names() const;
    /// For who needs them longer than the events; null if there are no events.
    std::shared_ptr<const EventNames> sharedNames() const;

    /// For those who want the files themselves; null if there are no events.
    const std::shared_ptr<const IndexDirectory> &directory() const { return m_directory; }

    /// Tells the system that what was read of the files need not stay in the memory of this process. After a
    /// walk over many payloads; what is read later is simply mapped again.
    void releasePages() const;

private:
    std::shared_ptr<const IndexDirectory> m_directory;
    qint64 m_first = 0;
    qint64 m_end = 0;
};

} // namespace Sothebais
