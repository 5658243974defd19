// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace Sothebais {

/// How often each of many numbered things happens per second, as the mean of the last two seconds but for the
/// quarter that goes on. Times are milliseconds of the clock that setNow() tells.
class RecentRates
{
public:
    static constexpr qint64 SlotLength = 250; ///< ms

    /// What is too old by now no longer counts.
    void setNow(qint64 now);
    /// Something that happened lately; what happened earlier than that has no effect.
    void add(quint32 number, qint64 time)
    {
        const qint64 slot = qMin(time / SlotLength, m_slot);
        if (slot <= m_slot - SlotCount)
            return;
        if (number >= m_things.size())
            m_things.resize(number + 1);
        ++m_things[number][size_t(slot % SlotCount)];
    }
    double perSecond(quint32 number) const;

private:
    static constexpr qint64 SlotCount = 9; ///< one of them is that which goes on
    using Slots = std::array<quint32, SlotCount>;

    void clearSlot(qint64 slot);

    std::vector<Slots> m_things;
    qint64 m_slot = 2 * SlotCount; ///< number of the newest slot since time 0
};

} // namespace Sothebais
