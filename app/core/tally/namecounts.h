// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <vector>

namespace Sothebais {

/// How many events have each of the numbers of a NameTable; as bounded as the table is.
class NameCounts
{
public:
    void add(quint32 number)
    {
        if (number >= m_counts.size())
            m_counts.resize(number + 1);
        ++m_counts[number];
    }
    void remove(quint32 number)
    {
        Q_ASSERT(count(number) > 0);
        --m_counts[number];
    }

    qint64 count(quint32 number) const { return number < m_counts.size() ? m_counts[number] : 0; }
    /// The numbers of the names that have the most events, at most `max` of them, the most frequent first;
    /// without NameTable::None and NameTable::Other, which are no names.
    QList<quint32> top(qsizetype max) const;

private:
    std::vector<quint32> m_counts;
};

} // namespace Sothebais
