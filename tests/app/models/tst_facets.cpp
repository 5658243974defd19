// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facets.h"

#include "core/filter/filter.h"
#include "core/tally/eventtally.h"
#include "indexstream.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

/// The facets of these events.
std::vector<Facet> facetsOf(const QList<IndexedEvent> &events)
{
    IndexStream stream;
    for (const IndexedEvent &event : events)
        stream.add(event);
    stream.show();
    EventTally tally(stream);
    [&] { QTRY_VERIFY(!tally.isBehind()); }();
    return facets(tally);
}

const Facet *find(const std::vector<Facet> &among, const QString &id)
{
    for (const Facet &facet : among) {
        if (facet.id == id)
            return &facet;
        if (const Facet *const inner = find(facet.children, id))
            return inner;
    }
    return nullptr;
}

QStringList ids(const std::vector<Facet> &among)
{
    QStringList result;
    for (const Facet &facet : among)
        result.append(facet.id);
    return result;
}

void checkTerms(const std::vector<Facet> &among)
{
    for (const Facet &facet : among) {
        const auto filter = Filter::parse(facet.term);
        QVERIFY2(filter, qPrintable(facet.term + u": "_s + (filter ? QString() : filter.error().toString())));
        checkTerms(facet.children);
    }
}

} // namespace

class tst_Facets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyWithoutEvents() { QVERIFY(facetsOf({}).empty()); }

    void groupsTypesByPrefix()
    {
        const auto sections = facetsOf({{.type = "lot:bid:placed"},
                                        {.type = "lot:bid:placed"},
                                        {.type = "lot:bid:rejected"},
                                        {.type = "lot:start"},
                                        {.type = "agent:mood"},
                                        {.type = "SYSTEM_INFO"},
                                        {.type = "SYSTEM_ERROR"},
                                        {.type = "system:health"}});
        const Facet *const types = find(sections, u"types"_s);
        QVERIFY(types);
        QCOMPARE(ids(types->children),
                 (QStringList{u"agent:mood"_s, u"lot:*"_s, u"system:health"_s, u"SYSTEM_*"_s}));
        const Facet *const lots = find(types->children, u"lot:*"_s);
        QCOMPARE(ids(lots->children), (QStringList{u"lot:bid:*"_s, u"lot:start"_s}));
        QCOMPARE(lots->count, 4);
        QCOMPARE(lots->share, 0.5);
        QCOMPARE(lots->term, u"type == lot:*"_s);
        const Facet *const placed = find(sections, u"lot:bid:placed"_s);
        QCOMPARE(placed->count, 2);
        QCOMPARE(placed->name, u"lot:bid:placed"_s);
        QCOMPARE(placed->shortName, u"placed"_s);
        QCOMPARE(lots->children.front().shortName, u"bid:*"_s);
        QCOMPARE(placed->note, u"BID_PLACED"_s);
        QCOMPARE(placed->term, u"type == lot:bid:placed"_s);
        QCOMPARE(placed->family, EventFamily::Bid);
        // SYSTEM_* would find system:health, too, whose key is SYSTEM_HEALTH.
        QCOMPARE(find(sections, u"SYSTEM_*"_s)->term, u"type matches \"^SYSTEM_\""_s);
        checkTerms(sections);
    }

    void hasSourcesSubjectsAndFlags()
    {
        const auto sections
            = facetsOf({{.source = "B", .subject = "lot:1"},
                        {.source = "A", .subject = "lot:2", .flags = EventFlag::Late},
                        {.source = "B", .subject = "lot:2"},
                        {.type = "", .source = "", .subject = "", .flags = EventFlag::Malformed},
                        {.type = ""}});
        QCOMPARE(ids(sections), (QStringList{u"types"_s, u"flags"_s, u"sources"_s, u"subjects"_s}));
        QCOMPARE(ids(find(sections, u"sources"_s)->children),
                 (QStringList{u"A"_s, u"AUCTION_ENGINE"_s, u"B"_s, u"?none"_s}));
        QCOMPARE(ids(find(sections, u"subjects"_s)->children), (QStringList{u"lot:1"_s, u"lot:2"_s}));
        QCOMPARE(ids(find(sections, u"flags"_s)->children), (QStringList{u"malformed"_s, u"late"_s}));
        QCOMPARE(find(find(sections, u"types"_s)->children, u"?none"_s)->count, 1);
        checkTerms(sections);
    }

    /// Whatever strangers call their types.
    void isBounded()
    {
        QList<IndexedEvent> events;
        for (int i = 0; i < 1000; ++i)
            events.append(IndexedEvent{.type = "x:" + QByteArray::number(i),
                                       .subject = "lot:" + QByteArray::number(i)});
        events.append(IndexedEvent{.type = "\"; not\n: *", .source = "\x1b[31m"});
        events.append(IndexedEvent{.type = "::", .source = "\xff"});
        events.append(IndexedEvent{.type = "_"});
        const auto sections = facetsOf(events);
        const Facet *const types = find(sections, u"types"_s);
        QVERIFY(types->children.size() < 10);
        QCOMPARE(find(types->children, u"?rest"_s)->count, 503);
        QCOMPARE(find(sections, u"subjects"_s)->children.size(), size_t(21));
        checkTerms(sections);
    }
};

QTEST_GUILESS_MAIN(tst_Facets)
#include "tst_facets.moc"
