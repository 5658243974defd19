// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Comm {

using StatusCode = QHttpServerResponse::StatusCode;

namespace {

QByteArray jsonList(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

/// What HTTP calls the status; clients go by the number.
QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Error";
    }
}

} // namespace

QByteArray HttpFailure::body() const
{
    QByteArray json = R"({"success":false,"error":{"code":")" + code + R"(","message":)" + jsonText(message);
    if (!details.isEmpty())
        json += R"(,"details":)" + jsonList(details);
    return json + "}}";
}

QHttpServerResponse HttpFailure::toResponse() const
{
    QHttpServerResponse response = jsonAnswer(body(), StatusCode(status));
    for (const auto &[name, value] : headers)
        addHeader(response, name, value);
    return response;
}

QByteArray HttpFailure::toBytes() const
{
    const QByteArray content = body();
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(content.size()) + "\r\n\r\n" + content;
}

QHttpServerResponse jsonAnswer(const QByteArray &json, StatusCode status)
{
    return QHttpServerResponse(QByteArrayLiteral("application/json"), json, status);
}

void addHeader(QHttpServerResponse &response, const QByteArray &name, const QByteArray &value)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    response.addHeader(name, value);
#else
    QHttpHeaders headers = response.headers();
    headers.append(QLatin1StringView(name), value);
    response.setHeaders(std::move(headers));
#endif
}

QByteArray jsonText(const QString &text)
{
    const QByteArray list = jsonList({text});
    return list.sliced(1, list.size() - 2); // without the brackets
}

QByteArray mediaType(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return contentType.first(end < 0 ? contentType.size() : end).trimmed().toLower();
}

} // namespace Comm
