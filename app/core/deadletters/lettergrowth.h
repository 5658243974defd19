// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettersnapshot.h"

#include <deque>

namespace Sothebais {

/// How the length of a list has changed during the last minutes.
class LetterGrowth
{
public:
    /// Its length at this time (ms since any moment, never going back).
    void add(qint64 time, qint64 count);
    void clear() { m_samples.clear(); }
    /// Into growth and growthTime.
    void tell(LetterTotals &totals) const;

private:
    struct Sample
    {
        qint64 time = 0;
        qint64 count = 0;
    };

    std::deque<Sample> m_samples; ///< oldest first
};

} // namespace Sothebais
