// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namecounts.h"

#include "core/store/nametable.h"

#include <algorithm>

namespace Sothebais {

/// A heap of the best so far, its weakest in front: most of a million counts are only compared with that one.
QList<quint32> NameCounts::top(qsizetype max) const
{
    const auto isBefore = [this](quint32 a, quint32 b) {
        return m_counts[a] != m_counts[b] ? m_counts[a] > m_counts[b] : a < b;
    };
    QList<quint32> best;
    quint32 weakest = 0; // whoever has no more is not among them: of equals the first one counts
    for (quint32 number = NameTable::Other + 1; max > 0 && number < m_counts.size(); ++number) {
        if (m_counts[number] <= weakest)
            continue;
        if (best.size() == max) {
            std::pop_heap(best.begin(), best.end(), isBefore);
            best.removeLast();
        }
        best.append(number);
        std::push_heap(best.begin(), best.end(), isBefore);
        if (best.size() == max)
            weakest = m_counts[best.front()];
    }
    std::sort_heap(best.begin(), best.end(), isBefore);
    return best;
}

} // namespace Sothebais
