// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "heapgrowth.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace Comm {

void growHeap(qsizetype bytes)
{
    constexpr qsizetype Block = 64 * 1024; // well below what has a mapping of its own
    constexpr qsizetype Most = 16 * 1024 * 1024;
    std::vector<std::unique_ptr<char[]>> room;
    for (bytes = std::min(bytes, Most); bytes > 0; bytes -= Block)
        room.push_back(std::make_unique_for_overwrite<char[]>(Block));
}

} // namespace Comm
