// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/redaction.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Comm {

QString redacted(QStringView text, qsizetype limit)
{
    // A URL's user and password; what follows a name of a secret; what follows "Bearer" or "Basic".
    static const QRegularExpression credentials(uR"((://)[^/?#\s"']*@)"_s);
    static const QRegularExpression named(
        uR"(\b((?:[\w-]*(?:password|passwd|secret|token|api[_-]?key))["']?\s*[:=]\s*["']?)[^\s"',;&]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(uR"(\b(Bearer|Basic)\s+[\w.~+/=-]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);

    // Twice the length is looked at: what becomes shorter makes room, and a secret is not cut in its middle.
    QString result = text.first(std::min(text.size(), 2 * limit)).toString();
    result.replace(credentials, u"\\1***@"_s);
    result.replace(scheme, u"\\1 ***"_s);
    result.replace(named, u"\\1***"_s);
    result.truncate(limit);
    if (!result.isEmpty() && QStringView(result).back().isHighSurrogate())
        result.chop(1);
    return result;
}

} // namespace Comm
