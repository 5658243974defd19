// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answers.h"
#include "comm/connectionstatus.h"

namespace Comm {

/// Whether it makes sense to ask Redis now, or to wait for the first connection.
bool isUsable(const ConnectionStatus &redis);

/// 503, with the time until the next attempt as Retry-After.
HttpFailure unavailable(const ConnectionStatus &redis);

/// The answer for what the client library says went wrong.
HttpFailure failureOf(const Error &error);

} // namespace Comm
