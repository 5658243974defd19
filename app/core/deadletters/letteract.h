// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety/writeguard.h"
#include "letter.h"

#include <comm/eventclient.h>
#include <comm/result.h>

namespace Sothebais {

/// What was done to a letter, or tried.
struct LetterAct
{
    LetterAction action = LetterAction::Retry;
    LetterPointer letter = {};
    Comm::Result<Comm::Publication> outcome
        = Comm::Publication{}; ///< without receivers unless it was published
    QByteArray after = {}; ///< the data that it was retried with, of an Edit
};

/// What came of it.
enum class LetterOutcome {
    Done,
    Gone, ///< somebody else was faster
    Skipped, ///< it cannot be published
    Failed, ///< it is still there
    Unsure, ///< the reply was lost: it may be done
};

LetterOutcome outcomeOf(const LetterAct &act);

/// What the guard is asked for before a letter is worked on.
constexpr WriteAction rightFor(LetterAction action)
{
    switch (action) {
    case LetterAction::Retry:
    case LetterAction::Edit:
        return WriteAction::RetryDeadLetter;
    case LetterAction::Park:
        return WriteAction::ParkDeadLetter;
    case LetterAction::Restore:
        return WriteAction::RestoreDeadLetter;
    case LetterAction::Discard:
        break;
    }
    return WriteAction::DiscardDeadLetter;
}

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::LetterAct)
Q_DECLARE_METATYPE(Sothebais::LetterOutcome)
