// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"

#include <QByteArray>
#include <QJsonValue>
#include <QMetaType>
#include <QString>

namespace Comm {

/// One message of a WebSocket, in the bytes it came in.
///
///     QObject::connect(&client, &Comm::WebSocketClient::messageReceived, &client,
///                      [](const Comm::WebSocketMessage &message) {
///         if (message.kind == Comm::WebSocketMessage::Kind::Json)
///             qInfo() << message.json()[u"type"].toString();
///     });
struct COMM_EXPORT WebSocketMessage
{
    enum class Kind {
        Json, ///< a text frame that JSON.parse() takes
        Text, ///< any other text frame
        Binary, ///< a binary frame, as it is
    };

    /// What a message of the existing services' heartbeat is for.
    enum class Beat { None, Ping, Pong };

    Kind kind = Kind::Text;
    QByteArray bytes = {}; ///< UTF-8 for text and JSON
    Beat beat = Beat::None; ///< for JSON with a "type" of "ping" or "pong"

    /// Tells what the text of a frame is; never fails, whatever the bytes are.
    static WebSocketMessage fromText(QByteArray utf8);
    static WebSocketMessage fromBinary(QByteArray bytes);

    QString text() const { return QString::fromUtf8(bytes); }
    /// The parsed value; undefined unless JSON, or nested deeper than 512 levels.
    QJsonValue json() const;

    bool operator==(const WebSocketMessage &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::WebSocketMessage)
