// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpattempt.h"
#include "comm/httpresponse.h"
#include "http/httpmessage.h"

#include <QNetworkReply>
#include <QSslError>

namespace Comm {

// What can go wrong between us and an HTTP service, in words that say what to do. No text here has a token, a
// password or a query.

/// Why Qt gave up; `wasSent` tells whether the server may have got the request.
Error networkFailure(const HttpMessage &message, QNetworkReply::NetworkError error, const QString &reason,
                     bool wasSent);
Error tlsFailure(const HttpMessage &message, const QString &serverName, const QList<QSslError> &errors,
                 const QString &reason);
Error deadlineFailure(const HttpMessage &message, HttpAttempt::Deadline deadline,
                      std::chrono::milliseconds limit, bool wasSent);
/// The answer came, but its status is no success; takes out of the body what it says about the reason.
Error statusFailure(const HttpMessage &message, const HttpResponse &response);
Error cutAnswer(const HttpMessage &message);
Error garbledAnswer(const HttpMessage &message);
Error tooLargeAnswer(const HttpMessage &message, qint64 limit);
Error malformedAnswer(const HttpMessage &message);
Error tooManyRedirects(const HttpMessage &message, int limit);
Error unwritableDevice(const HttpMessage &message, const QString &reason);
Error shortUpload(const HttpMessage &message);
Error notRepeatable(const HttpMessage &message);

/// The error without the authorization of the message, which a service may have repeated in its answer.
Error withoutSecrets(Error error, const HttpMessage &message);

} // namespace Comm
