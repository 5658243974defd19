// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/events/eventsoverview.h"

#include "core/filter/filter.h"
#include "core/session.h"
#include "gui/events/facets/facetpanel.h"
#include "gui/events/histogram/histogramplot.h"
#include "gui/events/histogram/ratehistogram.h"
#include "gui/theme/theme.h"
#include "sampleevents.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_EventsOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForFacets();
    void asksForTheTimeOfTheBrush();
    void clearsTheBrushWithItsFilter();
    void findsTheEventOfATime();
    void staysCollapsed();

private:
    void brush();

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EventsOverview> m_overview;
    std::unique_ptr<RateHistogram> m_histogram;
    std::unique_ptr<FacetPanel> m_facets;
    QString m_text;
};

void tst_EventsOverview::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_text.clear();
    m_root = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(Session::Options{
        .log = {.root = m_root->path()}, .settingsFile = m_root->filePath(u"settings.ini"_s)});
    QVERIFY(m_session->log().open());
    m_overview = std::make_unique<EventsOverview>(*m_session, *m_theme);
    m_overview->setZone(QTimeZone::utc());
    m_histogram.reset(m_overview->histogram());
    m_facets.reset(m_overview->facets());
    m_histogram->resize(800, 130);
    m_histogram->show();
    connect(m_overview.get(), &EventsOverview::filterRequested, this, [this](const QString &text) {
        m_text = text;
        m_overview->setFilterText(text);
    });
}

void tst_EventsOverview::cleanup()
{
    m_overview.reset();
    m_histogram.reset();
    m_facets.reset();
    m_session.reset();
    m_theme.reset();
}

/// A time with an event in it, that of a bar of the recording.
void tst_EventsOverview::brush()
{
    QTest::keyClick(m_histogram.get(), Qt::Key_Left);
    QTest::keyClick(m_histogram.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_histogram->brush().has_value());
}

void tst_EventsOverview::asksForFacets()
{
    m_overview->setFilterText(u"late"_s);
    Q_EMIT m_facets->filterForRequested(u"type == lot:*"_s);
    QCOMPARE(m_text, u"late and type == lot:*"_s);
    Q_EMIT m_facets->filterForRequested(u"source == REDIS"_s);
    QCOMPARE(m_text, u"late and type == lot:* and source == REDIS"_s);
    Q_EMIT m_facets->filterForRequested(u"type == user:*"_s); // no event has two types
    QCOMPARE(m_text, u"late and source == REDIS and type == user:*"_s);
    Q_EMIT m_facets->filterForRequested(u"type == user:*"_s); // again: not any more
    QCOMPARE(m_text, u"late and source == REDIS"_s);
    Q_EMIT m_facets->filterOutRequested(u"source == METRICS"_s);
    QCOMPARE(m_text, u"late and source == REDIS and not source == METRICS"_s);
}

void tst_EventsOverview::asksForTheTimeOfTheBrush()
{
    m_session->log().append(numberedArrival(0, 1));
    QTRY_COMPARE(m_session->log().end(), 1);
    m_overview->setFilterText(u"lot:7 or lot:8"_s);
    brush();
    const QString first = m_text;
    QVERIFY2(first.startsWith(u"(lot:7 or lot:8) and received in "_s), qPrintable(first));
    QVERIFY(Filter::parse(first));
    QTest::keyClick(m_histogram.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_text != first);
    QCOMPARE(m_text.count(u"received in"_s), 1); // the new time instead of the old one
    const QString utc = m_text;
    m_overview->setZone(QTimeZone("America/New_York")); // the same time in other words
    QVERIFY(m_text != utc);
    m_overview->setZone(QTimeZone::utc());
    QCOMPARE(m_text, utc);
    QTest::keyClick(m_histogram.get(), Qt::Key_Escape);
    QCOMPARE(m_text, u"lot:7 or lot:8"_s);
}

void tst_EventsOverview::clearsTheBrushWithItsFilter()
{
    brush();
    m_overview->setFilterText(m_text + u" and late"_s);
    QVERIFY(m_histogram->brush().has_value());
    m_overview->setFilterText(u"late"_s);
    QVERIFY(!m_histogram->brush().has_value());
}

void tst_EventsOverview::findsTheEventOfATime()
{
    Arrival arrival = numberedArrival(0, 3);
    m_session->log().append(arrival);
    arrival.receivedAt += 10'000;
    m_session->log().append(arrival);
    QTRY_COMPARE(m_session->log().end(), 6);
    const QSignalSpy requested(m_overview.get(), &EventsOverview::eventRequested);
    Q_EMIT m_histogram->jumpRequested(arrival.receivedAt - 1);
    QCOMPARE(requested, QList<QVariantList>{{qint64(3)}});
}

void tst_EventsOverview::staysCollapsed()
{
    m_facets->setCollapsed(true);
    const EventsOverview next(*m_session, *m_theme);
    const std::unique_ptr<RateHistogram> histogram(next.histogram());
    const std::unique_ptr<FacetPanel> facets(next.facets());
    QVERIFY(facets->isCollapsed());
}

QTEST_MAIN(tst_EventsOverview)
#include "tst_eventsoverview.moc"
