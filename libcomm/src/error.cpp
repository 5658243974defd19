// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/error.h"

namespace Comm {

static QString withoutFullStop(QString sentence)
{
    sentence.replace(u'\n', u' ');
    sentence = sentence.trimmed();
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString Error::toString() const
{
    const QString what = withoutFullStop(message);
    const QString advice = withoutFullStop(remedy);
    if (what.isEmpty() || advice.isEmpty())
        return what + advice;
    const bool hasItsEnd = what.endsWith(u'?') || what.endsWith(u'!');
    return what + (hasItsEnd ? QStringLiteral(" ") : QStringLiteral(". ")) + advice;
}

} // namespace Comm
