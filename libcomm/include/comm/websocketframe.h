// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

namespace Comm {

/// What went over a WebSocket, one way or the other, as a log of a connection shows it.
///
/// A message that came in several frames is one here.
///
///     Comm::WebSocketClient client(
///         {.request = {.url = QUrl(u"ws://localhost:4201/ws"_s)}, .tellsFrames = true});
///     QObject::connect(&client, &Comm::WebSocketClient::frameSeen, &client,
///                      [](const Comm::WebSocketFrame &frame) { qInfo() << frame.at << frame.payload; });
struct WebSocketFrame
{
    enum class Direction { In, Out };
    enum class Kind {
        Json, ///< a text frame that JSON.parse() takes
        Text, ///< any other text frame
        Binary,
        Ping,
        Pong,
        Close,
    };

    Direction direction = Direction::In;
    Kind kind = Kind::Text;
    QByteArray payload = {}; ///< UTF-8 for text and JSON; of a Close the reason, in UTF-8
    int closeCode = 0; ///< of a Close; 1005 for none
    QDateTime at = {}; ///< UTC

    bool operator==(const WebSocketFrame &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::WebSocketFrame)
