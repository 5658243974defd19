// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letter.h"

#include "core/store/eventsubject.h"

#include <comm/deadletterfilter.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// "at place (server.js:#:#)" of a stack, whose first line is the error once more.
QString topFrame(const QString &stack)
{
    const QStringView text(stack);
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(from, end - from).trimmed();
        if (line.startsWith(u"at "))
            return Comm::DeadLetterStatistics::normalised(line);
        from = end + 1;
    }
    return {};
}

} // namespace

LetterPointer Letter::of(Comm::DeadLetter entry)
{
    const QDateTime time = entry.time();
    Letter letter{.time = time.isValid() ? time.toMSecsSinceEpoch() : 0,
                  .error = Comm::DeadLetterStatistics::normalised(entry.failure.message),
                  .frame = topFrame(entry.failure.stack),
                  .subject = entry.event.isMalformed() ? QByteArray() : subjectName(entry.event.dataText())};
    letter.entry = std::move(entry);
    return std::make_shared<const Letter>(std::move(letter));
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
