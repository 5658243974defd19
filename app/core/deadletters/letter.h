// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/deadletter.h>

#include <QList>

#include <memory>

namespace Sothebais {

/// One dead letter with what is asked of it again and again: made once, never changed, shared by snapshots,
/// models and threads. As long as an entry stays in its list it keeps its pointer.
struct Letter
{
    static constexpr int PoisonRetries
        = 3; ///< of an event that came back as often as the retry budget allows

    Comm::DeadLetter entry = {};
    qint64 time = 0; ///< of the failure or else of the event, ms since the epoch; 0 if neither is known
    QString error = {}; ///< the message without what differs each time: numbers and identifiers are "#"
    QString frame = {}; ///< the topmost line of the stack that says where, likewise; empty if there is none
    QByteArray subject = {}; ///< what the event is about, for example "lot:42"; empty if it does not say

    /// It was taken out of the queue again and again, and came back each time.
    bool isPoison() const { return entry.failure.retries >= PoisonRetries; }
    /// It is at hand as a whole: it can be put into the trash and exported.
    bool isWhole() const { return !entry.isCut(); }

    /// One by itself; a LetterMaker makes many.
    static std::shared_ptr<const Letter> of(Comm::DeadLetter entry);
};

using LetterPointer = std::shared_ptr<const Letter>;

/// What may be done to a letter.
enum class LetterAction {
    Retry,
    Edit, ///< retry with other data
    Discard, ///< into the trash
    Restore, ///< out of the trash
    Park, ///< to the parking list or, what is parked, back to the queue
};

/// The action in one word, as the audit log has it: "retry dead letter".
QString letterActionName(LetterAction action);

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::LetterPointer)
