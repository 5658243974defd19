// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"
#include "comm/export.h"
#include "comm/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>

namespace Comm {

class EventBlock;
struct Envelope;

/// One event: the exact bytes it came in, and its envelope parsed once.
///
/// An implicitly shared, immutable value of one pointer; copies are cheap and may cross threads. Whatever
/// arrives becomes an Event: bytes that are not a JSON object make one that isMalformed(), so that nothing is
/// dropped unseen. An EventParser makes events from bytes, an EventBuilder makes new ones.
///
///     Comm::EventParser parser;
///     const Comm::Event event = parser.parse(bytes);
///     if (const auto bid = event.as<Comm::BidPlaced>())
///         qInfo() << bid->lotId << bid->amount.text();
class COMM_EXPORT Event
{
public:
    /// What keeps the bytes from being an event at all.
    enum class Defect : quint8 {
        None, ///< a JSON object
        NotJson,
        NotAnObject, ///< JSON, but no object
        InvalidUtf8,
        TooLarge, ///< longer than the parser's limit; the bytes are kept, not parsed
        TooDeep, ///< nested deeper than the parser's limit
    };

    /// An event of no bytes; isNull().
    Event() noexcept = default;
    Event(const Event &) noexcept;
    Event(Event &&other) noexcept : m_block(std::exchange(other.m_block, nullptr)) { }
    Event &operator=(const Event &) noexcept;
    Event &operator=(Event &&other) noexcept;
    ~Event();

    bool isNull() const noexcept { return m_block == nullptr; }
    bool isMalformed() const noexcept { return defect() != Defect::None; }
    Defect defect() const noexcept;
    /// The defect in words, for people.
    QString defectText() const;
    /// True if id, timestamp, type, source, version and data are there as the existing services ask for them:
    /// data is an object or an array, the others are not empty.
    bool isComplete() const noexcept;

    /// The exact bytes, valid as long as this event or a copy of it lives.
    QByteArrayView payload() const noexcept;
    /// Members of the envelope; empty where missing or of another kind. The views live as long as payload().
    QByteArrayView id() const noexcept;
    QByteArrayView typeName() const noexcept;
    QByteArrayView sourceName() const noexcept;
    QByteArrayView version() const noexcept;
    /// Milliseconds since the epoch, rounded and within the range of JavaScript's dates; 0 where missing.
    qint64 timestamp() const noexcept;
    /// timestamp() as a UTC time; invalid where missing.
    QDateTime time() const;
    /// Unknown where the catalogue of the parser does not have the name.
    EventType type() const noexcept;
    EventSource source() const noexcept;

    /// The exact text of the `data` member; empty where missing. Scans the payload at each call.
    QByteArrayView dataText() const;
    /// The `data` member parsed; empty where it is missing or no object. Parses at each call. Numbers are
    /// doubles, and null where a double cannot hold them.
    QJsonObject data() const;
    /// The data as the typed payload of the catalogue; an InvalidEvent error if a field does not fit.
    template <typename Payload>
    Result<Payload> as() const
    {
        return Payload::fromJson(data());
    }

    /// Same bytes.
    friend bool operator==(const Event &a, const Event &b) noexcept { return a.payload() == b.payload(); }

private:
    friend class EventBlock;
    friend class EventParser;
    explicit Event(EventBlock *block) noexcept : m_block(block) { }
    const Envelope &envelope() const noexcept;

    EventBlock *m_block = nullptr;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::Event)
Q_DECLARE_TYPEINFO(Comm::Event, Q_RELOCATABLE_TYPE);
