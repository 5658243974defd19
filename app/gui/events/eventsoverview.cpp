// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsoverview.h"

#include "core/filter/filterterms.h"
#include "core/session.h"
#include "gui/events/facets/facetpanel.h"
#include "gui/events/histogram/ratehistogram.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto CollapsedKey = "events/facetsCollapsed"_L1;

} // namespace

EventsOverview::EventsOverview(Session &session, const Theme &theme, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_histogram(new RateHistogram(theme)),
      m_facets(new FacetPanel(theme))
{
    m_facets->setCollapsed(session.settings().value(CollapsedKey, false).toBool());
    connect(&session, &Session::streamChanged, this, &EventsOverview::showStream);
    connect(m_histogram, &RateHistogram::brushChanged, this, &EventsOverview::filterTime);
    connect(m_histogram, &RateHistogram::jumpRequested, this,
            [this](qint64 time) { Q_EMIT eventRequested(m_tally->firstSince(time)); });
    connect(m_facets, &FacetPanel::filterForRequested, this,
            [this](const QString &term) { filterFacet(term, false); });
    connect(m_facets, &FacetPanel::filterOutRequested, this,
            [this](const QString &term) { filterFacet(term, true); });
    connect(m_facets, &FacetPanel::collapsedChanged, this, &EventsOverview::keepCollapsed);
    showStream();
}

EventsOverview::~EventsOverview() = default;

void EventsOverview::showStream()
{
    m_histogram->setTally(nullptr, RateHistogram::End::Now);
    m_facets->setTally(nullptr);
    m_tally.emplace(m_session.stream());
    const bool isRecording = m_session.recording();
    m_histogram->setTally(&*m_tally, isRecording ? RateHistogram::End::LastEvent : RateHistogram::End::Now);
    m_facets->setTally(&*m_tally);
}

void EventsOverview::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_histogram->setZone(zone);
    if (m_histogram->brush())
        filterTime(); // the same time in other words
}

void EventsOverview::setFilterText(const QString &text)
{
    m_text = text;
    if (m_timeTerm.isEmpty() || text.contains(m_timeTerm))
        return;
    m_timeTerm.clear();
    m_histogram->clearBrush();
}

/// The time of the brush takes the place of the time before it.
void EventsOverview::filterTime()
{
    const QString without = filterWithout(m_text, m_timeTerm);
    m_timeTerm = m_histogram->brush()
        ? timeRangeTerm(u"received"_s, *m_histogram->brush(), m_histogram->extent(), m_zone)
        : QString();
    const QString text = m_timeTerm.isEmpty() ? without : filterFor(without, m_timeTerm);
    if (text != m_text)
        Q_EMIT filterRequested(text);
}

/// Of each field one is asked for: the next one takes its place, and the same one again takes it away.
void EventsOverview::filterFacet(const QString &term, bool isOut)
{
    if (isOut) {
        Q_EMIT filterRequested(filterOut(m_text, term));
        return;
    }
    QString &before = m_facetTerms[term.section(u' ', 0, 0)];
    const QString without = filterWithout(m_text, before);
    const bool isAgain = before == term && without != m_text;
    before = term;
    Q_EMIT filterRequested(isAgain ? without : filterFor(without, term));
}

void EventsOverview::keepCollapsed(bool collapsed)
{
    m_session.settings().setValue(CollapsedKey, collapsed);
}

} // namespace Sothebais
