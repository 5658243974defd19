// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filternode.h"
#include "filterscratch.h"

#include <memory>

namespace Sothebais {

/// A part of a filter, compiled for one matcher.
class FilterPredicate
{
public:
    /// What asking costs, roughly, in nanoseconds. Cheaper ones are asked first.
    enum Cost : int {
        Free = 1,
        Index = 3,
        Clock = 20,
        Payload = 100,
        Search = 60,
        Values = 200,
        Pattern = 1000
    };

    explicit FilterPredicate(int cost) : m_cost(cost) { }
    virtual ~FilterPredicate() = default;
    FilterPredicate(const FilterPredicate &) = delete;
    FilterPredicate &operator=(const FilterPredicate &) = delete;

    int cost() const { return m_cost; }
    /// The payload of the scratch is at this record.
    virtual bool test(const EventRecord &record, FilterScratch &scratch) = 0;

private:
    int m_cost;
};

using FilterPredicatePointer = std::unique_ptr<FilterPredicate>;

/// The whole expression.
FilterPredicatePointer compiledFilter(const FilterNode &node, const Comm::Catalog &catalog,
                                      FilterScratch &scratch);

// Its terms, each of the kind that the name says.

/// About type, key, source, channel or subject.
FilterPredicatePointer namePredicate(const FilterNode &node, const Comm::Catalog &catalog,
                                     FilterScratch &scratch);
/// `lot:42`.
FilterPredicatePointer subjectPredicate(const FilterNode &node, FilterScratch &scratch);
/// About time, received, age, delay or size.
FilterPredicatePointer measurePredicate(const FilterNode &node, FilterScratch &scratch);
/// About what only dead letters have: error, stack, service, consumer, attempts, retries or failed.
FilterPredicatePointer letterPredicate(const FilterNode &node, FilterScratch &scratch);
/// About id or version.
FilterPredicatePointer memberPredicate(const FilterNode &node, FilterScratch &scratch);
/// About the data.
FilterPredicatePointer dataPredicate(const FilterNode &node, FilterScratch &scratch);
/// A text anywhere.
FilterPredicatePointer searchPredicate(const FilterNode &node);
FilterPredicatePointer flagPredicate(const FilterNode &node);

} // namespace Sothebais
