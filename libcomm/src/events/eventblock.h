// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"

#include <QAtomicInt>
#include <QByteArray>

namespace Comm {

/// What a parser finds out about a payload.
struct Envelope
{
    QByteArrayView id;
    QByteArrayView typeName;
    QByteArrayView sourceName;
    QByteArrayView version;
    qint64 timestamp = 0;
    EventType type = EventType::Unknown;
    EventSource source = EventSource::Unknown;
    Event::Defect defect = Event::Defect::None;
    bool hasTimestamp = false;
    bool hasData = false; ///< `data` is an object or, as JavaScript sees it, an array
};

/// The one allocation of an event: this header, then the payload or, where that stands in bytes that are kept
/// anyway, those; then those texts of the envelope that stand neither in the payload nor in static data.
class EventBlock
{
public:
    /// Copies all that must be copied, for the views of `envelope` may die before the event does.
    static EventBlock *create(QByteArrayView payload, const Envelope &envelope);
    /// An event whose payload is a part of `whole`, and its data a part of that.
    static Event eventWithin(const QByteArray &whole, QByteArrayView payload, QByteArrayView data,
                             const Envelope &envelope);

    void addReference() { m_references.ref(); }
    void dropReference();

    QByteArrayView payload() const
    {
        return {m_isWithin ? within()->payload : reinterpret_cast<const char *>(this + 1), m_payloadSize};
    }
    /// The exact text of the `data` member; scans the payload unless it is known where that stands.
    QByteArrayView dataText() const;
    const Envelope &envelope() const { return m_envelope; }

private:
    /// In place of the payload.
    struct Within
    {
        QByteArray whole;
        const char *payload;
        QByteArrayView data;
    };
    struct Copied;

    EventBlock(const Envelope &envelope, qsizetype payloadSize, bool isWithin)
        : m_envelope(envelope),
          m_payloadSize(payloadSize),
          m_isWithin(isWithin)
    {
    }
    void adopt(char *end, const Copied &copied);
    char *bytes() { return reinterpret_cast<char *>(this + 1); }
    const Within *within() const { return reinterpret_cast<const Within *>(this + 1); }

    Envelope m_envelope;
    qsizetype m_payloadSize;
    QAtomicInt m_references = 1;
    const bool m_isWithin;
};

} // namespace Comm
