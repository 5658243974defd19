// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/connection.h"

#include <comm/catalog.h>

namespace Sothebais {

/// `publish --ndjson`: checks every line of the file, then publishes them all; returns the exit code.
int publishBulk(const GlobalOptions &global, Comm::EventSource source, const QString &file);

} // namespace Sothebais
