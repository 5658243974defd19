// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counttest.h"
#include "filterpredicate.h"
#include "texttest.h"
#include "timetest.h"

#include <comm/deadletter.h>

namespace Sothebais {

namespace {

using LetterId = FilterField::Id;

const QString &textOf(const Comm::DeadLetterFailure &failure, LetterId field)
{
    switch (field) {
    case LetterId::Stack:
        return failure.stack;
    case LetterId::Service:
        return failure.service;
    case LetterId::Consumer:
        return failure.consumer;
    default:
        return failure.message;
    }
}

class FailureTextPredicate : public FilterPredicate
{
public:
    explicit FailureTextPredicate(const FilterNode &node)
        : FilterPredicate(node.operation == FilterNode::Operation::Matches ? Pattern : Values),
          m_field(node.field.id),
          m_exists(node.kind == FilterNode::Kind::Exists),
          m_test(node)
    {
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        const QString text = record.letter ? textOf(record.letter->failure, m_field) : QString();
        return !text.isEmpty() && (m_exists || m_test.passes(text.toUtf8(), scratch.abandonedPatterns));
    }

private:
    LetterId m_field;
    bool m_exists;
    TextTest m_test;
};

/// An entry that does not say how often counts as 0.
class FailureCountPredicate : public FilterPredicate
{
public:
    explicit FailureCountPredicate(const FilterNode &node)
        : FilterPredicate(Clock),
          m_field(node.field.id),
          m_exists(node.kind == FilterNode::Kind::Exists),
          m_test(node)
    {
    }

    bool test(const EventRecord &record, FilterScratch &) override
    {
        if (!record.letter)
            return false;
        const Comm::DeadLetterFailure &failure = record.letter->failure;
        const int count = m_field == LetterId::Attempts ? failure.attempts : failure.retries;
        return m_exists ? count > 0 : m_test.passes(count);
    }

private:
    LetterId m_field;
    bool m_exists;
    CountTest m_test;
};

class FailureTimePredicate : public FilterPredicate
{
public:
    FailureTimePredicate(const FilterNode &node, const QTimeZone &zone)
        : FilterPredicate(Clock),
          m_exists(node.kind == FilterNode::Kind::Exists),
          m_test(node, zone)
    {
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        if (!record.letter || !record.letter->failure.time.isValid())
            return false;
        return m_exists || m_test.passes(record.letter->failure.time.toMSecsSinceEpoch(), scratch.clock);
    }

private:
    bool m_exists;
    TimeTest m_test;
};

} // namespace

FilterPredicatePointer letterPredicate(const FilterNode &node, FilterScratch &scratch)
{
    switch (node.field.kind()) {
    case FilterField::Kind::Time:
        return std::make_unique<FailureTimePredicate>(node, scratch.clock.zone());
    case FilterField::Kind::Number:
        return std::make_unique<FailureCountPredicate>(node);
    default:
        return std::make_unique<FailureTextPredicate>(node);
    }
}

} // namespace Sothebais
