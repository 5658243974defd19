// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterpredicate.h"
#include "jsontest.h"
#include "texttest.h"

#include <comm/deadletter.h>

#include <algorithm>

namespace Sothebais {

namespace {

int costOf(const FilterNode &node)
{
    return node.operation == FilterNode::Operation::Matches ? FilterPredicate::Pattern
                                                            : FilterPredicate::Values;
}

/// `id` and `version`, which the index does not have as text.
class MemberPredicate : public FilterPredicate
{
public:
    MemberPredicate(const FilterNode &node, const QByteArray &member, FilterScratch &scratch)
        : FilterPredicate(costOf(node)),
          m_exists(node.kind == FilterNode::Kind::Exists),
          m_test(node),
          m_path(scratch.payload.addPath({{.key = member}}))
    {
    }

    bool test(const EventRecord &, FilterScratch &scratch) override
    {
        const QByteArrayView value = scratch.payload.value(m_path);
        if (!value.startsWith('"'))
            return false;
        const QByteArrayView text = jsonString(value, scratch.buffer);
        return !text.isEmpty() && (m_exists || m_test.passes(text, scratch.abandonedPatterns));
    }

private:
    bool m_exists;
    TextTest m_test;
    qsizetype m_path;
};

QList<PathStep> pathInPayload(const FilterField &field, FilterData data)
{
    return data == FilterData::Payload ? field.path : QList<PathStep>{{.key = "data"}} + field.path;
}

/// The last key of a path in its quotes, as it stands in a payload without escapes; empty if there is none.
QByteArray quotedKey(const FilterField &field)
{
    const auto isMember = [](const PathStep &step) { return step.index == PathStep::Member; };
    const auto last = std::find_if(field.path.rbegin(), field.path.rend(), isMember);
    const bool isPlain = last != field.path.rend()
        && std::all_of(last->key.begin(), last->key.end(),
                       [](char c) { return c > ' ' && c != '"' && c != '\\' && uchar(c) < 0x80; });
    return isPlain ? QByteArray('"' + last->key + '"') : QByteArray();
}

/// A value of the data. A payload that does not even have the name of the field is not read.
class DataPredicate : public FilterPredicate
{
public:
    DataPredicate(const FilterNode &node, FilterScratch &scratch)
        : FilterPredicate(costOf(node)),
          m_key(quotedKey(node.field), Qt::CaseSensitive),
          m_path(scratch.payload.addPath(pathInPayload(node.field, scratch.data)))
    {
        if (node.kind == FilterNode::Kind::Compare)
            m_test.emplace(node, scratch.clock.zone());
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        if (!m_key.isIn(record.payload) && !record.payload.contains('\\'))
            return false;
        const PayloadReader::Values &values = scratch.payload.values(m_path);
        if (!m_test)
            return !values.isEmpty();
        return std::any_of(values.begin(), values.end(),
                           [&](QByteArrayView value) { return m_test->passes(value, scratch); });
    }

private:
    ByteSearch m_key;
    qsizetype m_path;
    std::optional<JsonTest> m_test; ///< nothing for `exists`
};

class SearchPredicate : public FilterPredicate
{
public:
    explicit SearchPredicate(const QString &text) : FilterPredicate(Search), m_search(text) { }

    bool test(const EventRecord &record, FilterScratch &) override
    {
        return m_search.matches(record.letter ? QByteArrayView(record.letter->bytes) : record.payload);
    }

private:
    TextFilter m_search;
};

} // namespace

FilterPredicatePointer memberPredicate(const FilterNode &node, FilterScratch &scratch)
{
    const bool isId = node.field.id == FilterField::Id::EventId;
    return std::make_unique<MemberPredicate>(node, isId ? "id" : "version", scratch);
}

FilterPredicatePointer dataPredicate(const FilterNode &node, FilterScratch &scratch)
{
    return std::make_unique<DataPredicate>(node, scratch);
}

FilterPredicatePointer searchPredicate(const FilterNode &node)
{
    return std::make_unique<SearchPredicate>(node.text);
}

} // namespace Sothebais
