// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpmessage.h"

namespace Comm {

/// True for the statuses that send a client elsewhere: 301, 302, 303, 307 and 308.
bool isRedirect(int status);

/// Where a redirect leads. 303, and 301 and 302 after a POST, make a GET of it, as browsers do; authorization
/// and cookies stay with their origin. ProtocolError for a target that must not be followed: from https to
/// http, or to something else than HTTP.
Result<HttpMessage> followRedirect(const HttpMessage &from, int status, const QByteArray &location);

} // namespace Comm
