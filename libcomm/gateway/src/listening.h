// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comm/result.h"
#include "comm/tlsoptions.h"

#include <QHostAddress>
#include <QSslConfiguration>

namespace Comm {

/// The address to listen at; InvalidArgument for a text that is neither an address nor "localhost".
Result<QHostAddress> listenAddress(const QString &host);

/// Our certificate and key as a server's sockets want them, and whom to trust if clients are to show one too.
Result<QSslConfiguration> serverConfiguration(const TlsOptions &options);

} // namespace Comm
