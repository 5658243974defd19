// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfinder.h"

#include "core/filter/filterterms.h"
#include "core/text/visibletext.h"
#include "gui/events/eventtable.h"
#include "models/eventtablemodel.h"

#include <QDateTime>
#include <QInputDialog>

#include <optional>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// The milliseconds since the epoch of a time of day of today, or of a date and time, in a zone if it names
/// none; nothing if it is neither.
std::optional<qint64> readTime(const QString &text, const QTimeZone &zone)
{
    for (const QString &format : {u"H:mm"_s, u"H:mm:ss"_s, u"H:mm:ss.zzz"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid()) {
            const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
            return QDateTime(today, time, zone).toMSecsSinceEpoch();
        }
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.contains(u'T'))
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time.toMSecsSinceEpoch();
}

} // namespace

EventFinder::EventFinder(EventTable &table) : QObject(&table), m_table(table)
{
    connect(&m_search, &EventSearch::found, this, &EventFinder::show);
    connect(&m_search, &EventSearch::notFound, this, [this] { Q_EMIT told(tr("Nothing more is found")); });
}

void EventFinder::ask()
{
    bool isWanted = false;
    const QString text = QInputDialog::getText(&m_table, tr("Find"), tr("Text, or a filter, to look for:"),
                                               QLineEdit::Normal, m_filter, &isWanted);
    if (isWanted)
        find(text, EventSearch::Direction::Older);
}

void EventFinder::askWhereTo()
{
    bool isWanted = false;
    const QString text = QInputDialog::getText(&m_table, tr("Go to"),
                                               tr("Id of an event, or a time such as 14:05 or 14:05:30:"),
                                               QLineEdit::Normal, {}, &isWanted);
    if (isWanted && !text.trimmed().isEmpty())
        goTo(text.trimmed());
}

void EventFinder::findNewer()
{
    find(m_filter, EventSearch::Direction::Newer);
}

void EventFinder::findOlder()
{
    find(m_filter, EventSearch::Direction::Older);
}

void EventFinder::find(const QString &filter, EventSearch::Direction direction)
{
    if (filter.trimmed().isEmpty())
        return;
    m_filter = filter;
    if (const Comm::Result<Filter> alone = Filter::parse(filter); !alone) {
        Q_EMIT told(alone.error().message);
        return;
    }
    const EventTableModel &model = m_table.events();
    const Comm::Result<Filter> within
        = Filter::parse(filterFor(model.filter().toString(), u'(' + filter + u')'));
    const qint64 from = m_table.selectedEvent() >= 0 ? m_table.selectedEvent() : model.stream().end();
    if (within)
        search(*within, from, direction);
}

void EventFinder::goTo(const QString &idOrTime)
{
    const EventTableModel &model = m_table.events();
    const EventSnapshot &events = model.stream().snapshot();
    if (const auto time = readTime(idOrTime, model.timeStyle().timeZone())) {
        Q_EMIT told({});
        m_table.revealFrom(events.firstSince(*time));
    } else if (const Comm::Result<Filter> id = Filter::parse(filterTerm(u"id"_s, idOrTime))) {
        search(*id, events.end(), EventSearch::Direction::Older);
    }
}

void EventFinder::search(const Filter &filter, qint64 from, EventSearch::Direction direction)
{
    const EventTableModel &model = m_table.events();
    m_search.start(filter, model.stream().snapshot(), from, direction,
                   {.zone = model.timeStyle().timeZone()});
}

void EventFinder::show(qint64 sequence)
{
    if (m_table.events().rowOf(sequence) < 0) {
        Q_EMIT told(tr("The filter keeps that event out"));
        return;
    }
    Q_EMIT told({});
    m_table.reveal(sequence);
}

} // namespace Sothebais
