// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Sothebais {

/// Remembers the newest of many ids by their hashes, in bounded memory: 32 bytes for each of `ids`.
///
/// Two generations, of which the older one is forgotten when the newer is full: an id is remembered for at
/// least `ids` further ones, and for at most twice as many. That two different ids look the same is a matter
/// of 64 bits: among a million of them once in ten million millions of events.
class IdMemory
{
public:
    explicit IdMemory(qsizetype ids);

    /// True if the id was not there. A hash is not 0.
    bool add(quint64 hash);

private:
    /// A table with as many empty places as full ones.
    using Table = std::vector<quint64>;

    /// The place of the hash, or the empty one where it would be.
    static size_t place(const Table &table, quint64 hash);

    const qsizetype m_ids;
    qsizetype m_count = 0; ///< in the newer table
    Table m_newer;
    Table m_older; ///< empty until the newer one was full once
};

} // namespace Sothebais
