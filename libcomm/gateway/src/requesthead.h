// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answers.h"

#include <variant>

namespace Comm {

/// The head of an HTTP request, taken strictly: what two readers could understand in two ways is refused, so
/// that QHttpServer, which reads it after us, cannot see another request than we do.
struct RequestHead
{
    QByteArray method = {};
    QByteArray target = {}; ///< path and query, as sent
    bool isHttp10 = false;
    QList<HttpHeader> fields = {}; ///< names in lower case
    qsizetype contentLength = 0;

    /// The value of a field, by its name in lower case; empty where it is missing.
    QByteArray value(const char *name) const;
    /// The target up to its query.
    QByteArray path() const;
    bool wantsClose() const;

    /// Whether lines end with CR LF, and there is no other control character but the tab. `before` is the
    /// character before the text, for one that comes in pieces.
    static bool isClean(QByteArrayView text, char before = 0);
    /// `text` is clean and goes up to and with the empty line.
    static std::variant<RequestHead, HttpFailure> parse(const QByteArray &text);
};

} // namespace Comm
