// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Comm {

// The names that the services of the auction house share on their Redis; see the wire contract.

inline const QByteArray ChannelPrefix = QByteArrayLiteral("events:");
inline const QByteArray AllChannel = QByteArrayLiteral("events:all");
inline const QByteArray HistoryPrefix = QByteArrayLiteral("events:history:");
inline const QByteArray AllHistory = QByteArrayLiteral("events:history:all");

/// True for a channel that carries events of many types: "events:all", and the five categories that services
/// may use. A glob of types can match their names by chance; whoever listens to a glob means none of them.
bool isCollectiveChannel(QByteArrayView channel);

} // namespace Comm
