// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteract.h"

namespace Sothebais {

LetterOutcome outcomeOf(const LetterAct &act)
{
    using Code = Comm::Error::Code;
    if (act.outcome)
        return LetterOutcome::Done;
    switch (act.outcome.error().code) {
    case Code::NotFound:
        return LetterOutcome::Gone;
    case Code::InvalidEvent:
        return LetterOutcome::Skipped;
    default:
        return act.outcome.error().mayHaveExecuted ? LetterOutcome::Unsure : LetterOutcome::Failed;
    }
}

} // namespace Sothebais
