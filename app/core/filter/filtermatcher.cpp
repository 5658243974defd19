// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtermatcher.h"

#include "filterpredicate.h"

#include <QDateTime>

namespace Sothebais {

class FilterMatcher::Private
{
public:
    Private(const Filter &filter, const EventNames &names, const FilterClock &clock, FilterData data)
        : scratch{names, clock.now ? clock.now : &QDateTime::currentMSecsSinceEpoch, ZoneClock(clock.zone),
                  data},
          predicate(filter.isEmpty() ? nullptr : compiledFilter(filter.root(), filter.catalog(), scratch))
    {
    }

    FilterScratch scratch;
    FilterPredicatePointer predicate; ///< null if everything passes
};

FilterMatcher::FilterMatcher(const Filter &filter, const EventNames &names, const FilterClock &clock,
                             FilterData data)
    : d(std::make_unique<Private>(filter, names, clock, data))
{
}

FilterMatcher::FilterMatcher(FilterMatcher &&) noexcept = default;
FilterMatcher &FilterMatcher::operator=(FilterMatcher &&) noexcept = default;
FilterMatcher::~FilterMatcher() = default;

bool FilterMatcher::matches(const EventRecord &record)
{
    d->scratch.payload.setRecord(record);
    return !d->predicate || d->predicate->test(record, d->scratch);
}

qint64 FilterMatcher::abandonedPatterns() const
{
    return d->scratch.abandonedPatterns;
}

} // namespace Sothebais
