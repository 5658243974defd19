// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letter.h"

#include "lettermaker.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterPointer Letter::of(Comm::DeadLetter entry)
{
    return LetterMaker().make(std::move(entry));
}

QString letterActionName(LetterAction action)
{
    switch (action) {
    case LetterAction::Retry:
        return u"retry dead letter"_s;
    case LetterAction::Edit:
        return u"edit and retry dead letter"_s;
    case LetterAction::Discard:
        return u"discard dead letter"_s;
    case LetterAction::Restore:
        return u"restore dead letter"_s;
    case LetterAction::Park:
        break;
    }
    return u"park dead letter"_s;
}

} // namespace Sothebais
