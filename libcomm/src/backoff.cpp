// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/backoff.h"

#include <algorithm>

namespace Comm {

std::chrono::milliseconds Backoff::delay(int attempt, double random) const
{
    std::chrono::milliseconds bound = std::min(first, cap);
    for (int i = 1; i < attempt && bound < cap; ++i)
        bound = std::min(bound * 2, cap);

    constexpr double least = 0.1;
    const double share = std::max(least, std::clamp(random, 0.0, 1.0));
    return std::chrono::ceil<std::chrono::milliseconds>(share
                                                        * std::chrono::duration<double, std::milli>(bound));
}

} // namespace Comm
