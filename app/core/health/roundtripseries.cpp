// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtripseries.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Sothebais {

void RoundTripSeries::add(const Sample &sample)
{
    m_samples.append(sample);
    const auto isRecent = [&](const Sample &each) { return each.at > sample.at - Window; };
    const auto first = std::ranges::find_if(m_samples, isRecent);
    const qsizetype old = first - m_samples.begin();
    m_samples.remove(0, std::max<qsizetype>(old, m_samples.size() - MaxSamples));
}

std::optional<float> RoundTripSeries::last() const
{
    const auto found = std::find_if(m_samples.rbegin(), m_samples.rend(),
                                    [](const Sample &sample) { return sample.isAnswered(); });
    return found == m_samples.rend() ? std::nullopt : std::optional(found->roundTrip);
}

std::optional<RoundTripSeries::Percentiles> RoundTripSeries::percentiles() const
{
    std::vector<float> times;
    times.reserve(size_t(m_samples.size()));
    for (const Sample &sample : m_samples) {
        if (sample.isAnswered())
            times.push_back(sample.roundTrip);
    }
    if (times.empty())
        return std::nullopt;
    auto ordered = times.begin(); // what is in front of it is in its place, or before it
    const auto percentile = [&](double share) {
        const auto rank
            = std::clamp<size_t>(size_t(std::ceil(share * double(times.size()))), 1, times.size());
        const auto place = times.begin() + std::ptrdiff_t(rank) - 1;
        std::nth_element(ordered, place, times.end());
        ordered = place;
        return *place;
    };
    return Percentiles{percentile(0.50), percentile(0.95), percentile(0.99)}; // in this order
}

double RoundTripSeries::loss() const
{
    if (m_samples.isEmpty())
        return 0;
    const auto lost
        = std::ranges::count_if(m_samples, [](const Sample &sample) { return !sample.isAnswered(); });
    return double(lost) / double(m_samples.size());
}

} // namespace Sothebais
