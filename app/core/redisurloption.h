// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/redisaddress.h>

#include <QProcessEnvironment>

namespace Sothebais {

/// The Redis that a program talks to: the URL given on its command line, else SOTHEBAIS_REDIS_URL, else
/// REDIS_URL of the environment, else redis://localhost:6379. An error names where the unusable URL came
/// from.
Comm::Result<Comm::RedisAddress> redisAddress(const QString &commandLine,
                                              const QProcessEnvironment &environment
                                              = QProcessEnvironment::systemEnvironment());

} // namespace Sothebais
