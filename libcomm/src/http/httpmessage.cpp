// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpmessage.h"

#include "printable.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::HttpRequest)
};

Error unusableMessage(const QString &what, const QString &remedy)
{
    return {.code = Error::Code::InvalidArgument, .message = what, .remedy = remedy};
}

/// The characters of a method or a name of a header (RFC 9110, 5.6.2).
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [marks](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.contains(c);
    });
}

/// A line break would end the field and begin another.
bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QString encodedQuery(const QList<QPair<QString, QString>> &query)
{
    QByteArrayList parts;
    for (const auto &[name, value] : query)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return QString::fromLatin1(parts.join('&'));
}

bool isWholeUrl(const QString &path)
{
    return path.startsWith("http://"_L1, Qt::CaseInsensitive)
        || path.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString withoutSlash(const QString &url)
{
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

Result<QUrl> targetOf(const HttpOptions &options, const HttpRequest &request)
{
    QString text = request.path;
    if (!isWholeUrl(text)) {
        const bool needsSlash = !text.isEmpty() && !text.startsWith(u'/') && !text.startsWith(u'?');
        text = withoutSlash(options.baseUrl) + (needsSlash ? u"/"_s : QString()) + text;
    }
    QUrl url(text);
    url.setFragment({});
    const bool isUsable
        = isHttp(url) && (isWholeUrl(request.path) || isHttp(QUrl(options.baseUrl, QUrl::StrictMode)));
    if (!isUsable)
        return unusableMessage(
            RequestText::tr("\"%1\" is no address of an HTTP service").arg(printable(shownUrl(url))),
            RequestText::tr("Write it as http://host:port/path or https://host:port/path"));
    if (!request.query.isEmpty()) {
        const QString before = url.query(QUrl::FullyEncoded);
        const QString more = encodedQuery(request.query);
        url.setQuery(before.isEmpty() ? more : before + u'&' + more, QUrl::StrictMode);
    }
    return url;
}

/// The device knows how much it has, unless it is a pipe or a socket.
qint64 sizeOf(const HttpBody &body)
{
    if (!body.device)
        return body.content.size();
    if (body.deviceSize >= 0 || body.device->isSequential())
        return body.deviceSize;
    return body.device->size() - body.device->pos();
}

QByteArray basicAuthorization(const QUrl &url)
{
    const QString credentials = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    return "Basic " + credentials.toUtf8().toBase64();
}

HttpHeaders headersOf(const HttpOptions &options, const HttpRequest &request, const QUrl &url)
{
    HttpHeaders headers{{"Accept", "application/json"}, {"User-Agent", "libcomm"}};
    HttpHeaders common = options.headers;
    if (!options.baseUrl.isEmpty() && !isSameOrigin(url, QUrl(options.baseUrl)))
        dropCredentials(common);
    if (!request.body.contentType.isEmpty())
        headers.set("Content-Type", request.body.contentType);
    if (!url.userInfo().isEmpty())
        headers.set("Authorization", basicAuthorization(url));
    for (const HttpHeaders &own : {common, request.headers}) {
        for (const HttpHeaders::Field &field : own.fields())
            headers.remove(field.first);
        for (const HttpHeaders::Field &field : own.fields())
            headers.add(field.first, field.second);
    }
    if (!request.idempotencyKey.isEmpty())
        headers.set("Idempotency-Key", request.idempotencyKey);
    return headers;
}

Result<void> check(const HttpMessage &message)
{
    if (!isToken(message.method))
        return unusableMessage(RequestText::tr("\"%1\" is no method of HTTP")
                                   .arg(printable(QString::fromLatin1(message.method))),
                               RequestText::tr("Use one such as GET or POST"));
    for (const auto &[name, value] : message.headers.fields()) {
        // The value is not shown: it may be a secret.
        if (!isToken(name) || !isFieldValue(value))
            return unusableMessage(
                RequestText::tr("The header \"%1\" cannot be sent").arg(printable(QString::fromLatin1(name))),
                RequestText::tr("Its name must be one word, and its value one line"));
    }
    if (message.body.device && !message.body.device->isReadable())
        return unusableMessage(RequestText::tr("The device with the body cannot be read"),
                               RequestText::tr("Open it for reading first"));
    if (message.body.device && message.body.deviceSize < 0)
        return unusableMessage(RequestText::tr("It is not known how long the body is"),
                               RequestText::tr("Give the size with the device"));
    return {};
}

} // namespace

Result<HttpMessage> makeMessage(const HttpOptions &options, const HttpRequest &request)
{
    Result<QUrl> target = targetOf(options, request);
    if (!target)
        return target.error();
    QUrl url = *std::move(target);
    HttpMessage message{.method = request.method,
                        .url = url.adjusted(QUrl::RemoveUserInfo),
                        .headers = headersOf(options, request, url),
                        .body = request.body};
    message.body.deviceSize = sizeOf(request.body);
    if (const Result<void> checked = check(message); !checked)
        return checked.error();
    return message;
}

bool mayGetToken(const HttpOptions &options, const HttpMessage &message)
{
    return !message.headers.contains("Authorization")
        && (options.baseUrl.isEmpty() || isSameOrigin(message.url, QUrl(options.baseUrl)));
}

QByteArray originOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return (url.scheme() + "://"_L1 + url.host(QUrl::FullyEncoded).toLower() + u':'
            + QString::number(url.port(usual)))
        .toLatin1();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return originOf(a) == originOf(b);
}

QString shownUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void dropCredentials(HttpHeaders &headers)
{
    for (const char *name : {"Authorization", "Proxy-Authorization", "Cookie"})
        headers.remove(name);
}

} // namespace Comm
