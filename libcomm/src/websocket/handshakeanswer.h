// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "websocket/websocketattempt.h"

namespace Comm {

/// Status and headers of the beginning of an HTTP answer; status 0 if it is none. Bounded, whatever comes.
WebSocketAttempt::Answer handshakeAnswer(const QByteArray &http);

} // namespace Comm
