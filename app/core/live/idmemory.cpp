// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idmemory.h"

#include <algorithm>
#include <bit>

namespace Sothebais {

IdMemory::IdMemory(qsizetype ids)
    : m_ids(std::max<qsizetype>(ids, 1)),
      m_newer(std::bit_ceil(size_t(2 * m_ids)))
{
}

bool IdMemory::add(quint64 hash)
{
    Q_ASSERT(hash != 0);
    const size_t at = place(m_newer, hash);
    if (m_newer[at] != 0)
        return false;
    const bool isNew = m_older.empty() || m_older[place(m_older, hash)] == 0;
    m_newer[at] = hash;
    if (++m_count == m_ids) {
        m_count = 0;
        m_older.swap(m_newer);
        m_newer.assign(m_older.size(), 0);
    }
    return isNew;
}

size_t IdMemory::place(const Table &table, quint64 hash)
{
    const size_t mask = table.size() - 1;
    size_t at = size_t(hash) & mask;
    while (table[at] != 0 && table[at] != hash)
        at = (at + 1) & mask;
    return at;
}

} // namespace Sothebais
