// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timerange.h"

namespace Sothebais {

/// The part of a longer time that is looked at: it goes with the end, unless somebody has moved it away.
class TimeWindow
{
public:
    static constexpr qint64 MinLength = 10'000; ///< ms
    /// At first it grows with what there is, up to this.
    static constexpr qint64 FirstLength = 300'000;
    static constexpr qint64 FirstMinLength = 60'000;

    /// Of all there is.
    void setExtent(const TimeRange &extent) { m_extent = extent; }
    /// What is looked at.
    TimeRange range() const;

    bool isFollowing() const { return m_isFollowing; }
    bool isWhole() const { return m_isWhole; }

    /// Makes it longer (a factor above 1) or shorter; the anchor stays where it is.
    void zoom(double factor, qint64 anchor);
    /// Moves it, but never away from all there is; at the end it follows again.
    void pan(qint64 milliseconds);
    /// Moves it as little as needed to show a moment.
    void reveal(qint64 time);
    void showAll();
    /// As it was in the beginning.
    void showNewest();

private:
    void set(const TimeRange &range);

    TimeRange m_extent;
    qint64 m_length = 0; ///< 0 as long as nobody has chosen one
    qint64 m_end = 0; ///< unless it follows
    bool m_isFollowing = true;
    bool m_isWhole = false;
};

} // namespace Sothebais
