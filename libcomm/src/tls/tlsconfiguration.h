// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/tlsoptions.h"

#include <QSslConfiguration>

namespace Comm {

/// The options as Qt's sockets want them; InvalidArgument where a text is no certificate or key, or the two
/// do not belong together.
Result<QSslConfiguration> tlsConfiguration(const TlsOptions &options);

} // namespace Comm
