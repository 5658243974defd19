// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/httpheaders.h"
#include "comm/httpoptions.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPair>
#include <QString>

#include <optional>

class QIODevice;

namespace Comm {

/// What a request carries: bytes, or the content of a device.
///
///     const Comm::HttpBody offer(QJsonObject{{u"lotId"_s, 7}, {u"amount"_s, u"2.5"_s}});
///     const Comm::HttpBody image = Comm::HttpBody::fromDevice(file, "image/png");
struct COMM_EXPORT HttpBody
{
    QByteArray content = {};
    QByteArray contentType = {}; ///< empty for a request without a body
    /// Read from where it stands, as the request goes out; it must outlive the call. What is to be sent again
    /// needs one that can seek.
    QIODevice *device = nullptr;
    qint64 deviceSize = -1; ///< bytes to send of the device; -1 for all that it has, if it knows how much

    HttpBody() = default;
    HttpBody(const QJsonObject &json);
    HttpBody(const QJsonArray &json);
    HttpBody(const QByteArray &bytes, const QByteArray &type) : content(bytes), contentType(type) { }

    /// JSON that is already text: the exact bytes go out.
    static HttpBody fromJsonText(const QByteArray &text);
    static HttpBody fromText(const QString &text); ///< as text/plain in UTF-8
    static HttpBody fromDevice(QIODevice *device, const QByteArray &type, qint64 size = -1);

    bool isEmpty() const { return content.isEmpty() && !device; }
    bool operator==(const HttpBody &) const = default;
};

/// One request, before a client adds what all of its requests have in common.
///
///     Comm::HttpRequest request{.method = "POST", .path = u"/bids"_s, .body = bid};
///     request.idempotencyKey = "bid-4711"; // the server knows a repetition, so it may be repeated
///     client.request(request);
struct HttpRequest
{
    /// When a failed attempt is repeated. What never reached the server always may be.
    enum class Repeat {
        WhenSafe, ///< methods that change nothing or say the same twice, and with an idempotency key
        Always, ///< the caller knows that executing it twice does no harm
        Never,
    };
    /// Which answers are a value of the call; any other is an error with the code HttpStatus.
    enum class Accept {
        Success, ///< 2xx
        AnyStatus,
    };

    QByteArray method = QByteArrayLiteral("GET");
    QString path = {}; ///< below the base URL of the client, or a whole URL
    QList<QPair<QString, QString>> query = {}; ///< appended to the path, percent-encoded
    HttpHeaders headers = {}; ///< take the place of those of the client and of the defaults
    HttpBody body = {};
    QByteArray idempotencyKey = {}; ///< sent as Idempotency-Key; makes every method safe to repeat
    Repeat repeat = Repeat::WhenSafe;
    Accept accept = Accept::Success;
    /// Gets the body of a 2xx answer as it arrives, instead of the response; it must outlive the call. Once
    /// it has got some, the call is not repeated.
    QIODevice *saveTo = nullptr;
    std::optional<qint64> maxResponse = {}; ///< bytes, for this request alone; 0 for no limit
    std::optional<HttpDeadlines> deadlines = {}; ///< for this request alone

    bool operator==(const HttpRequest &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::HttpRequest)
