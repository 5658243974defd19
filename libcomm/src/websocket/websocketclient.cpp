// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketclient.h"

#include "websocket/websocketline.h"
#include "json/jsonwriter.h"

#include <QCoreApplication>

namespace Comm {

namespace {

struct WebSocketClientText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::WebSocketClient)
};

/// A code that may stand in a close frame of a client.
int sendable(int code)
{
    const bool isOurs = code >= 3000 && code < 5000;
    return code == WebSocketClose::Normal || code == 1001 || isOurs ? code : WebSocketClose::Normal;
}

} // namespace

class WebSocketClient::Private
{
public:
    Private(WebSocketClient *client, const WebSocketOptions &options) : line(options, {}, client) { }

    WebSocketLine line;
};

WebSocketClient::WebSocketClient(const WebSocketOptions &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, options))
{
    connect(&d->line, &WebSocketLine::stateChanged, this, &WebSocketClient::stateChanged);
    connect(&d->line, &WebSocketLine::opened, this, &WebSocketClient::connected);
    connect(&d->line, &WebSocketLine::closed, this, &WebSocketClient::closed);
    connect(&d->line, &WebSocketLine::failed, this, &WebSocketClient::failed);
    connect(&d->line, &WebSocketLine::received, this, &WebSocketClient::messageReceived);
    connect(&d->line, &WebSocketLine::dropped, this, &WebSocketClient::dropped);
    connect(&d->line, &WebSocketLine::frameSeen, this, &WebSocketClient::frameSeen);
    connect(&d->line, &WebSocketLine::healthChanged, this, &WebSocketClient::healthChanged);
}

WebSocketClient::~WebSocketClient()
{
    d->line.disconnect(this);
}

WebSocketClient::State WebSocketClient::state() const
{
    return d->line.state();
}

WebSocketHealth WebSocketClient::health() const
{
    return d->line.health();
}

Result<WebSocketClient::Taken> WebSocketClient::sendText(const QString &text)
{
    return d->line.sendText(text);
}

Result<WebSocketClient::Taken> WebSocketClient::sendBinary(const QByteArray &bytes)
{
    return d->line.send(WebSocketMessage::fromBinary(bytes));
}

Result<WebSocketClient::Taken> WebSocketClient::sendJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return Error{.code = Error::Code::InvalidArgument,
                     .message = WebSocketClientText::tr("An undefined value cannot be sent as JSON"),
                     .remedy = WebSocketClientText::tr("Send null, or nothing")};
    QByteArray json;
    appendJson(json, value);
    return d->line.send({.kind = WebSocketMessage::Kind::Json, .bytes = json});
}

void WebSocketClient::connectToServer()
{
    d->line.open();
}

void WebSocketClient::disconnectFromServer(int code, const QString &reason)
{
    d->line.close(sendable(code), reason);
}

void WebSocketClient::reconnect()
{
    d->line.reconnect();
}

} // namespace Comm
