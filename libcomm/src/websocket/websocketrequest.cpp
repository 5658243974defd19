// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketoptions.h"

#include "printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Comm {

namespace {

struct WebSocketRequestText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::WebSocketRequest)
};

Error unusable(const QString &what, const QString &remedy)
{
    return {.code = Error::Code::InvalidArgument, .message = what, .remedy = remedy};
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isNameCharacter);
}

/// A value with a line break in it would begin a header of its own.
bool isHeaderValue(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool belongsToHandshake(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 4> ours{"host", "upgrade", "connection", "origin"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("sec-websocket-") || std::ranges::find(ours, lower) != ours.end();
}

Result<void> checkUrl(const QUrl &url)
{
    const QString example = WebSocketRequestText::tr("Use ws://host:port/path, or wss:// for TLS");
    if (!url.isValid() || url.isEmpty())
        return unusable(WebSocketRequestText::tr("The address of the WebSocket is not a URL"), example);
    if (url.scheme() != QLatin1String("ws") && url.scheme() != QLatin1String("wss"))
        return unusable(WebSocketRequestText::tr("\"%1\" is no address of a WebSocket")
                            .arg(printable(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))),
                        example);
    if (url.host().isEmpty())
        return unusable(WebSocketRequestText::tr("The address of the WebSocket names no host"), example);
    return {};
}

} // namespace

QString WebSocketRequest::peer() const
{
    const QString address
        = printable(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    return url.hasQuery() ? address + QStringLiteral("?\u2026") : address;
}

Result<void> WebSocketRequest::check() const
{
    if (const Result<void> usable = checkUrl(url); !usable)
        return usable;
    for (const Header &header : headers) {
        const QString name = printable(QString::fromLatin1(header.name));
        if (!isHeaderName(header.name) || !isHeaderValue(header.value))
            return unusable(
                WebSocketRequestText::tr("The header \"%1\" cannot be sent").arg(name),
                WebSocketRequestText::tr("Use letters, digits and hyphens for its name, and a value "
                                         "without line breaks"));
        if (belongsToHandshake(header.name))
            return unusable(WebSocketRequestText::tr("The header \"%1\" belongs to the handshake").arg(name),
                            WebSocketRequestText::tr("Leave it out"));
    }
    if (!isHeaderValue(token) || !isHeaderValue(origin.toUtf8()))
        return unusable(WebSocketRequestText::tr("The token or the origin has a line break in it"),
                        WebSocketRequestText::tr("Remove the line break"));
    return {};
}

} // namespace Comm
