// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtablemodel.h"

#include "core/eventfamily.h"
#include "sampleevents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;

namespace {

QByteArrayList ids(const EventTableModel &model)
{
    QByteArrayList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.eventAt(row).event.id().toByteArray());
    return result;
}

} // namespace

class tst_EventTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void showsWhatIsAppended();
    void showsWhatWasThereBefore();
    void saysWhat();
    void showsTheMalformed();
    void letsTheOldestGo();
    void filters();
    void filtersWhatArrives();
    void filtersInSlicesFromTheNewest();
    void changesTheFilterHalfway();
    void pauseLosesNothing();
    void pauseOutlivesTheFilter();
    void pauseLetsGoWhatHasNoRoom();
};

void tst_EventTableModel::showsWhatIsAppended()
{
    EventStore store({});
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    store.append(numberedEvents(0, 3));
    store.append(numberedEvents(3, 2));
    QCOMPARE(ids(model), (QByteArrayList{"0", "1", "2", "3", "4"}));
    QCOMPARE(inserted.count(), 2); // one for each batch
    QCOMPARE(model.rowOf(3), 3);
    QCOMPARE(model.rowOf(5), -1);
}

void tst_EventTableModel::showsWhatWasThereBefore()
{
    EventStore store({});
    store.append(numberedEvents(0, 3));
    const EventTableModel model(store);
    QCOMPARE(ids(model), (QByteArrayList{"0", "1", "2"}));
}

void tst_EventTableModel::saysWhat()
{
    EventStore store({});
    const EventTableModel model(store);
    store.append({{sampleEvent("lot:bid:rejected",
                               R"({"auctionId":"7","userId":"12","amount":"2.50","currency":"ETH",)"
                               R"("reason":"<i>too\u202e low</i>"})"),
                   SampleTime}});
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QVERIFY(text(EventTableModel::TimeColumn).contains(QStringLiteral(".123 ")));
    QCOMPARE(text(EventTableModel::TypeColumn), QStringLiteral("lot:bid:rejected"));
    QCOMPARE(text(EventTableModel::SourceColumn), QStringLiteral("AUCTION_ENGINE"));
    QCOMPARE(text(EventTableModel::SubjectColumn), QStringLiteral("auction 7"));
    QCOMPARE(text(EventTableModel::SummaryColumn),
             QStringLiteral("bid 2.50 ETH by user 12 rejected: <i>too\uFFFD low</i>"));
    QCOMPARE(text(EventTableModel::IdColumn), QStringLiteral("e1"));
    QVERIFY(model.index(0, EventTableModel::SummaryColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("warning: bid 2.50")));
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(EventTableModel::FamilyRole).value<EventFamily>(), EventFamily::Bid);
    QCOMPARE(index.data(EventTableModel::SeverityRole).value<EventSeverity>(), EventSeverity::Warning);
    QCOMPARE(index.data(EventTableModel::EventRole).value<Comm::Event>(), store.at(0).event);
}

void tst_EventTableModel::showsTheMalformed()
{
    EventStore store({});
    const EventTableModel model(store);
    store.append({{parsed("{\"id\":\x1b[31m"), SampleTime}, {parsed("{}"), SampleTime}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, EventTableModel::TypeColumn).data().toString(), QStringLiteral("malformed"));
    const QString reason = model.index(0, EventTableModel::SummaryColumn).data().toString();
    QVERIFY2(reason.startsWith(store.at(0).event.defectText()), qPrintable(reason));
    QVERIFY2(reason.endsWith(QStringLiteral("{\"id\":␛[31m")), qPrintable(reason));
    QVERIFY(!model.index(0, EventTableModel::TimeColumn).data().toString().isEmpty());
    QCOMPARE(model.index(1, EventTableModel::TypeColumn).data().toString(), QStringLiteral("no type"));
}

void tst_EventTableModel::letsTheOldestGo()
{
    EventStore store({.maxEvents = 4});
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.append(numberedEvents(0, 3));
    store.append(numberedEvents(3, 3));
    QCOMPARE(ids(model), (QByteArrayList{"2", "3", "4", "5"}));
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.rowOf(2), 0);
    store.append(numberedEvents(6, 20));
    QCOMPARE(ids(model), (QByteArrayList{"22", "23", "24", "25"}));
    QCOMPARE(model.hidden(), 0);
    QCOMPARE(model.waiting(), 0);
}

void tst_EventTableModel::filters()
{
    EventStore store({.maxEvents = 30});
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.append(numberedEvents(0, 30));
    model.setFilter(TextFilter(QStringLiteral("NUMBER 2")));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(ids(model), (QByteArrayList{"2", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29"}));
    QCOMPARE(model.hidden(), 19);

    store.append(numberedEvents(30, 5)); // number 2 is among those that go
    QCOMPARE(ids(model).constFirst(), "20");
    QCOMPARE(model.hidden(), 20);

    model.setFilter(TextFilter());
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.hidden(), 0);
}

void tst_EventTableModel::filtersWhatArrives()
{
    EventStore store({});
    EventTableModel model(store);
    model.setFilter(TextFilter(QStringLiteral("number 7")));
    store.append(numberedEvents(0, 10));
    QCOMPARE(ids(model), QByteArrayList{"7"});
    QCOMPARE(model.hidden(), 9);
}

/// 30 MB of payloads are more than one slice: the newest matches are there before the oldest are looked at.
void tst_EventTableModel::filtersInSlicesFromTheNewest()
{
    constexpr int Count = 300;
    EventStore store({});
    QList<ReceivedEvent> events;
    for (int i = 0; i < Count; ++i)
        events.append(
            {sampleEvent("SYSTEM_INFO", '"' + QByteArray(100'000, 'x') + "needle\"", QByteArray::number(i)),
             SampleTime});
    store.append(events);
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(!model.isScanning());

    model.setFilter(TextFilter(QStringLiteral("Needle")));
    QVERIFY(model.isScanning());
    QVERIFY(model.scanned() < 0.5);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < Count / 2);
    QCOMPARE(ids(model).constLast(), QByteArray::number(Count - 1));
    store.append(numberedEvents(Count, 1)); // no match
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), Count);
    QCOMPARE(ids(model).constFirst(), "0");
    QCOMPARE(model.hidden(), 1);
    QCOMPARE(model.scanned(), 1.0);
}

void tst_EventTableModel::changesTheFilterHalfway()
{
    EventStore store({.maxBytes = 20'000'000});
    for (int i = 0; i < 100; ++i)
        store.append(
            {{sampleEvent("SYSTEM_INFO", '"' + QByteArray(100'000, 'x') + '"', QByteArray::number(i)),
              SampleTime}});
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(TextFilter(QStringLiteral("absent")));
    QVERIFY(model.isScanning());
    model.setFilter(TextFilter(QStringLiteral("\"id\":\"9")));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(ids(model), (QByteArrayList{"9", "90", "91", "92", "93", "94", "95", "96", "97", "98", "99"}));
}

void tst_EventTableModel::pauseLosesNothing()
{
    EventStore store({});
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.append(numberedEvents(0, 2));
    model.setPaused(true);
    store.append(numberedEvents(2, 3));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.waiting(), 3);
    model.setPaused(false);
    QCOMPARE(ids(model), (QByteArrayList{"0", "1", "2", "3", "4"}));
    QCOMPARE(model.waiting(), 0);
}

void tst_EventTableModel::pauseOutlivesTheFilter()
{
    EventStore store({});
    EventTableModel model(store);
    store.append(numberedEvents(0, 5));
    model.setPaused(true);
    store.append(numberedEvents(5, 5));
    model.setFilter(TextFilter(QStringLiteral("number")));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.waiting(), 5);
    model.setPaused(false);
    QCOMPARE(model.rowCount(), 10);
}

void tst_EventTableModel::pauseLetsGoWhatHasNoRoom()
{
    EventStore store({.maxEvents = 5});
    EventTableModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.append(numberedEvents(0, 4));
    model.setPaused(true);
    store.append(numberedEvents(4, 3));
    QCOMPARE(ids(model), (QByteArrayList{"2", "3"}));
    QCOMPARE(model.waiting(), 3);
    store.append(numberedEvents(7, 20));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.waiting(), 5);
    QCOMPARE(store.letGo(), 22);
    model.setPaused(false);
    QCOMPARE(ids(model), (QByteArrayList{"22", "23", "24", "25", "26"}));
}

QTEST_MAIN(tst_EventTableModel)
#include "tst_eventtablemodel.moc"
