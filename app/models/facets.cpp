// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facets.h"

#include "core/filter/filterquoting.h"
#include "core/filter/filterterms.h"
#include "core/tally/eventtally.h"
#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxTypes = 500;
constexpr qsizetype MaxSources = 100;
constexpr qsizetype MaxSubjects = 20;
constexpr int MaxDepth = 2; ///< of prefixes within each other

bool isBefore(const Facet &a, const Facet &b)
{
    const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

/// "lot:" and "lot:bid:" of lot:bid:placed, "SYSTEM_" of SYSTEM_INFO; empty where there is no more.
QString prefixOf(const QString &name, int depth)
{
    const QChar separator = name.contains(u':') ? u':' : u'_';
    if (!isPlainWord(name) || name.startsWith(separator) || (separator == u'_' && depth > 0))
        return {};
    qsizetype end = -1;
    for (int i = 0; i <= depth; ++i) {
        end = name.indexOf(separator, end + 1);
        if (end < 0)
            return {};
    }
    return name.first(end + 1);
}

/// A pattern would find keys as well as names, and no other type has `:` in its key.
QString prefixTerm(const QString &prefix)
{
    if (prefix.endsWith(u':'))
        return u"type == "_s + prefix + u'*';
    return u"type matches "_s + quoted(QString(u'^' + QString(prefix).replace(u'.', u"\\."_s)));
}

/// Puts what shares a prefix into a facet of its own.
std::vector<Facet> grouped(std::vector<Facet> leaves, int depth)
{
    std::map<QString, std::vector<Facet>> byPrefix;
    std::vector<Facet> result;
    for (Facet &leaf : leaves) {
        const QString prefix = depth < MaxDepth ? prefixOf(leaf.name, depth) : QString();
        (prefix.isEmpty() ? result : byPrefix[prefix]).push_back(std::move(leaf));
    }
    for (auto &[prefix, members] : byPrefix) {
        if (members.size() == 1) {
            result.push_back(std::move(members.front()));
            continue;
        }
        Facet group{.id = prefix + u'*',
                    .name = prefix + u'*',
                    .term = prefixTerm(prefix),
                    .family = eventFamily(prefix.toUtf8())};
        for (const Facet &member : members) {
            group.count += member.count;
            group.share += member.share;
            group.rate += member.rate;
        }
        group.children = grouped(std::move(members), depth + 1);
        for (Facet &child : group.children)
            child.shortName = child.name.sliced(prefix.size());
        result.push_back(std::move(group));
    }
    std::sort(result.begin(), result.end(), isBefore);
    return result;
}

class Collector
{
    Q_DECLARE_TR_FUNCTIONS(Facets)
public:
    Collector(const EventTally &tally, const Comm::Catalog &catalog) : m_tally(tally), m_catalog(catalog) { }

    std::vector<Facet> types() const
    {
        std::vector<Facet> leaves;
        for (const quint32 number : m_tally.types().top(MaxTypes)) {
            const QByteArray name = m_tally.names().types.name(number);
            Facet leaf = facet(u"type"_s, name, m_tally.types().count(number));
            leaf.family = eventFamily(name);
            leaf.rate = m_tally.rate(number);
            if (const Comm::TypeInfo *const info = m_catalog.find(name); info && info->key != name)
                leaf.note = QString::fromUtf8(info->key);
            leaves.push_back(std::move(leaf));
        }
        const qint64 malformed = m_tally.flagged(EventFlag::Malformed);
        const qint64 nameless = m_tally.types().count(NameTable::None) - malformed;
        const qint64 rest = m_tally.total() - malformed - nameless - sum(leaves);
        std::vector<Facet> result = grouped(std::move(leaves), 0);
        addRest(result, rest);
        add(result,
            {.id = u"?none"_s,
             .name = tr("No type"),
             .term = u"not malformed and not exists type"_s,
             .count = nameless});
        return result;
    }

    std::vector<Facet> sources() const
    {
        std::vector<Facet> result = top(u"source"_s, m_tally.sources(), m_tally.names().sources, MaxSources);
        std::sort(result.begin(), result.end(), isBefore);
        const qint64 nameless = m_tally.sources().count(NameTable::None);
        addRest(result, m_tally.total() - nameless - sum(result));
        add(result,
            {.id = u"?none"_s, .name = tr("No source"), .term = u"not exists source"_s, .count = nameless});
        return result;
    }

    /// The most frequent first.
    std::vector<Facet> subjects() const
    {
        std::vector<Facet> result
            = top(u"subject"_s, m_tally.subjects(), m_tally.names().subjects, MaxSubjects);
        addRest(result, m_tally.total() - m_tally.subjects().count(NameTable::None) - sum(result));
        return result;
    }

    std::vector<Facet> flags() const
    {
        const std::tuple<EventFlag, QString, QString> all[] = {
            {EventFlag::Duplicate, u"dup"_s, tr("Duplicate")},
            {EventFlag::AfterGap, u"gap"_s, tr("After a gap")},
            {EventFlag::Recovered, u"recovered"_s, tr("Recovered")},
            {EventFlag::Malformed, u"malformed"_s, tr("Malformed")},
            {EventFlag::Invalid, u"invalid"_s, tr("Invalid")},
            {EventFlag::Late, u"late"_s, tr("Late")},
            {EventFlag::Ahead, u"ahead"_s, tr("Ahead of its time")},
            {EventFlag::Replayed, u"replayed"_s, tr("Replayed")},
        };
        std::vector<Facet> result;
        for (const auto &[flag, term, name] : all) {
            add(result,
                {.id = term,
                 .name = name,
                 .term = term,
                 .family = flag == EventFlag::Malformed ? EventFamily::Malformed : EventFamily::Other,
                 .count = m_tally.flagged(flag)});
        }
        return result;
    }

private:
    static qint64 sum(const std::vector<Facet> &parts)
    {
        qint64 result = 0;
        for (const Facet &part : parts)
            result += part.count;
        return result;
    }

    Facet facet(const QString &field, const QByteArray &name, qint64 count) const
    {
        const QString text = QString::fromUtf8(name);
        return {.id = text,
                .name = visibleText(text),
                .term = filterTerm(field, text),
                .count = count,
                .share = share(count)};
    }

    std::vector<Facet> top(const QString &field, const NameCounts &counts, const NameTable &names,
                           qsizetype max) const
    {
        std::vector<Facet> result;
        for (const quint32 number : counts.top(max))
            result.push_back(facet(field, names.name(number), counts.count(number)));
        return result;
    }

    /// Only if there are such events.
    void add(std::vector<Facet> &result, Facet facet) const
    {
        facet.share = share(facet.count);
        if (facet.count > 0)
            result.push_back(std::move(facet));
    }

    void addRest(std::vector<Facet> &result, qint64 count) const
    {
        add(result, {.id = u"?rest"_s, .name = tr("All others"), .count = count});
    }

    double share(qint64 count) const
    {
        return m_tally.total() > 0 ? double(count) / double(m_tally.total()) : 0;
    }

    const EventTally &m_tally;
    const Comm::Catalog &m_catalog;
};

} // namespace

std::vector<Facet> facets(const EventTally &tally, const Comm::Catalog &catalog)
{
    const Collector collect(tally, catalog);
    std::vector<Facet> sections;
    const auto addSection = [&sections](const QString &id, const QString &name, std::vector<Facet> children) {
        if (!children.empty())
            sections.push_back({.id = id, .name = name, .children = std::move(children)});
    };
    addSection(u"types"_s, Collector::tr("Types"), collect.types());
    addSection(u"flags"_s, Collector::tr("Remarkable"), collect.flags());
    addSection(u"sources"_s, Collector::tr("Sources"), collect.sources());
    addSection(u"subjects"_s, Collector::tr("Subjects"), collect.subjects());
    return sections;
}

} // namespace Sothebais
