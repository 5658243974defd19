// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/tlspeer.h"

#include <QSslConfiguration>

#include <optional>

namespace Comm {

/// Who is at the other end of a connection that is made like this; none if nobody has shown a certificate.
std::optional<TlsPeer> tlsPeerOf(const QSslConfiguration &session);

} // namespace Comm
