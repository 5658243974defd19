// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"
#include "comm/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Comm {

/// Why an event could not be handled. Of these, only the message and the time are always written; what is
/// empty or zero is left out of the entry.
struct DeadLetterFailure
{
    QString message = {}; ///< of the error; written with at most 10 000 characters and without secrets
    QString stack = {}; ///< likewise
    QDateTime time = {}; ///< of the last failure; the time of storing if invalid
    QDateTime firstFailure = {}; ///< of the first one, where there were several
    int attempts = 0; ///< deliveries to the handler, all in vain
    int retries = 0; ///< times that the event was taken out of the queue before and came back; an
                     ///< EventConsumer counts those that it remembers
    QString consumer = {}; ///< the handler that failed
    QString service = {}; ///< the program that it ran in

    bool operator==(const DeadLetterFailure &) const = default;
};

/// One entry of the dead letter queue: an event that could not be handled, and why.
///
/// Whatever stands in the queue makes one: all members of an entry may be missing, and what is no entry at
/// all has a defect. An entry is identified by its bytes, never by its place.
///
///     const auto letter = Comm::DeadLetter::parse(bytes);
///     qInfo() << letter.event.typeName() << letter.failure.message;
struct COMM_EXPORT DeadLetter
{
    QByteArray bytes = {}; ///< the exact entry; of one too large to be read, its beginning
    qint64 size = 0; ///< of the entry
    Event event = {}; ///< in the bytes that it was published in; null if the entry holds none
    DeadLetterFailure failure = {};
    QString defect = {}; ///< in words, why the event cannot be published as it is; empty if it can
    bool parked = false; ///< it was read from the parking list
    QByteArray cutFingerprint = {}; ///< the fingerprint, where there are not all bytes to make it of

    /// Reads an entry; never fails. Entries beyond `MaxBytes` are not looked into.
    static DeadLetter parse(QByteArrayView entry);
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024;

    /// The entry of an event in the form that all services read: `{"event":...,"error":{...},...}`, equal
    /// byte for byte to what JavaScript makes of it after parsing and printing. Where the event's own bytes
    /// are in another form they stand beside it as `originalEvent`, a string.
    static QByteArray entryOf(const Event &event, const DeadLetterFailure &failure);

    /// SHA-1 of the entry in 40 hexadecimal digits: its name. Made at each call.
    QByteArray fingerprint() const;
    /// True if it can be published again as it is.
    bool isRetriable() const { return defect.isEmpty(); }
    /// True if `bytes` is only the beginning: it can be discarded or parked, not exported.
    bool isCut() const { return bytes.size() < size; }
    /// The time of the failure or, where the entry has none, of the event; may be invalid.
    QDateTime time() const { return failure.time.isValid() ? failure.time : event.time(); }

    /// The entry as one line of NDJSON: its bytes or, where they have a line feed or are no JSON object,
    /// `{"entryBase64":"..."}`.
    QByteArray toLine() const;
    /// The bytes of the entry in such a line; an error for what is none.
    static Result<QByteArray> fromLine(QByteArrayView line);

    /// Same entry.
    friend bool operator==(const DeadLetter &a, const DeadLetter &b)
    {
        if (a.isCut() || b.isCut())
            return a.size == b.size && a.fingerprint() == b.fingerprint();
        return a.bytes == b.bytes;
    }
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::DeadLetter)
