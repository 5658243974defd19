// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/websockethealth.h>
#include <comm/websocketmessage.h>

#include <QByteArray>

namespace Sothebais {

/// The health of a WebSocket in words, fit for a terminal: time, address, state, and what explains it.
QString healthLine(const Comm::WebSocketHealth &health);

/// The same as a JSON object, on one line and with a key for each fact whether it is known or null.
QByteArray healthJson(const Comm::WebSocketHealth &health);

/// A message that came, in words or as JSON: {"url","kind","message"}; what is binary is in Base64.
QString messageLine(const QString &peer, const Comm::WebSocketMessage &message);
QByteArray messageJson(const QString &peer, const Comm::WebSocketMessage &message);

} // namespace Sothebais
