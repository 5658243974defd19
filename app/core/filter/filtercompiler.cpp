// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterpredicate.h"

#include <algorithm>
#include <numeric>

namespace Sothebais {

namespace {

using Children = std::vector<FilterPredicatePointer>;

int sumOfCosts(const Children &children)
{
    return std::accumulate(children.begin(), children.end(), 0,
                           [](int sum, const FilterPredicatePointer &child) { return sum + child->cost(); });
}

/// `and` and `or`: asks until an answer settles it.
class ListPredicate : public FilterPredicate
{
public:
    ListPredicate(Children children, bool settledBy)
        : FilterPredicate(sumOfCosts(children)),
          m_children(std::move(children)),
          m_settledBy(settledBy)
    {
        const auto cost = [](const FilterPredicatePointer &child) { return child->cost(); };
        std::ranges::sort(m_children, {}, cost);
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        for (const FilterPredicatePointer &child : m_children) {
            if (child->test(record, scratch) == m_settledBy)
                return m_settledBy;
        }
        return !m_settledBy;
    }

private:
    Children m_children;
    bool m_settledBy;
};

class NotPredicate : public FilterPredicate
{
public:
    explicit NotPredicate(FilterPredicatePointer child)
        : FilterPredicate(child->cost()),
          m_child(std::move(child))
    {
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        return !m_child->test(record, scratch);
    }

private:
    FilterPredicatePointer m_child;
};

FilterPredicatePointer fieldPredicate(const FilterNode &node, const Comm::Catalog &catalog,
                                      FilterScratch &scratch)
{
    using Id = FilterField::Id;
    if (node.field.isOfDeadLetter())
        return letterPredicate(node, scratch);
    switch (node.field.id) {
    case Id::Type:
    case Id::Key:
    case Id::Source:
    case Id::Channel:
    case Id::Subject:
        return namePredicate(node, catalog, scratch);
    case Id::EventId:
    case Id::Version:
        return memberPredicate(node, scratch);
    case Id::Data:
        return dataPredicate(node, scratch);
    default:
        return measurePredicate(node, scratch);
    }
}

} // namespace

FilterPredicatePointer compiledFilter(const FilterNode &node, const Comm::Catalog &catalog,
                                      FilterScratch &scratch)
{
    Children children;
    for (const FilterNode &child : node.children)
        children.push_back(compiledFilter(child, catalog, scratch));
    switch (node.kind) {
    case FilterNode::Kind::All:
    case FilterNode::Kind::Any:
        return std::make_unique<ListPredicate>(std::move(children), node.kind == FilterNode::Kind::Any);
    case FilterNode::Kind::Not:
        return std::make_unique<NotPredicate>(std::move(children.front()));
    case FilterNode::Kind::Flag:
        return flagPredicate(node);
    case FilterNode::Kind::Text:
        return searchPredicate(node);
    case FilterNode::Kind::Subject:
        return subjectPredicate(node, scratch);
    case FilterNode::Kind::Compare:
    case FilterNode::Kind::Exists:
        break;
    }
    return fieldPredicate(node, catalog, scratch);
}

} // namespace Sothebais
