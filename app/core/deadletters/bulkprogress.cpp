// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkprogress.h"

namespace Sothebais {

void BulkProgress::count(const LetterAct &act)
{
    switch (outcomeOf(act)) {
    case LetterOutcome::Done:
        ++done;
        received += act.outcome->receivers();
        break;
    case LetterOutcome::Gone:
        ++gone;
        break;
    case LetterOutcome::Skipped:
        ++skipped;
        break;
    case LetterOutcome::Unsure:
        ++unsure;
        [[fallthrough]];
    case LetterOutcome::Failed:
        ++failed;
        break;
    }
}

} // namespace Sothebais
