// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventrecord.h"
#include "filter.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace Sothebais {

/// What the times in a filter are measured by.
struct FilterClock
{
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of times written without one
    std::function<qint64()> now = {}; ///< milliseconds since the epoch; the system's clock if empty
};

/// Where the data of a payload is.
enum class FilterData {
    Member, ///< its member "data", as in events
    Payload, ///< all of it
};

/// Applies a filter to the events of one store. One thread uses it; make one per thread.
///
/// What the index knows decides first, what has to be read from the payload last and only where it matters.
///
///     FilterMatcher matcher(filter, store.names());
///     for (...)
///         if (matcher.matches(record)) ...
class FilterMatcher
{
public:
    /// The names must outlive the matcher; they may grow meanwhile.
    FilterMatcher(const Filter &filter, const EventNames &names, const FilterClock &clock = {},
                  FilterData data = FilterData::Member);
    FilterMatcher(FilterMatcher &&) noexcept;
    FilterMatcher &operator=(FilterMatcher &&) noexcept;
    ~FilterMatcher();

    bool matches(const EventRecord &record);

    /// How often a `matches` was given up because its pattern took too many steps; it counts as no match.
    qint64 abandonedPatterns() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sothebais
