// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtablemodel.h"

#include "core/store/eventlog.h"
#include "sampleevents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
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

/// A log of small segments, of which the oldest goes when there are more events than it may have.
struct Log
{
    explicit Log(const EventLog::Limits &limits = {}) : log({.root = root.path(), .limits = limits})
    {
        isOpen = bool(log.open());
    }

    /// Returns when the log shows them.
    void append(const Arrival &arrival)
    {
        const qint64 end = log.end() + arrival.events.size();
        log.append(arrival);
        QTRY_COMPARE(log.end(), end);
    }
    void append(const QList<Comm::Event> &events)
    {
        append(Arrival{.events = events, .receivedAt = SampleTime});
    }

    QTemporaryDir root;
    EventLog log;
    bool isOpen = false;
};

Filter filterOf(const char *text)
{
    return *Filter::parse(QString::fromUtf8(text));
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
    void showsReceipts();
    void showsFieldsOfTheData();
    void showsTimesAsWanted();
    void saysHowToFilterForACell();
    void letsTheOldestGo();
    void filters();
    void filtersInTheZoneShown();
    void filtersWhatArrives();
    void takesNewMatchesOnceAFrame();
    void changesTheFilterHalfway();
    void pauseLosesNothing();
    void pauseOutlivesTheFilter();
    void pauseLetsGoWhatHasNoRoom();
    void showsAnotherStream();
};

void tst_EventTableModel::showsWhatIsAppended()
{
    Log log;
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(numberedArrival(0, 3));
    log.append(numberedArrival(3, 2));
    QCOMPARE(ids(model), (QByteArrayList{"0", "1", "2", "3", "4"}));
    QCOMPARE(model.rowOf(3), 3);
    QCOMPARE(model.rowOf(5), -1);
    QCOMPARE(model.waiting(), 0);
}

void tst_EventTableModel::showsWhatWasThereBefore()
{
    Log log;
    log.append(numberedArrival(0, 3));
    const EventTableModel model(log.log);
    QCOMPARE(ids(model), (QByteArrayList{"0", "1", "2"}));
}

void tst_EventTableModel::saysWhat()
{
    Log log;
    const EventTableModel model(log.log);
    const Comm::Event event
        = sampleEvent("lot:bid:rejected",
                      R"({"auctionId":"7","userId":"12","amount":"2.50","currency":"ETH",)"
                      R"("reason":"<i>too\u202e low</i>"})");
    log.append({event});
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QVERIFY(text(EventTableModel::TimeColumn).contains(QStringLiteral(".123 ")));
    QCOMPARE(text(EventTableModel::TypeColumn), QStringLiteral("lot:bid:rejected"));
    QCOMPARE(text(EventTableModel::SourceColumn), QStringLiteral("AUCTION_ENGINE"));
    QCOMPARE(text(EventTableModel::SubjectColumn), QStringLiteral("auction 7"));
    QCOMPARE(text(EventTableModel::SummaryColumn),
             QStringLiteral("bid 2.50 ETH by user 12 rejected: <i>too\uFFFD low</i>"));
    QCOMPARE(text(EventTableModel::IdColumn), QStringLiteral("e1"));
    QCOMPARE(text(EventTableModel::ChannelColumn), QStringLiteral("events:all"));
    QCOMPARE(text(EventTableModel::DelayColumn), QStringLiteral("0 ms"));
    QCOMPARE(text(EventTableModel::SizeColumn), QString::number(event.payload().size()));
    QVERIFY(model.index(0, EventTableModel::SummaryColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("warning: bid 2.50")));
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(EventTableModel::FamilyRole).value<EventFamily>(), EventFamily::Bid);
    QCOMPARE(index.data(EventTableModel::SeverityRole).value<EventSeverity>(), EventSeverity::Warning);
    QCOMPARE(index.data(EventTableModel::EventRole).value<Comm::Event>(), event);
    QVERIFY(index.data(EventTableModel::ReceiptRole).toString().isNull());
}

void tst_EventTableModel::showsTheMalformed()
{
    Log log;
    const EventTableModel model(log.log);
    const Comm::Event broken = parsed("{\"id\":\x1b[31m");
    log.append({broken, parsed("{}")});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, EventTableModel::TypeColumn).data().toString(), QStringLiteral("malformed"));
    const QString reason = model.index(0, EventTableModel::SummaryColumn).data().toString();
    QVERIFY2(reason.startsWith(broken.defectText()), qPrintable(reason));
    QVERIFY2(reason.endsWith(QStringLiteral("{\"id\":␛[31m")), qPrintable(reason));
    QVERIFY(!model.index(0, EventTableModel::TimeColumn).data().toString().isEmpty());
    QCOMPARE(model.index(0, EventTableModel::FlagsColumn).data().toString(), QStringLiteral("malformed"));
    QCOMPARE(model.index(1, EventTableModel::TypeColumn).data().toString(), QStringLiteral("no type"));
}

void tst_EventTableModel::showsReceipts()
{
    using Outcome = Comm::DisconnectReceipt::Outcome;
    Log log;
    const EventTableModel model(log.log);
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(SampleTime);
    log.log.append({.from = from, .to = from.addMSecs(3'200), .outcome = Outcome::Repaired, .recovered = 41},
                   SampleTime);
    log.log.append({.from = from,
                    .to = from.addMSecs(80),
                    .outcome = Outcome::Unrepaired,
                    .recovered = 1,
                    .reason = QStringLiteral("<b>The history\nis short</b>")},
                   SampleTime);
    QTRY_COMPARE(model.rowCount(), 2);
    const auto sentence
        = [&](int row) { return model.index(row, 0).data(EventTableModel::ReceiptRole).toString(); };
    QCOMPARE(sentence(0), QStringLiteral("Connection lost for 3.2 s: 41 event(s) recovered, none lost"));
    QCOMPARE(sentence(1),
             QStringLiteral("Connection lost for 80 ms: 1 event(s) recovered, others may be missing "
                            "(<b>The history␊is short</b>)"));
    QCOMPARE(model.index(0, 0).data(EventTableModel::SeverityRole).value<EventSeverity>(),
             EventSeverity::Normal);
    QCOMPARE(model.index(1, 0).data(EventTableModel::SeverityRole).value<EventSeverity>(),
             EventSeverity::Warning);
}

void tst_EventTableModel::showsFieldsOfTheData()
{
    Log log;
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append({sampleEvent("lot:bid:placed", R"({"amount":1500.50,"who":{"name":"a\nb"}})"),
                sampleEvent("lot:bid:placed", "[]"), parsed("no JSON")});
    model.setFields({QStringLiteral("data.amount"), QStringLiteral("data.who.name"), QStringLiteral("type"),
                     QStringLiteral("data.amount"), QStringLiteral("data..")});
    QCOMPARE(model.fields(), (QStringList{QStringLiteral("data.amount"), QStringLiteral("data.who.name")}));
    const int amount = EventTableModel::FixedColumnCount;
    QCOMPARE(model.headerData(amount, Qt::Horizontal).toString(), QStringLiteral("data.amount"));
    QCOMPARE(model.index(0, amount).data().toString(), QStringLiteral("1500.50"));
    QCOMPARE(model.index(0, amount + 1).data().toString(), QStringLiteral("a␊b"));
    QCOMPARE(model.valueAt(model.index(0, amount + 1)), QStringLiteral("a\nb"));
    for (int row = 1; row < 3; ++row)
        QCOMPARE(model.index(row, amount).data().toString(), QString());
    model.setFields({});
    QCOMPARE(model.columnCount(), int(EventTableModel::FixedColumnCount));
}

void tst_EventTableModel::showsTimesAsWanted()
{
    Log log;
    EventTableModel model(log.log);
    log.append(numberedArrival(0, 1));
    const auto time = [&] { return model.index(0, EventTableModel::TimeColumn).data().toString(); };
    model.setTimeStyle({.zone = TimeStyle::Zone::Utc});
    QVERIFY2(time().endsWith(QStringLiteral("14:52:07.123 UTC")), qPrintable(time()));
    model.setTimeStyle({.zone = TimeStyle::Zone::AuctionHouse});
    QVERIFY2(time().contains(QStringLiteral("09:52:07.123 ")), qPrintable(time()));
    model.setTimeStyle({.isRelative = true});
    const QString relative = time();
    QVERIFY2(relative.endsWith(QStringLiteral(" ago")) || relative.startsWith(QStringLiteral("in ")),
             qPrintable(relative));
}

void tst_EventTableModel::saysHowToFilterForACell()
{
    Log log;
    EventTableModel model(log.log);
    log.append({sampleEvent("lot:bid:placed", R"({"lotId":"7","amount":"2.50","note":"say \"hi\""})", "a b"),
                parsed("no JSON"), sampleEvent("lot:bid:placed", R"({"lotId":"8"})", "c")});
    model.setFields({QStringLiteral("data.note"), QStringLiteral("data.amount")});
    const int note = EventTableModel::FixedColumnCount;
    for (const int column :
         {int(EventTableModel::TypeColumn), int(EventTableModel::SourceColumn),
          int(EventTableModel::SubjectColumn), int(EventTableModel::IdColumn),
          int(EventTableModel::ChannelColumn), int(EventTableModel::SizeColumn), note, note + 1}) {
        const QString term = model.filterTermAt(model.index(0, column));
        const Comm::Result<Filter> filter = Filter::parse(term);
        QVERIFY2(filter && !filter->isEmpty(), qPrintable(term));
        FilterMatcher matcher(*filter, log.log.names());
        QVERIFY2(matcher.matches(log.log.at(0)), qPrintable(term));
        QVERIFY2(!matcher.matches(log.log.at(1)) || column == EventTableModel::ChannelColumn,
                 qPrintable(term));
    }
    QCOMPARE(model.filterTermAt(model.index(0, EventTableModel::SubjectColumn)),
             QStringLiteral("subject == lot:7"));
    QCOMPARE(model.filterTermAt(model.index(1, EventTableModel::TypeColumn)), QStringLiteral("malformed"));
    QCOMPARE(model.filterTermAt(model.index(2, note)), QString());
}

void tst_EventTableModel::letsTheOldestGo()
{
    Log log({.maxEvents = 4, .segmentBytes = 1});
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(numberedArrival(0, 3));
    log.append(numberedArrival(3, 3));
    QCOMPARE(ids(model), (QByteArrayList{"2", "3", "4", "5"}));
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.rowOf(2), 0);
    log.append(numberedArrival(6, 20));
    QCOMPARE(ids(model), (QByteArrayList{"22", "23", "24", "25"}));
    QCOMPARE(model.hidden(), 0);
    QCOMPARE(model.waiting(), 0);
    model.setFilter(filterOf("\"number 2\""));
    QTRY_COMPARE(model.rowCount(), 4);
    log.append(numberedArrival(26, 2));
    QTRY_COMPARE(ids(model), (QByteArrayList{"24", "25", "26", "27"}));
    log.append(numberedArrival(28, 9));
    QTRY_VERIFY(model.waiting() == 0 && model.rowCount() == 0);
    QCOMPARE(model.hidden(), 4);
}

void tst_EventTableModel::filters()
{
    Log log({.maxEvents = 30, .segmentBytes = 1});
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(numberedArrival(0, 30));
    model.setFilter(filterOf("\"NUMBER 2\""));
    QVERIFY(model.isScanning());
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(ids(model), (QByteArrayList{"2", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29"}));
    QCOMPARE(model.hidden(), 19);
    QCOMPARE(model.scanned(), 1.0);

    log.append(numberedArrival(30, 5)); // number 2 is among those that go
    QTRY_COMPARE(model.hidden(), 20);
    QCOMPARE(ids(model).constFirst(), "20");

    model.setFilter(Filter());
    QVERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.hidden(), 0);
}

/// What a time in a filter means depends on the zone that is shown.
void tst_EventTableModel::filtersInTheZoneShown()
{
    Log log;
    EventTableModel model(log.log);
    model.setTimeStyle({.zone = TimeStyle::Zone::Utc});
    log.append(numberedArrival(0, 1));
    model.setFilter(filterOf("received == 14:52"));
    QTRY_COMPARE(model.rowCount(), 1);
    const QSignalSpy changed(&model, &EventTableModel::timeStyleChanged);
    model.setTimeStyle({.zone = TimeStyle::Zone::AuctionHouse});
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 0);
}

void tst_EventTableModel::filtersWhatArrives()
{
    Log log;
    EventTableModel model(log.log);
    model.setFilter(filterOf("type == SYSTEM_INFO and \"number 7\""));
    log.append(numberedArrival(0, 10));
    QTRY_COMPARE(model.hidden(), 9);
    QCOMPARE(ids(model), QByteArrayList{"7"});
}

/// A table that is told of each event one by one would do nothing else.
void tst_EventTableModel::takesNewMatchesOnceAFrame()
{
    constexpr int Count = 1'000;
    Log log;
    EventTableModel model(log.log);
    model.setFilter(filterOf("number"));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Count; ++i)
        log.log.append(numberedArrival(i, 1));
    QTRY_COMPARE(model.rowCount(), Count);
    QVERIFY2(inserted.count() <= 2 + timer.elapsed() / 16, qPrintable(QString::number(inserted.count())));
}

void tst_EventTableModel::changesTheFilterHalfway()
{
    Log log;
    log.append(numberedArrival(0, 20'000));
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(filterOf("number"));
    model.setFilter(filterOf("absent"));
    model.setFilter(filterOf("\"number 1999\""));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(ids(model).size(), 11);
    QCOMPARE(model.hidden(), 19'989);
}

void tst_EventTableModel::pauseLosesNothing()
{
    Log log;
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(numberedArrival(0, 2));
    model.setPaused(true);
    log.append(numberedArrival(2, 3));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.waiting(), 3);
    model.setPaused(false);
    QCOMPARE(ids(model), (QByteArrayList{"0", "1", "2", "3", "4"}));
    QCOMPARE(model.waiting(), 0);
}

void tst_EventTableModel::pauseOutlivesTheFilter()
{
    Log log;
    EventTableModel model(log.log);
    log.append(numberedArrival(0, 5));
    model.setPaused(true);
    log.append(numberedArrival(5, 5));
    model.setFilter(filterOf("number"));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.waiting(), 5);
    model.setFilter(Filter());
    QCOMPARE(model.rowCount(), 5);
    model.setFilter(filterOf("number"));
    model.setPaused(false);
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(model.waiting(), 0);
}

void tst_EventTableModel::pauseLetsGoWhatHasNoRoom()
{
    Log log({.maxEvents = 5, .segmentBytes = 1});
    EventTableModel model(log.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(numberedArrival(0, 4));
    model.setPaused(true);
    log.append(numberedArrival(4, 3));
    QCOMPARE(ids(model), (QByteArrayList{"2", "3"}));
    QCOMPARE(model.waiting(), 3);
    log.append(numberedArrival(7, 20));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.waiting(), 5);
    model.setPaused(false);
    QCOMPARE(ids(model), (QByteArrayList{"22", "23", "24", "25", "26"}));
}

void tst_EventTableModel::showsAnotherStream()
{
    Log one;
    Log other;
    one.append(numberedArrival(0, 12));
    other.append(numberedArrival(100, 3));
    EventTableModel model(one.log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(filterOf("\"number 1\""));
    QTRY_COMPARE(model.rowCount(), 3);
    model.setStream(other.log);
    QTRY_COMPARE(ids(model), (QByteArrayList{"100", "101", "102"}));
    one.append(numberedArrival(12, 5)); // of no interest any more
    other.append(numberedArrival(103, 1));
    QTRY_COMPARE(model.rowCount(), 4);
    model.setStream(one.log);
    QTRY_COMPARE(model.rowCount(), 8);
}

QTEST_MAIN(tst_EventTableModel)
#include "tst_eventtablemodel.moc"
