// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettergrowth.h"

namespace Sothebais {

namespace {

constexpr qint64 Window = 5 * 60 * 1000; // ms
constexpr qint64 Step = 5 * 1000; // ms between two samples that are kept

} // namespace

void LetterGrowth::add(qint64 time, qint64 count)
{
    // The last one is always the present; the one before it stays if it is far enough from its own.
    const auto size = m_samples.size();
    if (size >= 2 && m_samples[size - 1].time - m_samples[size - 2].time < Step)
        m_samples.pop_back();
    m_samples.push_back({time, count});
    while (m_samples.size() > 2 && time - m_samples[1].time >= Window)
        m_samples.pop_front();
}

void LetterGrowth::tell(LetterTotals &totals) const
{
    if (m_samples.empty())
        return;
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    totals.growth = last.count - first.count;
    totals.growthTime = std::chrono::seconds(std::min(Window, last.time - first.time) / 1000);
}

} // namespace Sothebais
