// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/websocketerror.h"

#include "printable.h"

#include <QCoreApplication>

namespace Comm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Comm::WebSocket)
};

QString secondsText(std::chrono::milliseconds duration)
{
    return QString::number(std::chrono::duration<double>(duration).count());
}

struct StatusAdvice
{
    Error::Code code;
    QString remedy;
};

StatusAdvice adviceFor(int status)
{
    switch (status) {
    case 401:
        return {Error::Code::AuthenticationFailed, Text::tr("Give a valid token, or user and password")};
    case 403:
        return {Error::Code::NotPermitted, Text::tr("Use a token, or an origin, that is allowed there")};
    case 404:
        return {Error::Code::HttpStatus, Text::tr("Correct the path of the address")};
    case 426:
        return {Error::Code::HttpStatus, Text::tr("Use a server that speaks version 13 of WebSocket")};
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return {Error::Code::HttpStatus, Text::tr("Use the address that the server redirects to")};
    if (status >= 500 || status == 429)
        return {Error::Code::HttpStatus, Text::tr("Wait until the service is up again, or see its log")};
    return {Error::Code::HttpStatus, Text::tr("Check that the address is that of a WebSocket")};
}

} // namespace

Error webSocketConnectFailure(const QString &peer, QAbstractSocket::SocketError error, const QString &reason)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {.code = Error::Code::ConnectionRefused,
                .message = Text::tr("%1 refused the connection").arg(peer),
                .remedy = Text::tr("Start the service there, or correct the address")};
    case QAbstractSocket::HostNotFoundError:
        return {.code = Error::Code::HostNotFound,
                .message = Text::tr("The host of %1 is not known").arg(peer),
                .remedy = Text::tr("Check the spelling of the host name and the name server")};
    case QAbstractSocket::RemoteHostClosedError:
        return {.code = Error::Code::ConnectionLost,
                .message = Text::tr("%1 hung up before the WebSocket was open").arg(peer),
                .remedy = Text::tr("Check that a WebSocket service listens there, and what its log says")};
    default:
        return {.code = Error::Code::NetworkFailure,
                .message = Text::tr("%1 cannot be reached: %2").arg(peer, printable(reason)),
                .remedy = Text::tr("Check the network and the address")};
    }
}

Error handshakeRefused(const QString &peer, int status, const QByteArray &phrase, const QString &reason)
{
    if (status == 101)
        return {.code = Error::Code::ProtocolError,
                .message
                = Text::tr("%1 agreed to a WebSocket in a wrong way: %2").arg(peer, printable(reason)),
                .remedy = Text::tr("Check what answers there, and the proxies before it")};
    const QString words = printable(QString::fromUtf8(phrase));
    const StatusAdvice advice = adviceFor(status);
    return {.code = advice.code,
            .message = Text::tr("%1 refused the WebSocket: HTTP %2 %3").arg(peer).arg(status).arg(words),
            .remedy = advice.remedy};
}

Error notWebSocket(const QString &peer, const QByteArray &answer)
{
    return {.code = Error::Code::ProtocolError,
            .message = Text::tr("What answers at %1 does not speak HTTP: %2")
                           .arg(peer, printable(QString::fromUtf8(answer.left(100)))),
            .remedy
            = Text::tr("Check host and port, and whether the address has to begin with ws:// or wss://")};
}

Error handshakeTooLarge(const QString &peer, qint64 limit)
{
    return {.code = Error::Code::TooLarge,
            .message = Text::tr("The answer of %1 to the handshake is beyond %2 bytes").arg(peer).arg(limit),
            .remedy = Text::tr("Check that the address is that of a WebSocket")};
}

Error handshakeTimeout(const QString &peer, std::chrono::milliseconds deadline)
{
    return {.code = Error::Code::TimedOut,
            .message = Text::tr("%1 did not open the WebSocket within %2 s").arg(peer, secondsText(deadline)),
            .remedy = Text::tr("Check the address, the network and the load of the service")};
}

Error webSocketEnded(const QString &peer, const WebSocketClose &close)
{
    if (close.code == WebSocketClose::PingTimeout && close.by == WebSocketClose::Party::Us)
        return {.code = Error::Code::TimedOut,
                .message = Text::tr("%1 fell silent: %2").arg(peer, close.toString()),
                .remedy = Text::tr("Check the network and the load of the service")};
    if (close.code == WebSocketClose::Dropped)
        return {.code = Error::Code::ConnectionLost,
                .message = Text::tr("The connection with %1 was lost: %2").arg(peer, close.toString()),
                .remedy = Text::tr("Check the network, and that the service runs")};
    const bool isTooBig = close.code == 1009;
    const bool isOurs = close.by == WebSocketClose::Party::Us;
    return {.code = isTooBig ? Error::Code::TooLarge
                : isOurs     ? Error::Code::ProtocolError
                             : Error::Code::ConnectionLost,
            .message = Text::tr("The connection with %1 was closed: %2").arg(peer, close.toString()),
            .remedy = isOurs && isTooBig
                ? Text::tr("Allow larger messages, or let the service send smaller ones")
                : Text::tr("See the log of the service")};
}

Error providerFailed(const QString &reason)
{
    return {.code = Error::Code::AuthenticationFailed,
            .message
            = Text::tr("No address or token for the WebSocket could be had: %1").arg(printable(reason)),
            .remedy = Text::tr("See to what provides them")};
}

Error providerTimeout(std::chrono::milliseconds deadline)
{
    return {.code = Error::Code::TimedOut,
            .message
            = Text::tr("No address or token for the WebSocket came within %1 s").arg(secondsText(deadline)),
            .remedy = Text::tr("See to what provides them")};
}

Error webSocketNotConnected(const QString &peer)
{
    return {.code = Error::Code::NotConnected,
            .message = Text::tr("There is no connection with %1").arg(peer),
            .remedy = Text::tr("Connect first, or allow messages to wait for a connection")};
}

Error webSocketOverloaded(const QString &peer, qint64 unsent)
{
    return {.code = Error::Code::Overloaded,
            .message = Text::tr("%1 bytes are already waiting to be sent to %2").arg(unsent).arg(peer),
            .remedy = Text::tr("Send more slowly")};
}

Error webSocketTooLarge(const QString &peer, qsizetype size, qint64 limit)
{
    return {.code = Error::Code::TooLarge,
            .message = Text::tr("A message of %1 bytes to %2 is beyond the limit of %3")
                           .arg(QString::number(size), peer, QString::number(limit)),
            .remedy = Text::tr("Send smaller messages, or raise the limit")};
}

Error offlineQueueFull(const QString &peer)
{
    return {.code = Error::Code::Overloaded,
            .message = Text::tr("Too many messages wait for a connection with %1").arg(peer),
            .remedy = Text::tr("Allow more of them, or send fewer")};
}

Error offlineQueueForgotten(const QString &peer)
{
    return {.code = Error::Code::Cancelled,
            .message
            = Text::tr("The connection with %1 that the message waited for will not come").arg(peer)};
}

} // namespace Comm
