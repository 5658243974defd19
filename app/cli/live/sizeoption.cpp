// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sizeoption.h"

#include <charconv>
#include <string_view>

namespace Sothebais {

std::optional<qint64> sizeOf(const std::string &text)
{
    constexpr std::string_view Units = "kMGT"; // each 1024 times the one before
    qint64 number = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || number <= 0 || end - rest > 1)
        return std::nullopt;
    const size_t unit = rest == end ? 0 : Units.find(*rest) + 1;
    if (rest != end && unit == 0) // npos + 1
        return std::nullopt;
    const qint64 factor = qint64(1) << (10 * unit);
    return number <= std::numeric_limits<qint64>::max() / factor ? std::optional(number * factor)
                                                                 : std::nullopt;
}

std::string sizeFault(const std::string &text)
{
    return sizeOf(text) ? std::string() : "is no size such as 500000, 100k, 64M or 2G";
}

} // namespace Sothebais
