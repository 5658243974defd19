// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Comm {

// What the server does in one atomic step, in its own language. Each sends nothing back that it has not done.

/// Moves entries out of a list, one after the other.
///
/// KEYS: the list, the history of all events, then for each entry the history of its type and the list that
/// gets its record. ARGV: the index of the oldest history entry to keep, "1" to refuse what nobody listens
/// to, the channel of all events, then for each entry its bytes, the event to publish or nothing, the channel
/// of its type, and the record to store or nothing.
///
/// Answers for each entry: nil if it is not in the list, 0 if nobody listens, 1 if it was moved, the
/// receivers on both channels if it was published, or the error that kept everything as it was. An error in
/// the place of a number of receivers came too late for that: the event is published, the entry may still be
/// there.
extern const QByteArray MoveScript;

/// The same for one entry that is too large to be sent around, found by what is known of it.
///
/// KEYS: the list, and the one that gets the entry, or again the list to just remove it. ARGV: bytes and
/// SHA-1. Answers 1, or nil if it is not in the list.
extern const QByteArray MoveLargeScript;

/// Adds an entry as the newest unless it is there. KEYS: the list. ARGV: the entry. Answers whether it did.
extern const QByteArray StoreScript;

/// Reads the next entries of a list.
///
/// KEYS: the list. ARGV: "oldest" or "newest", the position of the first, the number of entries, the entry
/// before the first or nothing, the bytes after which to stop, those from which on an entry counts as too
/// large, and how many of such a one are given. Answers the length of the list, the position behind the last,
/// and the entries; of one that is too large its size, its SHA-1 and its beginning.
extern const QByteArray PageScript;

} // namespace Comm
