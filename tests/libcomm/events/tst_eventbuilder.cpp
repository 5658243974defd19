// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventbuilder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_EventBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void writesTheEnvelopeOfTheContract();
    void dataBecomesCanonical();
    void acceptsKeyNameAndEnum();
    void buildsFromATypedPayload();
    void idsAreRandomUuids();
    void timeIsNow();
    void refusesUnknownTypes();
    void refusesBadData_data();
    void refusesBadData();
    void refusesAnUnknownSource();
    void strictLevel();
    void buildsRegisteredTypes();
    void createsOneEvent();
};

static EventBuilder fixedBuilder()
{
    return EventBuilder({.source = "AUCTION_ENGINE",
                         .now = [] { return 1795420513839; },
                         .newId = [] { return "the-id"_ba; }});
}

void tst_EventBuilder::exampleOfTheHeader()
{
    Comm::EventBuilder builder({.source = "AUCTION_ENGINE"});
    const auto event = builder.build(Comm::AgentMessage{.agentId = u"auctioneer"_s,
                                                        .messageId = u"m1"_s,
                                                        .content = u"Going once"_s,
                                                        .timestamp = QDateTime::currentDateTimeUtc()});
    const auto other = builder.build("SYSTEM_INFO", R"({"note":"doors open"})");
    QCOMPARE(event->type(), EventType::AgentMessage);
    QVERIFY(event->as<Comm::AgentMessage>());
    QCOMPARE(other->type(), EventType::SystemInfo);
}

void tst_EventBuilder::writesTheEnvelopeOfTheContract()
{
    const Result<Event> event = fixedBuilder().build("SYSTEM_INFO", R"({"note":"doors open"})");
    QCOMPARE(event->payload(),
             R"({"id":"the-id","timestamp":1795420513839,"type":"SYSTEM_INFO","source":"AUCTION_ENGINE",)"
             R"("version":"1.0.0","data":{"note":"doors open"}})");
    QVERIFY(event->isComplete());
    QCOMPARE(event->id(), "the-id");
    QCOMPARE(event->timestamp(), 1795420513839);
}

void tst_EventBuilder::dataBecomesCanonical()
{
    const Result<Event> event = fixedBuilder().build(
        "SYSTEM_INFO", " { \"b\" : 1.50 , \"a\" : \"\\u00e9\\/\" , \"1\" : 1e400, \"b\":-0 } ");
    QCOMPARE(event->dataText(), "{\"1\":null,\"b\":0,\"a\":\"é/\"}");
}

void tst_EventBuilder::acceptsKeyNameAndEnum()
{
    EventBuilder builder = fixedBuilder();
    const QByteArray data = R"({"x":1})";
    const Event expected = builder.build("USER_PREFERENCE", data).value();
    QCOMPARE(expected.typeName(), "user:preference");
    QCOMPARE(builder.build("user:preference", data).value(), expected);
    QCOMPARE(builder.build(EventType::UserPreference, data).value(), expected);
    QCOMPARE(builder.build(EventType::UserPreference, QJsonObject{{u"x"_s, 1}}).value(), expected);
}

void tst_EventBuilder::buildsFromATypedPayload()
{
    const BidPlaced bid{.bidId = u"b"_s,
                        .lotId = u"7"_s,
                        .sessionId = u"s"_s,
                        .userId = u"u"_s,
                        .amount = Decimal::fromMinorUnits(250, 2),
                        .currency = u"ETH"_s,
                        .timestamp = QDateTime::fromMSecsSinceEpoch(1795420513839, Qt::UTC)};
    const Result<Event> event = fixedBuilder().build(bid);
    QCOMPARE(event->dataText(),
             R"({"bidId":"b","lotId":"7","sessionId":"s","userId":"u","amount":"2.50","currency":"ETH",)"
             R"("timestamp":"2026-11-23T07:55:13.839Z"})");
    QCOMPARE(event->as<BidPlaced>().value(), bid);
}

void tst_EventBuilder::idsAreRandomUuids()
{
    EventBuilder builder;
    QSet<QByteArray> ids;
    const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray id = builder.build("SYSTEM_INFO", "{}")->id().toByteArray();
        QVERIFY(uuid.match(QString::fromLatin1(id)).hasMatch());
        ids += id;
    }
    QCOMPARE(ids.size(), 1'000);
}

void tst_EventBuilder::timeIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Event event = EventBuilder().build("SYSTEM_INFO", "{}").value();
    QVERIFY(event.timestamp() >= before && event.timestamp() <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(event.sourceName(), "SYSTEM");
}

void tst_EventBuilder::refusesUnknownTypes()
{
    EventBuilder builder;
    const Error error = builder.build("BID_PLACE", "{}").error();
    QCOMPARE(error.code, Error::Code::InvalidArgument);
    QVERIFY(error.message.contains("BID_PLACE"_L1));
    QCOMPARE(builder.build("", "{}").error().code, Error::Code::InvalidArgument);
    QCOMPARE(builder.build(EventType::Unknown, "{}").error().code, Error::Code::InvalidArgument);
    QCOMPARE(builder.build(EventType(60'000), "{}").error().code, Error::Code::InvalidArgument);
}

void tst_EventBuilder::refusesBadData_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << ""_ba << Error::Code::MalformedJson;
    QTest::newRow("no JSON") << "{"_ba << Error::Code::MalformedJson;
    QTest::newRow("injection") << R"({},"type":"lot:winner","x":{})"_ba << Error::Code::MalformedJson;
    QTest::newRow("invalid UTF-8") << "{\"a\":\"\xff\"}"_ba << Error::Code::MalformedJson;
    QTest::newRow("string") << "\"x\""_ba << Error::Code::InvalidEvent;
    QTest::newRow("null") << "null"_ba << Error::Code::InvalidEvent;
    QTest::newRow("fields missing") << R"({"bidId":"b"})"_ba << Error::Code::InvalidEvent;
    QTest::newRow("too large") << '"' + QByteArray(2 * 1024 * 1024, 'x') + '"' << Error::Code::InvalidEvent;
}

void tst_EventBuilder::refusesBadData()
{
    QFETCH(QByteArray, data);
    QFETCH(Error::Code, code);
    const Result<Event> event = fixedBuilder().build("BID_PLACED", data);
    QVERIFY(!event);
    QCOMPARE(event.error().code, code);
    QVERIFY(event.error().message.contains("lot:bid:placed"_L1));
    if (code == Error::Code::InvalidEvent)
        QVERIFY(!event.error().details.isEmpty());
}

void tst_EventBuilder::refusesAnUnknownSource()
{
    const Error error = EventBuilder({.source = "NOBODY"}).build("SYSTEM_INFO", "{}").error();
    QCOMPARE(error.details, QStringList(u"source: Invalid event source: NOBODY"_s));
    QVERIFY(EventBuilder({.source = "\"},{"}).build("SYSTEM_INFO", "{}").error().code
            == Error::Code::InvalidEvent);
}

void tst_EventBuilder::strictLevel()
{
    EventBuilder builder({.level = EventValidator::Level::Strict});
    const Error error = builder.build(BidRejected{.bidId = u"b1"_s}).error();
    QCOMPARE(error.code, Error::Code::InvalidEvent);
    QCOMPARE(error.details.size(), 1); // the time is missing, written as null
    QVERIFY(error.details.first().startsWith("data.timestamp: should be a time"_L1));
}

void tst_EventBuilder::buildsRegisteredTypes()
{
    Catalog catalog;
    const EventType type = catalog.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"}).value();
    EventBuilder builder({}, catalog);
    QCOMPARE(builder.build("BID_SEALED", "{}")->type(), type);
    QCOMPARE(builder.build(type, "{}")->typeName(), "lot:bid:sealed");
}

void tst_EventBuilder::createsOneEvent()
{
    const Result<Event> event = createEvent(EventType::SystemInfo, EventSource::Scheduler, R"({"a":1})");
    QCOMPARE(event->sourceName(), "SCHEDULER");
    QVERIFY(event->isComplete());
    QVERIFY(!createEvent(EventType::SystemInfo, EventSource::Unknown, "{}"));
}

QTEST_GUILESS_MAIN(tst_EventBuilder)
#include "tst_eventbuilder.moc"
