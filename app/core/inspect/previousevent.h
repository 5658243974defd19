// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventwalk.h"

namespace Sothebais {

/// Finds the last event before another one that is about the same: the one of the same type, and the one of
/// any type. Where an event does not say what it is about, the type alone counts.
///
///     connect(&previous, &PreviousEvent::finished, this, [&] { show(previous.ofSameType()); });
///     previous.find(stream.snapshot(), record);
class PreviousEvent : public EventWalk
{
    Q_OBJECT
public:
    static constexpr qint64 MaxLooked = 5'000'000; ///< a second or two

    using EventWalk::EventWalk;

    /// `record` is an event of the snapshot's store, with its payload.
    void find(const EventSnapshot &snapshot, const EventRecord &record);

    /// Sequence numbers, -1 where there is none.
    qint64 ofSameType() const { return m_ofSameType; }
    qint64 ofAnyType() const { return m_ofAnyType; }
    /// What both are about, "lot:42"; empty where the event does not say.
    const QByteArray &subject() const { return m_subject; }

protected:
    bool look(EventRecord &record) override;

private:
    bool isAboutTheSame(EventRecord &record) const;

    EventRecord m_record;
    QByteArray m_subject;
    qint64 m_ofSameType = -1;
    qint64 m_ofAnyType = -1;
};

/// The exact text of the data of an event's payload; empty if it has none.
QByteArrayView dataOf(QByteArrayView payload);

} // namespace Sothebais
