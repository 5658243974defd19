// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>

namespace Sothebais {

/// The bytes of "500", "100k", "64M" or "2G", with 1024 bytes in a k; nothing if it is no such text or 0.
std::optional<qint64> sizeOf(const std::string &text);

/// What is wrong with such a text; empty if nothing is.
std::string sizeFault(const std::string &text);

} // namespace Sothebais
