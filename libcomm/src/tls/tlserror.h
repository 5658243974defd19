// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"

#include <QList>
#include <QSslError>

namespace Comm {

// Why a TLS connection could not be made, in words that say what to do. `peer` is the address for people.

/// The certificate of the peer is not good enough; `errors` is what QSslSocket found, `name` whom it should
/// have been made for.
Error certificateFailure(const QString &peer, const QString &name, const QList<QSslError> &errors);

/// The handshake failed for any other reason: no TLS there, no common version, no client certificate given.
Error handshakeFailure(const QString &peer, const QString &reason);

} // namespace Comm
