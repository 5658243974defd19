// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httperror.h"

#include "printable.h"
#include "tls/tlserror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct Http
{
    Q_DECLARE_TR_FUNCTIONS(Comm::Http)
};

using Code = Error::Code;

QString peerOf(const HttpMessage &message)
{
    return QString::fromLatin1(originOf(message.url));
}

QString remedyFor(int status)
{
    switch (status) {
    case 401:
        return Http::tr("Give a token or password that the service takes");
    case 403:
        return Http::tr("Ask for the right, or use another token");
    case 404:
        return Http::tr("Check the path and the base URL");
    case 429:
        return Http::tr("Ask more rarely");
    default:
        return status >= 500 ? Http::tr("Look into the log of the service")
                             : Http::tr("Correct what was asked for");
    }
}

/// A refusal is no execution; of a failure of the server, nobody knows.
bool mayHaveExecuted(int status)
{
    return status >= 500 && status != 501 && status != 505;
}

QString memberText(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

/// What the service says of the reason: {"error":{"message",...}} of the API envelope, or {"error":"..."} and
/// {"message":"..."} of other services; the beginning of the body where it is none of these.
struct Reason
{
    QString text;
    QStringList details;
};

QStringList detailsOf(const QJsonValue &details)
{
    constexpr qsizetype most = 20;
    QStringList lines;
    for (const QJsonValue &detail : details.toArray()) {
        const QString field = detail[u"field"].toString();
        const QString text = detail.isString() ? detail.toString() : detail[u"message"].toString();
        if (!text.isEmpty() && lines.size() < most)
            lines.append(printable(field.isEmpty() ? text : field + ": "_L1 + text));
    }
    return lines;
}

Reason reasonOf(const HttpResponse &response)
{
    const Result<QJsonValue> json = response.json();
    if (!json)
        return {printable(response.text().simplified()), {}};
    const QJsonObject body = json->toObject();
    const QJsonObject envelope = body.value("error"_L1).toObject();
    QString text = memberText(envelope, "message"_L1);
    for (const QLatin1StringView name : {"error"_L1, "message"_L1}) {
        if (text.isEmpty())
            text = memberText(body, name);
    }
    if (text.isEmpty())
        text = response.text().simplified();
    QStringList details = detailsOf(envelope.value("details"_L1));
    return {printable(text), details.isEmpty() ? detailsOf(body.value("details"_L1)) : details};
}

Error failure(Code code, const QString &message, const QString &remedy, bool mayHaveExecuted)
{
    return {.code = code, .message = message, .remedy = remedy, .mayHaveExecuted = mayHaveExecuted};
}

} // namespace

Error networkFailure(const HttpMessage &message, QNetworkReply::NetworkError error, const QString &reason,
                     bool wasSent)
{
    const QString peer = peerOf(message);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failure(Code::ConnectionRefused, Http::tr("%1 refused the connection").arg(peer),
                       Http::tr("Start the service there, or correct the address"), false);
    case QNetworkReply::HostNotFoundError:
        return failure(Code::HostNotFound, Http::tr("The host of %1 is not known").arg(peer),
                       Http::tr("Check the spelling of the host name and the name server"), false);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send it again, and our body refused
        return failure(Code::ConnectionLost, Http::tr("%1 ended the connection without an answer").arg(peer),
                       Http::tr("Look into the log of the service"), wasSent);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return failure(Code::NetworkFailure, Http::tr("The proxy on the way to %1 does not answer").arg(peer),
                       Http::tr("Check the address of the proxy, or use none"), wasSent);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failure(Code::AuthenticationFailed,
                       Http::tr("The proxy on the way to %1 asks for user and password").arg(peer),
                       Http::tr("Give those that the proxy takes"), false);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return failure(Code::ProtocolError,
                       Http::tr("What answers at %1 does not speak HTTP: %2").arg(peer, printable(reason)),
                       Http::tr("Check host and port, and whether TLS is needed there"), wasSent);
    default:
        return failure(Code::NetworkFailure,
                       Http::tr("%1 cannot be reached: %2").arg(peer, printable(reason)),
                       Http::tr("Check the network and the address"), wasSent);
    }
}

Error tlsFailure(const HttpMessage &message, const QString &serverName, const QList<QSslError> &errors,
                 const QString &reason)
{
    if (errors.isEmpty())
        return handshakeFailure(peerOf(message), reason);
    return certificateFailure(peerOf(message), serverName.isEmpty() ? message.url.host() : serverName,
                              errors);
}

Error deadlineFailure(const HttpMessage &message, HttpAttempt::Deadline deadline,
                      std::chrono::milliseconds limit, bool wasSent)
{
    const QString peer = peerOf(message);
    const QString seconds = QString::number(std::chrono::duration<double>(limit).count());
    const auto text = [&]() -> QString {
        switch (deadline) {
        case HttpAttempt::Deadline::Connect:
            return Http::tr("No connection to %1 within %2 s").arg(peer, seconds);
        case HttpAttempt::Deadline::FirstByte:
            return Http::tr("%1 did not begin to answer within %2 s").arg(peer, seconds);
        case HttpAttempt::Deadline::Idle:
            return Http::tr("%1 fell silent for %2 s").arg(peer, seconds);
        case HttpAttempt::Deadline::Attempt:
            return Http::tr("An attempt at %1 was not done within %2 s").arg(peer, seconds);
        default:
            return Http::tr("%1 gave no whole answer within %2 s").arg(peer, seconds);
        }
    };
    return failure(Code::TimedOut, text(), Http::tr("Check the network and the load of the service"),
                   wasSent);
}

Error statusFailure(const HttpMessage &message, const HttpResponse &response)
{
    const Reason reason = reasonOf(response);
    const QString status
        = QString::number(response.status) + u' ' + printable(QString::fromLatin1(response.reason));
    Error error{.code = Code::HttpStatus,
                .message
                = Http::tr("%1 %2 was answered with %3")
                      .arg(QString::fromLatin1(message.method), shownUrl(message.url), status.trimmed()),
                .remedy = remedyFor(response.status),
                .details = reason.details,
                .mayHaveExecuted = mayHaveExecuted(response.status)};
    if (!reason.text.isEmpty())
        error.message += u": "_s + reason.text;
    return error;
}

Error cutAnswer(const HttpMessage &message)
{
    return failure(Code::ConnectionLost,
                   Http::tr("%1 ended the connection in the middle of its answer").arg(peerOf(message)),
                   Http::tr("Look into the log of the service and of what is on the way to it"), true);
}

Error garbledAnswer(const HttpMessage &message)
{
    return failure(Code::ProtocolError,
                   Http::tr("The answer of %1 cannot be decompressed").arg(shownUrl(message.url)),
                   Http::tr("Correct the service, or what is on the way to it"), true);
}

Error tooLargeAnswer(const HttpMessage &message, qint64 limit)
{
    return failure(Code::TooLarge,
                   Http::tr("The answer of %1 is larger than %2")
                       .arg(shownUrl(message.url), QLocale::c().formattedDataSize(limit)),
                   Http::tr("Ask for less at a time, or allow more"), true);
}

Error malformedAnswer(const HttpMessage &message)
{
    return failure(Code::MalformedJson,
                   Http::tr("%1 says that its answer is JSON, but it is not").arg(shownUrl(message.url)),
                   Http::tr("Correct the service, or what is on the way to it"), true);
}

Error tooManyRedirects(const HttpMessage &message, int limit)
{
    return failure(Code::ProtocolError,
                   Http::tr("%1 redirects once more after %2 times").arg(shownUrl(message.url)).arg(limit),
                   Http::tr("Correct the service: it may be sending us round in circles"), false);
}

Error unwritableDevice(const HttpMessage &message, const QString &reason)
{
    return failure(Code::StorageFailure,
                   Http::tr("The answer of %1 cannot be saved: %2").arg(shownUrl(message.url), reason),
                   Http::tr("Check the free space and the rights of the file"), true);
}

Error shortUpload(const HttpMessage &message)
{
    return failure(Code::StorageFailure,
                   Http::tr("The body for %1 ended before its announced size").arg(shownUrl(message.url)),
                   Http::tr("Check the device that it is read from"), true);
}

Error notRepeatable(const HttpMessage &message)
{
    return failure(Code::InvalidArgument,
                   Http::tr("The body for %1 would have to be sent again, and its device cannot go back")
                       .arg(shownUrl(message.url)),
                   Http::tr("Give a file, or the bytes"), false);
}

Error withoutSecrets(Error error, const HttpMessage &message)
{
    const QByteArray authorization = message.headers.value("Authorization");
    const QString secret = QString::fromUtf8(authorization.mid(authorization.indexOf(' ') + 1));
    if (secret.isEmpty())
        return error;
    const QString stars = u"***"_s;
    error.message.replace(secret, stars);
    error.details.replaceInStrings(secret, stars);
    return error;
}

} // namespace Comm
