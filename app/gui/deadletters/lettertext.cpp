// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertext.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::LetterText)
};

} // namespace

QString bulkTitle(LetterAction action)
{
    switch (action) {
    case LetterAction::Retry:
    case LetterAction::Edit:
        return LetterText::tr("Retry dead letters");
    case LetterAction::Discard:
        return LetterText::tr("Discard dead letters");
    case LetterAction::Restore:
        return LetterText::tr("Put dead letters back");
    case LetterAction::Park:
        break;
    }
    return LetterText::tr("Move dead letters");
}

QString bulkButtonText(LetterAction action, qint64 letters)
{
    const int count = int(letters);
    switch (action) {
    case LetterAction::Retry:
    case LetterAction::Edit:
        return LetterText::tr("Retry %n letter(s)", nullptr, count);
    case LetterAction::Discard:
        return LetterText::tr("Discard %n letter(s)", nullptr, count);
    case LetterAction::Restore:
        return LetterText::tr("Put %n letter(s) back", nullptr, count);
    case LetterAction::Park:
        break;
    }
    return LetterText::tr("Move %n letter(s)", nullptr, count);
}

QString doneText(LetterAction action, bool wasParked, qint64 letters)
{
    const int count = int(letters);
    switch (action) {
    case LetterAction::Retry:
    case LetterAction::Edit:
        return LetterText::tr("%n letter(s) retried", nullptr, count);
    case LetterAction::Discard:
        return LetterText::tr("%n letter(s) discarded", nullptr, count);
    case LetterAction::Restore:
        return LetterText::tr("%n letter(s) put back", nullptr, count);
    case LetterAction::Park:
        break;
    }
    return wasParked ? LetterText::tr("%n letter(s) back in the queue", nullptr, count)
                     : LetterText::tr("%n letter(s) parked", nullptr, count);
}

} // namespace Sothebais
