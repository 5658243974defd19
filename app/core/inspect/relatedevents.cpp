// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relatedevents.h"

#include "core/filter/filterquoting.h"
#include "core/json/jsonscanner.h"
#include "core/store/eventsubject.h"
#include "previousevent.h"

#include <array>

namespace Sothebais {

namespace {

constexpr std::array RelatedNouns = {
    SubjectNoun{"lot", "lotId"},         SubjectNoun{"bid", "bidId"},         SubjectNoun{"user", "userId"},
    SubjectNoun{"session", "sessionId"}, SubjectNoun{"auction", "auctionId"}, SubjectNoun{"agent", "agentId"},
    SubjectNoun{"stream", "streamId"},
};

QByteArrayView valueOf(QByteArrayView data, QByteArrayView key)
{
    QByteArrayView value;
    for (JsonScanner members(data); members.next();) {
        if (members.key() == key)
            value = members.value();
    }
    return value;
}

} // namespace

QStringList relationFilters(QByteArrayView data)
{
    QStringList filters;
    if (jsonKind(data.trimmed()) != JsonKind::Object)
        return filters;
    for (const SubjectNoun &noun : RelatedNouns) {
        const QString id = QString::fromUtf8(subjectId(valueOf(data, noun.key), noun.noun));
        if (!id.isEmpty())
            filters.append(QString::fromLatin1(noun.noun) + u':' + (isPlainWord(id) ? id : quoted(id)));
    }
    return filters;
}

RelatedEvents::~RelatedEvents() = default;

void RelatedEvents::find(const EventSnapshot &snapshot, const EventRecord &record)
{
    stop();
    m_relations.clear();
    m_sequence = record.sequence;
    m_isCut = false;
    for (const QString &text : relationFilters(dataOf(record.payload))) {
        const Comm::Result<Filter> filter = Filter::parse(text);
        if (!filter)
            continue;
        m_relations.push_back({.filter = text});
        m_matchers.emplace_back(*filter, snapshot.names());
    }
    if (!m_relations.empty())
        walk(snapshot, snapshot.end());
}

bool RelatedEvents::look(EventRecord &record)
{
    m_isCut = looked() > MaxLooked;
    if (m_isCut)
        return false;
    if (record.sequence == m_sequence || record.flags.testFlag(EventFlag::Receipt)
        || record.flags.testFlag(EventFlag::Malformed))
        return true;
    snapshot().readPayload(record);
    for (size_t i = 0; i < m_relations.size(); ++i) {
        if (m_matchers[i].matches(record))
            count(m_relations[i], record);
    }
    return true;
}

void RelatedEvents::count(Relation &relation, EventRecord &record) const
{
    ++relation.count;
    ++relation.types[snapshot().names().types.name(record.type)];
    if (relation.newest.size() < MaxNewest)
        relation.newest.push_back(record.sequence);
}

} // namespace Sothebais
