// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <comm/redisaddress.h>

#include <QStringList>

#include <chrono>
#include <optional>

namespace Sothebais {

/// What the command line asks for.
struct Options
{
    std::optional<Comm::RedisAddress> redis = {}; ///< the one that was named, there or in the environment
    QString profile = {}; ///< the name of one; if there is one, no Redis is named
    QString recording = {}; ///< to be shown at first; empty for the live events
    QString page = {};
    std::optional<Theme::Mode> theme = {}; ///< else the preferred one
    QString screenshotFile = {}; ///< empty if none is wanted
    bool demo = false; ///< play an auction day into the Redis
    double demoRate = 0; ///< events/s
    std::chrono::milliseconds screenshotAfter{3000};
    std::optional<QString> output = {}; ///< to be printed in place of running: the help or the version
};

/// Reads the command line; InvalidArgument with what is wrong with it.
Comm::Result<Options> readOptions(const QStringList &arguments);

} // namespace Sothebais
