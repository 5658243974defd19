// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sothebais {

enum class ColorScheme {
    System, ///< as the desktop is
    Light,
    Dark,
};

/// How much room a row gets.
enum class Density { Comfortable, Compact };

} // namespace Sothebais
