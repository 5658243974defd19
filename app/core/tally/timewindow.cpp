// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timewindow.h"

namespace Sothebais {

TimeRange TimeWindow::range() const
{
    const qint64 end = m_isFollowing || m_isWhole ? m_extent.end : m_end;
    if (m_isWhole)
        return {end - std::max(m_extent.length(), MinLength), end};
    const qint64 length
        = m_length > 0 ? m_length : std::clamp(m_extent.length(), FirstMinLength, FirstLength);
    return {end - length, end};
}

void TimeWindow::zoom(double factor, qint64 anchor)
{
    const TimeRange now = range();
    const double longest = double(std::max(m_extent.length(), MinLength));
    const double length = double(now.length()) * factor;
    if (length >= longest && factor > 1) {
        // Young streams are shorter than what is looked at; then there is nothing to make longer.
        if (double(now.length()) < longest)
            showAll();
        return;
    }
    const qint64 newLength = std::max(MinLength, qint64(length));
    const double share = double(anchor - now.start) / double(now.length());
    const qint64 start = anchor - qint64(share * double(newLength));
    const bool wasFollowing = m_isFollowing;
    set({start, start + newLength});
    // What follows shows what comes, wherever the mouse is; only what is far from the end is left behind.
    if (wasFollowing && share > 0.5)
        m_isFollowing = true;
}

void TimeWindow::pan(qint64 milliseconds)
{
    const TimeRange now = range();
    set({now.start + milliseconds, now.end + milliseconds});
}

void TimeWindow::reveal(qint64 time)
{
    const TimeRange now = range();
    if (time < now.start)
        pan(time - now.start);
    else if (time >= now.end)
        pan(time + 1 - now.end);
}

void TimeWindow::showAll()
{
    m_isWhole = true;
    m_isFollowing = true;
}

void TimeWindow::showNewest()
{
    m_isWhole = false;
    m_isFollowing = true;
    m_length = 0;
}

void TimeWindow::set(const TimeRange &range)
{
    m_isWhole = false;
    m_length = range.length();
    m_end = std::max(range.end, std::min(m_extent.start + m_length, m_extent.end));
    m_isFollowing = m_end >= m_extent.end;
}

} // namespace Sothebais
