// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>
#include <vector>

namespace Sothebais {

/// Ascending sequence numbers that grow at both ends and are let go at the front: those of all events, which
/// cost nothing, or of some, 8 bytes each.
class MatchList
{
public:
    /// None yet of the numbers around `middle`.
    explicit MatchList(qint64 middle = 0, bool hasAll = true)
        : m_hasAll(hasAll),
          m_low(middle),
          m_high(middle)
    {
    }

    bool hasAll() const { return m_hasAll; }
    qint64 size() const { return m_hasAll ? m_high - m_low : qint64(m_some.size()); }
    qint64 at(qint64 row) const { return m_hasAll ? m_low + row : m_some[size_t(row)]; }
    /// The row of the first number that is not less; size() if there is none.
    qint64 lowerBound(qint64 sequence) const;

    /// The numbers from low() to below high() have been looked at.
    qint64 low() const { return m_low; }
    qint64 high() const { return m_high; }
    /// They have been looked at to below `high`; what was found is ascending, and empty if this has all.
    void growUp(qint64 high, const std::vector<qint64> &found);
    /// Down to `low`; what was found is descending.
    void growDown(qint64 low, const std::vector<qint64> &found);
    /// Those below `first` are gone.
    void letGo(qint64 first);

private:
    bool m_hasAll;
    qint64 m_low;
    qint64 m_high;
    std::deque<qint64> m_some;
};

} // namespace Sothebais
