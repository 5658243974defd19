// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpoptions.h"
#include "comm/httprequest.h"

#include <QUrl>

namespace Comm {

/// What goes over the wire once: a request with everything that its client adds.
struct HttpMessage
{
    QByteArray method;
    QUrl url; ///< without user and password
    HttpHeaders headers;
    HttpBody body;
};

/// The request as its client sends it; InvalidArgument if there is no sending it. Authorization by token
/// comes later, see mayGetToken().
Result<HttpMessage> makeMessage(const HttpOptions &options, const HttpRequest &request);

/// True where the token of the client may go: to the origin of the base URL, or anywhere if there is none,
/// unless the message brings an authorization of its own.
bool mayGetToken(const HttpOptions &options, const HttpMessage &message);

bool isSameOrigin(const QUrl &a, const QUrl &b);
/// "https://host:port", lower case.
QByteArray originOf(const QUrl &url);
/// For people: without user, query and fragment, in which secrets may be.
QString shownUrl(const QUrl &url);
/// Takes out what proves who we are to one origin and is none of the business of another.
void dropCredentials(HttpHeaders &headers);

} // namespace Comm
