// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Comm {

/// How a WebSocket connection ended: with which code, who ended it, and whether another one follows.
///
/// The code is the true one: 1005 where the peer closed without a code, 1006 where nobody closed at all.
///
///     QObject::connect(&client, &Comm::WebSocketClient::closed, &client,
///                      [](const Comm::WebSocketClose &close) { qInfo() << close.toString(); });
struct COMM_EXPORT WebSocketClose
{
    enum class Party {
        Nobody, ///< the line dropped, or the handshake was refused: there was no closing handshake
        Us,
        Peer,
    };

    // The codes that this library gives a meaning of its own.
    static constexpr int Normal = 1000;
    static constexpr int NoCode = 1005; ///< the peer closed and gave no code; never on the wire
    static constexpr int Dropped = 1006; ///< ended without being closed; never on the wire
    static constexpr int PingTimeout = 4000; ///< ours, as in the existing services

    int code = 0; ///< 0 while there has been no connection that ended
    QString reason = {}; ///< in the words of who closed; free of control characters, may be empty
    Party by = Party::Nobody;
    bool willReconnect = false;
    int httpStatus = 0; ///< of the answer that refused the handshake; 0 if there was none
    QDateTime at = {}; ///< UTC

    /// What the code means, in a few words: "normal end", "connection dropped".
    QString meaning() const { return meaningOf(code); }
    /// Code, meaning, reason and party as one line of text.
    QString toString() const;

    /// What a close code means: RFC 6455 and the registry of IANA, and 4000 of the existing services.
    static QString meaningOf(int code);
    /// Whether a connection that ended so is made again unless somebody decides otherwise: after 1001, 1005,
    /// 1006, 1011 to 1014 and 4000, not after a clean 1000 or what another attempt would only repeat.
    static bool isTemporary(int code);

    bool operator==(const WebSocketClose &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::WebSocketClose)
