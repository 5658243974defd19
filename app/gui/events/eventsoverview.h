// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tally/eventtally.h"

#include <QHash>
#include <QTimeZone>

#include <optional>

namespace Sothebais {

class FacetPanel;
class RateHistogram;
class Session;
class Theme;

/// What surrounds the table of events: the histogram above it and the facets beside it, which show the stream
/// of the session and ask for filters.
class EventsOverview : public QObject
{
    Q_OBJECT
public:
    EventsOverview(Session &session, const Theme &theme, QObject *parent = nullptr);
    ~EventsOverview() override;

    /// Each belongs to whoever lays it out.
    RateHistogram *histogram() const { return m_histogram; }
    FacetPanel *facets() const { return m_facets; }

    /// What is asked for by now, whoever wrote it.
    void setFilterText(const QString &text);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    /// A filter that is to be the next one.
    void filterRequested(const QString &text);
    /// This event, or the next one that is shown, is to be seen.
    void eventRequested(qint64 sequence);

private:
    void showStream();
    void filterTime();
    void filterFacet(const QString &term, bool isOut);
    void keepCollapsed(bool collapsed);

    Session &m_session;
    std::optional<EventTally> m_tally;
    RateHistogram *m_histogram;
    FacetPanel *m_facets;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QString m_text;
    QString m_timeTerm; ///< of the brush, as far as it is in the text
    QHash<QString, QString> m_facetTerms; ///< by field: what was asked for last
};

} // namespace Sothebais
