// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtermatcher.h"
#include "core/store/eventindexing.h"

#include "filterexpressions.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace Sothebais;

/// Filters against a reference that is slow and obvious, and knows nothing of how they are made.
class tst_FilterReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void agrees_data();
    void agrees();
};

void tst_FilterReference::agrees_data()
{
    QTest::addColumn<quint32>("maxNames"); ///< in the tables of the index
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("step"); ///< each filter sees one event of so many, another one each

    QTest::newRow("all names in the index") << 1000U << QByteArray("America/New_York") << 50;
    QTest::newRow("names in the payload") << 3U << QByteArray("Asia/Kolkata") << 200;
}

void tst_FilterReference::agrees()
{
    QFETCH(quint32, maxNames);
    QFETCH(QByteArray, zone);
    QFETCH(int, step);
    QRandomGenerator random(20'261'124);
    const FilterNow clock{QTimeZone(zone), SampleTime + 86'400'000};
    const QList<FilterEvent> events = filterEvents(random, 10'000);
    const QList<FilterExpression> expressions = filterExpressions(random, 500, clock);

    EventNames names{NameTable(maxNames), NameTable(maxNames), NameTable(1000), NameTable(maxNames)};
    Comm::EventParser parser;
    QList<Comm::Event> parsedEvents;
    std::vector<EventRecord> records;
    for (const FilterEvent &event : events) {
        parsedEvents.append(parser.parse(event.payload));
        records.push_back(
            indexed(parsedEvents.constLast(),
                    {.receivedAt = event.receivedAt, .channel = event.channel, .flags = event.flags}, names));
        QCOMPARE(records.back().flags.testFlag(EventFlag::Malformed), event.has(EventFlag::Malformed));
    }

    int passed = 0;
    int asked = 0;
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        const auto filter = Filter::parse(expressions[i].text);
        QVERIFY2(filter, qPrintable(expressions[i].text));
        QCOMPARE(Filter::parse(filter->toString())->toString(), filter->toString());
        FilterMatcher matcher(*filter, names, {clock.zone, [&] { return clock.now; }});
        for (qsizetype e = i % step; e < events.size(); e += step) {
            const bool passes = matcher.matches(records[size_t(e)]);
            QVERIFY2(passes == expressions[i].passes(events[e]),
                     qPrintable(expressions[i].text + QStringLiteral("\n")
                                + QString::fromUtf8(events[e].payload)));
            passed += passes ? 1 : 0;
            ++asked;
        }
    }
    QVERIFY(passed > asked / 5 && passed < asked * 4 / 5); // else nothing would be compared
}

QTEST_GUILESS_MAIN(tst_FilterReference)
#include "tst_filterreference.moc"
