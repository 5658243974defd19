// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Sothebais {

/// How many things happen per second, as the mean of the last two seconds. Time is handed in, in milliseconds
/// of any clock that does not go backwards.
class RateMeter
{
public:
    void add(qint64 now, qint64 count);
    double perSecond(qint64 now);

private:
    static constexpr qint64 SlotLength = 200; ///< ms
    static constexpr int SlotCount = 10;

    void advance(qint64 now);

    std::array<qint64, SlotCount> m_slots = {};
    qint64 m_slot = 0; ///< number of the newest slot since time 0
    bool m_started = false;
};

} // namespace Sothebais
