// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Comm {

// The names that the services of the auction house share on their Redis; see the wire contract.

inline const QByteArray ChannelPrefix = QByteArrayLiteral("events:");
inline const QByteArray AllChannel = QByteArrayLiteral("events:all");
inline const QByteArray AllHistory = QByteArrayLiteral("events:history:all");
inline const QByteArray DeadLetterList = QByteArrayLiteral("events:deadletter");

/// The channel that carries the events of a type, or of those that a glob of types matches.
QByteArray channelOfType(QByteArrayView typeName);
/// The list that keeps the newest events of a type.
QByteArray historyOfType(QByteArrayView typeName);

/// True for a channel that carries events of many types: "events:all", and the five categories that services
/// may use. A glob of types can match their names by chance; whoever listens to a glob means none of them.
bool isCollectiveChannel(QByteArrayView channel);

} // namespace Comm
