// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/redisaddress.h>

#include <QProcessEnvironment>

#include <optional>

namespace Sothebais {

/// The Redis that was named: by the URL given on the command line, else by SOTHEBAIS_REDIS_URL, else by
/// REDIS_URL of the environment; nothing if by none. An error names where the unusable URL came from.
Comm::Result<std::optional<Comm::RedisAddress>> givenRedisAddress(const QString &commandLine,
                                                                  const QProcessEnvironment &environment
                                                                  = QProcessEnvironment::systemEnvironment());

/// The Redis that a program talks to: the one that was named, else redis://localhost:6379.
Comm::Result<Comm::RedisAddress> redisAddress(const QString &commandLine,
                                              const QProcessEnvironment &environment
                                              = QProcessEnvironment::systemEnvironment());

} // namespace Sothebais
