// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/httpattempt.h"
#include "comm/httpheaders.h"
#include "comm/result.h"
#include "comm/tlspeer.h"

#include <QJsonValue>
#include <QString>
#include <QUrl>

#include <optional>

namespace Comm {

/// The answer to a request.
///
///     if (response.kind() == Comm::HttpResponse::Kind::Json)
///         qInfo() << response.json()->toObject().value(u"status"_s);
struct COMM_EXPORT HttpResponse
{
    /// What the content type says of the body.
    enum class Kind {
        None, ///< there is no body, or it went to a device
        Json, ///< application/json
        Text, ///< text/*
        Bytes, ///< anything else
    };

    int status = 0; ///< such as 200
    QByteArray reason = {}; ///< such as "OK"
    QUrl url = {}; ///< that answered, after redirects; without user and password
    HttpHeaders headers = {};
    QByteArray bytes = {}; ///< the exact body, decompressed
    qint64 size = 0; ///< bytes of the body, also where a device got them
    std::optional<TlsPeer> tls = {}; ///< who answered, with https
    QList<HttpAttempt> attempts = {}; ///< every copy of the request that went out, the last one included

    bool isSuccess() const { return status >= 200 && status < 300; }
    QByteArray contentType() const; ///< lower case, without parameters
    Kind kind() const;
    /// The body as JSON; MalformedJson if it is none. Numbers are doubles: `bytes` has them exact. Parses at
    /// each call.
    Result<QJsonValue> json() const;
    /// The body as text, by the charset of the content type; UTF-8 where none is named.
    QString text() const;

    bool operator==(const HttpResponse &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::HttpResponse)
