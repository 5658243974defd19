// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "eventwalk.h"

#include <QHash>

#include <vector>

namespace Sothebais {

/// Events that share something with another one.
struct Relation
{
    QString filter; ///< what they share, as a filter: "lot:42"
    qint64 count = 0; ///< of those looked at so far, without the event itself
    QHash<QByteArray, qint64> types = {}; ///< how many there are of each type
    std::vector<qint64> newest = {}; ///< sequence numbers of the newest few, newest first
};

/// Counts the events of the same lot, bid, user, session and so on, among the newest ones.
///
///     connect(&related, &RelatedEvents::progressed, this, [&] { show(related.relations()); });
///     related.find(stream.snapshot(), record);
class RelatedEvents : public EventWalk
{
    Q_OBJECT
public:
    static constexpr qint64 MaxLooked = 200'000;
    static constexpr size_t MaxNewest = 20;

    using EventWalk::EventWalk;
    ~RelatedEvents() override;

    /// `record` is an event of the snapshot's store, with its payload.
    void find(const EventSnapshot &snapshot, const EventRecord &record);

    /// In the order of the nouns, the most telling first; none if the event names nothing.
    const std::vector<Relation> &relations() const { return m_relations; }
    /// True if older events were not looked at.
    bool isCut() const { return m_isCut; }

protected:
    bool look(EventRecord &record) override;
    void ended() override { m_matchers.clear(); }

private:
    void count(Relation &relation, EventRecord &record) const;

    std::vector<Relation> m_relations;
    std::vector<FilterMatcher> m_matchers; ///< one for each relation
    qint64 m_sequence = -1; ///< the event itself
    bool m_isCut = false;
};

/// Filters for what the data of an event names, the most telling first: "bid:7", "lot:42", "user:12".
QStringList relationFilters(QByteArrayView data);

} // namespace Sothebais
