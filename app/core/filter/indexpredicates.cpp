// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventsubject.h"
#include "filterpredicate.h"
#include "filterwords.h"
#include "texttest.h"

#include <algorithm>

namespace Sothebais {

namespace {

using Operation = FilterNode::Operation;

/// What was decided about the numbers of a table of names, as far as they have been asked for.
class TruthTable
{
public:
    enum class Truth : quint8 { Unasked, False, True, Unknown };

    template <typename Decide>
    Truth ask(quint32 number, const Decide &decide)
    {
        if (number >= m_truths.size())
            m_truths.resize(std::max<size_t>(number + 1, 2 * m_truths.size()), Truth::Unasked);
        Truth &truth = m_truths[number];
        if (truth == Truth::Unasked)
            truth = decide();
        return truth;
    }

private:
    std::vector<Truth> m_truths;
};

using Truth = TruthTable::Truth;

Truth truth(bool isTrue)
{
    return isTrue ? Truth::True : Truth::False;
}

/// One name of an event: its number in the index, the table of the name, and the place in the payload.
struct NameSource
{
    const NameTable *table = nullptr;
    quint32 (*number)(const EventRecord &record) = nullptr;
    QByteArray member; ///< of the envelope; "data" for the subject, empty for the channel
};

NameSource nameSource(FilterField::Id field, const EventNames &names)
{
    switch (field) {
    case FilterField::Id::Source:
        return {&names.sources, [](const EventRecord &record) { return quint32(record.source); }, "source"};
    case FilterField::Id::Channel:
        return {&names.channels, [](const EventRecord &record) { return quint32(record.channel); }, {}};
    case FilterField::Id::Subject:
        return {&names.subjects, [](const EventRecord &record) { return record.subject; }, "data"};
    default:
        return {&names.types, [](const EventRecord &record) { return quint32(record.type); }, "type"};
    }
}

class NamePredicate : public FilterPredicate
{
public:
    NamePredicate(const FilterNode &node, const Comm::Catalog &catalog, FilterScratch &scratch)
        : FilterPredicate(Index),
          m_node(node),
          m_catalog(catalog),
          m_test(node),
          m_source(nameSource(node.field.id, scratch.names)),
          m_path(m_source.member.isEmpty() ? -1 : scratch.payload.addPath({{.key = m_source.member}}))
    {
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        const quint32 number = m_source.number(record);
        if (number == NameTable::Other)
            return isTrueOf(nameInPayload(scratch), scratch);
        const auto decide = [&] { return truth(isTrueOf(m_source.table->name(number), scratch)); };
        return m_truths.ask(number, decide) == Truth::True;
    }

private:
    QByteArray nameInPayload(FilterScratch &scratch) const
    {
        const QByteArrayView value = m_path < 0 ? QByteArrayView() : scratch.payload.value(m_path);
        if (m_node.field.id == FilterField::Id::Subject)
            return subjectName(value);
        return value.startsWith('"') ? jsonString(value, scratch.buffer).toByteArray() : QByteArray();
    }

    /// Nothing is true of a name that is not there.
    bool isTrueOf(const QByteArray &name, FilterScratch &scratch) const
    {
        const bool isOfType
            = m_node.field.id == FilterField::Id::Type || m_node.field.id == FilterField::Id::Key;
        const Comm::TypeInfo *const type = isOfType ? m_catalog.find(name) : nullptr;
        const QByteArray key = type == nullptr ? QByteArray() : type->key;
        const QByteArray &asked = m_node.field.id == FilterField::Id::Key ? key : name;
        if (asked.isEmpty() || m_node.kind == FilterNode::Kind::Exists)
            return !asked.isEmpty();
        const bool isKeyAmong = !key.isEmpty() && m_test.isAmong(key); // BID_PLACED is lot:bid:placed
        if (isKeyAmong && (m_node.operation == Operation::Equal || m_node.operation == Operation::In))
            return true;
        if (isKeyAmong && m_node.operation == Operation::NotEqual)
            return false;
        return m_test.passes(asked, scratch.abandonedPatterns);
    }

    FilterNode m_node;
    Comm::Catalog m_catalog;
    TextTest m_test;
    NameSource m_source;
    qsizetype m_path;
    TruthTable m_truths;
};

/// `lot:42`: true if the index says so, to be read from the data where the index knows of something else.
class SubjectPredicate : public FilterPredicate
{
public:
    SubjectPredicate(const FilterNode &node, FilterScratch &scratch)
        : FilterPredicate(Payload),
          m_noun(node.noun),
          m_id(node.text.toUtf8()),
          m_isGlob(node.isGlob),
          m_rank(rankOf(node.noun))
    {
        for (const QByteArray &key : filterNounKeys(node.noun))
            m_paths.append(scratch.payload.addPath({{.key = "data"}, {.key = key}}));
    }

    bool test(const EventRecord &record, FilterScratch &scratch) override
    {
        const Truth known
            = record.subject == NameTable::Other ? Truth::Unknown : m_truths.ask(record.subject, [&] {
                  return decided(scratch.names.subjects.name(record.subject));
              });
        return known == Truth::Unknown ? isInPayload(scratch) : known == Truth::True;
    }

private:
    Truth decided(const QByteArray &subject) const
    {
        const qsizetype colon = subject.indexOf(':');
        if (colon > 0 && QByteArrayView(subject).first(colon) == m_noun
            && isId(QByteArrayView(subject).sliced(colon + 1)))
            return Truth::True;
        // Had the event such an id, it would be the subject, or one that comes before it would be.
        const bool isTold = m_paths.size() == 1 && m_rank < rankOf({})
            && rankOf(subject.first(std::max<qsizetype>(0, colon))) >= m_rank;
        return isTold ? Truth::False : Truth::Unknown;
    }

    /// The place of a noun among those that can be subjects; behind them if it is none.
    static qsizetype rankOf(QByteArrayView noun)
    {
        const auto nouns = subjectNouns();
        return std::ranges::find(nouns, noun, &SubjectNoun::noun) - nouns.begin();
    }

    bool isInPayload(FilterScratch &scratch) const
    {
        return std::ranges::any_of(m_paths, [&](qsizetype path) {
            const QByteArray id = subjectId(scratch.payload.value(path), m_noun);
            return !id.isEmpty() && isId(id);
        });
    }

    bool isId(QByteArrayView id) const { return m_isGlob ? fitsGlob(m_id, id) : id == m_id; }

    QByteArray m_noun;
    QByteArray m_id;
    bool m_isGlob;
    qsizetype m_rank;
    QList<qsizetype> m_paths;
    TruthTable m_truths;
};

class FlagPredicate : public FilterPredicate
{
public:
    explicit FlagPredicate(EventFlag flag) : FilterPredicate(Free), m_flag(flag) { }

    bool test(const EventRecord &record, FilterScratch &) override { return record.flags.testFlag(m_flag); }

private:
    EventFlag m_flag;
};

} // namespace

FilterPredicatePointer namePredicate(const FilterNode &node, const Comm::Catalog &catalog,
                                     FilterScratch &scratch)
{
    return std::make_unique<NamePredicate>(node, catalog, scratch);
}

FilterPredicatePointer subjectPredicate(const FilterNode &node, FilterScratch &scratch)
{
    return std::make_unique<SubjectPredicate>(node, scratch);
}

FilterPredicatePointer flagPredicate(const FilterNode &node)
{
    return std::make_unique<FlagPredicate>(node.flag);
}

} // namespace Sothebais
