// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/eventsearch.h"

namespace Sothebais {

class EventTable;

/// Brings events of the table into sight: the next one that passes a filter, one with an id, or those of a
/// time. Asks for what is not known.
class EventFinder : public QObject
{
    Q_OBJECT
public:
    /// Lives with the table.
    explicit EventFinder(EventTable &table);

    /// From the selected event, or from the newest, among those in the table. The filter may be wrong.
    void find(const QString &filter, EventSearch::Direction direction);
    /// An id, or a time as in filters: "14:05", "14:05:30.5", "2026-11-24T14:05Z".
    void goTo(const QString &idOrTime);

public Q_SLOTS:
    void ask();
    void askWhereTo();
    void findNewer();
    void findOlder();

Q_SIGNALS:
    /// What came of it, if nothing was brought into sight; empty if something was.
    void told(const QString &text);

private:
    void search(const Filter &filter, qint64 from, EventSearch::Direction direction);
    void show(qint64 sequence);

    EventTable &m_table;
    EventSearch m_search;
    QString m_filter; ///< what was looked for last
};

} // namespace Sothebais
