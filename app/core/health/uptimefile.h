// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uptimeledger.h"

#include <comm/result.h>

#include <QHash>
#include <QString>

namespace Sothebais {

/// Uptimes by the ids of endpoints, in a file that only its owner can read. One that is not there holds none.
Comm::Result<QHash<QString, UptimeLedger>> readUptimes(const QString &path);
Comm::Result<void> writeUptimes(const QString &path, const QHash<QString, UptimeLedger> &uptimes);

} // namespace Sothebais
