// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace Sothebais {

/// Sorts a list; what is equal stays in its order. In place of std::stable_sort(), in which clang finds
/// something deprecated with libstdc++ 12.
template <typename List, typename Less>
void stableSort(List &list, Less less)
{
    std::vector<qsizetype> places(static_cast<size_t>(list.size()));
    std::iota(places.begin(), places.end(), 0);
    const List &known = list;
    std::sort(places.begin(), places.end(), [&known, &less](qsizetype a, qsizetype b) {
        return less(known[a], known[b]) || (a < b && !less(known[b], known[a]));
    });
    List sorted;
    sorted.reserve(list.size());
    for (const qsizetype place : places)
        sorted.push_back(std::move(list[place]));
    list = std::move(sorted);
}

} // namespace Sothebais
