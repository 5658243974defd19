// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/roundtripwindow.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Comm {

using Milliseconds = WebSocketRoundTrips::Milliseconds;

void RoundTripWindow::add(Outcome outcome)
{
    m_outcomes.push_back(outcome);
    if (m_outcomes.size() > Size)
        m_outcomes.pop_front();
}

void RoundTripWindow::answered(std::chrono::nanoseconds roundTrip)
{
    m_last = Milliseconds(roundTrip);
    add(m_last);
}

void RoundTripWindow::lost()
{
    add(std::nullopt);
}

WebSocketRoundTrips RoundTripWindow::statistics() const
{
    WebSocketRoundTrips result{.beats = int(m_outcomes.size()), .last = m_last};
    std::vector<Milliseconds> times;
    for (const Outcome &outcome : m_outcomes) {
        if (outcome)
            times.push_back(*outcome);
    }
    if (!m_outcomes.empty())
        result.loss = double(m_outcomes.size() - times.size()) / double(m_outcomes.size());
    if (times.empty())
        return result;
    std::ranges::sort(times);
    // The nearest rank: the smallest time that at least so large a share of all did not exceed.
    const auto percentile = [&times](double share) {
        const auto rank = size_t(std::ceil(share * double(times.size())));
        return times[std::clamp<size_t>(rank, 1, times.size()) - 1];
    };
    result.p50 = percentile(0.50);
    result.p95 = percentile(0.95);
    result.p99 = percentile(0.99);
    return result;
}

} // namespace Comm
