// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/redisaddress.h>

#include <QString>

namespace Sothebais {

/// One word for a POSIX shell, in quotes where it needs them.
QString shellQuoted(const QString &word);

/// A command for a POSIX shell that publishes exactly these bytes, whatever they are. It names the server
/// without user and password.
QString publishCommand(const Comm::RedisAddress &redis, const QString &channel, QByteArrayView payload);

} // namespace Sothebais
