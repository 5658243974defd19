// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QByteArray>
#include <QString>

namespace Sothebais {

/// Replaces a file by a whole one that only its owner can read; makes its folder if need be.
Comm::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace Sothebais
