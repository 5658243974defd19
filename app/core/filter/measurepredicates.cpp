// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counttest.h"
#include "filterpredicate.h"
#include "timetest.h"

#include <algorithm>

namespace Sothebais {

namespace {

using Id = FilterField::Id;

/// Whatever a file says, so that nothing that is counted from it overflows.
qint64 bounded(qint64 time)
{
    return std::clamp(time, -FurthestTime, FurthestTime);
}

/// What the index knows of time, received, age or delay; nothing where the event has no time of its own.
std::optional<qint64> measure(Id field, const EventRecord &record, const FilterScratch &scratch)
{
    const qint64 received = bounded(record.receivedAt);
    const auto time = record.time == 0 ? std::nullopt : std::optional(bounded(record.time));
    switch (field) {
    case Id::Time:
        return time;
    case Id::Received:
        return received;
    case Id::Age:
        return bounded(scratch.now()) - time.value_or(received);
    default:
        return time ? std::optional(received - *time) : std::nullopt;
    }
}

class TimePredicate : public FilterPredicate
{
public:
    TimePredicate(const FilterNode &node, const QTimeZone &zone)
        : FilterPredicate(Clock),
          m_field(node.field.id),
          m_exists(node.kind == FilterNode::Kind::Exists),
          m_test(node, zone)
    {
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        const auto value = measure(m_field, record, scratch);
        return value && (m_exists || m_test.passes(*value, scratch.clock));
    }

private:
    Id m_field;
    bool m_exists;
    TimeTest m_test;
};

class SizePredicate : public FilterPredicate
{
public:
    explicit SizePredicate(const FilterNode &node)
        : FilterPredicate(Clock),
          m_exists(node.kind == FilterNode::Kind::Exists),
          m_test(node)
    {
    }

    bool test(const EventRecord &record, FilterScratch &) override
    {
        return m_exists || m_test.passes(record.payload.size());
    }

private:
    bool m_exists;
    CountTest m_test;
};

} // namespace

FilterPredicatePointer measurePredicate(const FilterNode &node, FilterScratch &scratch)
{
    if (node.field.id == Id::Size)
        return std::make_unique<SizePredicate>(node);
    return std::make_unique<TimePredicate>(node, scratch.clock.zone());
}

} // namespace Sothebais
