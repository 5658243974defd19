// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHttpServerResponse>
#include <QList>
#include <QStringList>

#include <utility>

namespace Comm {

using HttpHeader = std::pair<QByteArray, QByteArray>;

/// Why a request is not served, in the envelope of the existing services:
/// `{"success":false,"error":{"code":"UNAUTHORIZED","message":"...","details":[...]}}`.
struct HttpFailure
{
    int status = 500;
    QByteArray code = {}; ///< for programs: "UNAUTHORIZED"
    QString message = {}; ///< for people
    QStringList details = {};
    QList<HttpHeader> headers = {};

    QByteArray body() const;
    QHttpServerResponse toResponse() const;
    /// The whole answer with its head, for a connection that ends with it.
    QByteArray toBytes() const;
};

/// An answer of type application/json.
QHttpServerResponse jsonAnswer(const QByteArray &json,
                               QHttpServerResponse::StatusCode status = QHttpServerResponse::StatusCode::Ok);

/// Adds a header to an answer, whichever way this Qt has for it.
void addHeader(QHttpServerResponse &response, const QByteArray &name, const QByteArray &value);

/// A text as JSON, with its quotes.
QByteArray jsonText(const QString &text);

/// The media type of a Content-Type field: in lower case, without parameters.
QByteArray mediaType(const QByteArray &contentType);

} // namespace Comm
