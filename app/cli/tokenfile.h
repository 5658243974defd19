// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QByteArray>

#include <string>

namespace Sothebais {

/// The bearer token in a file, `-` for standard input; nothing without a file. It appears in no error.
Comm::Result<QByteArray> readTokenFile(const std::string &file);

} // namespace Sothebais
