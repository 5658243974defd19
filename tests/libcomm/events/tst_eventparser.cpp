// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"
#include "comm/payloads.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Comm;

class tst_EventParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void readsTheEnvelope();
    void envelopesInOtherShapes_data();
    void envelopesInOtherShapes();
    void timestamps_data();
    void timestamps();
    void completeness_data();
    void completeness();
    void defects_data();
    void defects();
    void limits();
    void knowsRegisteredNames();
    void eventsOutliveParserAndCatalog();
    void survivesEveryPrefixAndEveryChangedByte();
    void makesEventsCanonical();
};

static const QByteArray bid
    = R"({"id":"b496e30d","timestamp":1780322400000,"type":"lot:bid:placed","source":"AUCTION_ENGINE","version":"1.0.0",)"
      R"("data":{"bidId":"b1","lotId":"7","sessionId":"s1","userId":"12","amount":"2.5","currency":"ETH",)"
      R"("timestamp":"2026-06-01T14:00:00.000Z"}})";

void tst_EventParser::exampleOfTheHeader()
{
    const Comm::Catalog catalog;
    const QByteArray bytes = bid;
    Comm::EventParser parser(catalog);
    const Comm::Event event = parser.parse(bytes);
    QCOMPARE(event.type(), EventType::BidPlaced);
}

void tst_EventParser::readsTheEnvelope()
{
    const Event event = EventParser().parse(bid);
    QVERIFY(!event.isNull() && !event.isMalformed() && event.isComplete());
    QCOMPARE(event.payload(), bid);
    QCOMPARE(event.id(), "b496e30d");
    QCOMPARE(event.timestamp(), 1780322400000);
    QCOMPARE(event.time(), QDateTime(QDate(2026, 6, 1), QTime(14, 0), Qt::UTC));
    QCOMPARE(event.type(), EventType::BidPlaced);
    QCOMPARE(event.typeName(), "lot:bid:placed");
    QCOMPARE(event.source(), EventSource::AuctionEngine);
    QCOMPARE(event.sourceName(), "AUCTION_ENGINE");
    QCOMPARE(event.version(), "1.0.0");
}

void tst_EventParser::envelopesInOtherShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("texts"); // id, type, source, version
    const auto row = [](const char *name, const char *text, const QByteArrayList &texts) {
        QTest::newRow(name) << QByteArray(text) << texts;
    };
    row("empty", "{}", {"", "", "", ""});
    row("other order", R"({"version":"2","source":"REDIS","type":"lot:winner","id":"x"})",
        {"x", "lot:winner", "REDIS", "2"});
    row("spaces", " { \"id\" : \"x\" , \"version\":\"1.0.0\" } ", {"x", "", "", "1.0.0"});
    row("unknown names", R"({"id":"x","type":"new:type","source":"NEW"})", {"x", "new:type", "NEW", ""});
    row("duplicates",
        R"({"id":"a","type":"lot:winner","id":"b","type":"new","source":"REDIS","source":"","version":"1","version":"2"})",
        {"b", "new", "", "2"});
    row("escapes", R"({"\u0069d":"a\u0062\n\"","type":"lot:\u0077inner","source":"R\u0045DIS"})",
        {"ab\n\"", "lot:winner", "REDIS", ""});
    row("first id is no id", R"({"id":"x\u0079"})", {"xy", "", "", ""});
    row("wrong kinds", R"({"id":1,"type":{},"source":[],"version":null,"timestamp":"1"})", {"", "", "", ""});
    row("last is of a wrong kind", R"({"id":"a","id":1,"type":"lot:winner","type":1})", {"", "", "", ""});
    row("not at the top", R"({"data":{"id":"x","type":"lot:winner"},"x":[{"source":"REDIS"}]})",
        {"", "", "", ""});
    row("lone surrogate", R"({"id":"\ud800","version":"\udc00"})", {"\xef\xbf\xbd", "", "", "\xef\xbf\xbd"});
    row("a prefix as id", R"({"id":"abc","id":"ab"})", {"ab", "", "", ""});
}

void tst_EventParser::envelopesInOtherShapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, texts);
    const Event event = EventParser().parse(text);
    QVERIFY(!event.isMalformed());
    QCOMPARE(event.payload(), text);
    QCOMPARE((QByteArrayList{event.id().toByteArray(), event.typeName().toByteArray(),
                             event.sourceName().toByteArray(), event.version().toByteArray()}),
             texts);
    QCOMPARE(event.type() == EventType::WinnerDetermined, texts.at(1) == "lot:winner");
    QCOMPARE(event.source() == EventSource::Redis, texts.at(2) == "REDIS");
}

void tst_EventParser::timestamps_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<qint64>("timestamp");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *number, qint64 timestamp, bool valid = true) {
        QTest::newRow(number) << QByteArray(number) << timestamp << valid;
    };
    row("1780322400000", 1780322400000);
    row("0", 0);
    row("-1", -1);
    row("1.5e3", 1500);
    row("1780322400000.4", 1780322400000);
    row("1780322400000.5", 1780322400001);
    row("1e400", 8'640'000'000'000'000);
    row("-1e400", -8'640'000'000'000'000);
    row("18446744073709551615", 8'640'000'000'000'000);
    row("123456789012345678901234567890", 8'640'000'000'000'000);
    row("1e-400", 0);
    row("\"5\"", 0, false);
    row("null", 0, false);
    row("true", 0, false);
}

void tst_EventParser::timestamps()
{
    QFETCH(QByteArray, number);
    QFETCH(qint64, timestamp);
    QFETCH(bool, valid);
    const Event event = EventParser().parse(QByteArray("{\"timestamp\":" + number + '}'));
    QCOMPARE(event.timestamp(), timestamp);
    QCOMPARE(event.time().isValid(), valid);
    if (valid)
        QCOMPARE(event.time().toMSecsSinceEpoch(), timestamp);
}

void tst_EventParser::completeness_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *before, const char *after, bool complete = false) {
        QTest::addRow("%s to %s", before, after) << QByteArray(before) << QByteArray(after) << complete;
    };
    row("\"id\"", "\"ID\"");
    row("\"b496e30d\"", "\"\"");
    row("\"b496e30d\"", "1");
    row("1780322400000", "0");
    row("1780322400000", "\"1\"");
    row("\"type\"", "\"typ\"");
    row("lot:bid:placed", "");
    row("\"AUCTION_ENGINE\"", "null");
    row("\"1.0.0\"", "1");
    row("\"data\"", "\"date\"");
    row("\"data\":{", "\"data\":7,\"x\":{");
    row("\"data\":{", "\"data\":[],\"x\":{", true); // the validator of the services takes it, too
    row("lot:bid:placed", "new:type", true);
    row("AUCTION_ENGINE", "NEW", true);
}

void tst_EventParser::completeness()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, complete);
    QVERIFY(bid.contains(before));
    const Event event = EventParser().parse(QByteArray(bid).replace(before, after));
    QVERIFY(!event.isMalformed());
    QCOMPARE(event.isComplete(), complete);
}

void tst_EventParser::defects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Event::Defect>("defect");
    QTest::newRow("nothing") << QByteArray() << Event::Defect::NotJson;
    QTest::newRow("text") << QByteArray("hello") << Event::Defect::NotJson;
    QTest::newRow("truncated") << bid.chopped(1) << Event::Defect::NotJson;
    QTest::newRow("NUL inside") << QByteArray("{\"id\":\"a\0b\"}", 12) << Event::Defect::NotJson;
    QTest::newRow("NUL after") << bid + '\0' << Event::Defect::NotJson;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + bid << Event::Defect::NotJson;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"id\":\"\xff\"}") << Event::Defect::InvalidUtf8;
    QTest::newRow("array") << QByteArray("[{}]") << Event::Defect::NotAnObject;
    QTest::newRow("string") << QByteArray("\"x\"") << Event::Defect::NotAnObject;
    QTest::newRow("null") << QByteArray("null") << Event::Defect::NotAnObject;
    QTest::newRow("10 000 levels") << QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}')
                                   << Event::Defect::TooDeep;
    QTest::newRow("64 MB") << "{\"a\":\"" + QByteArray(64 * 1024 * 1024, 'x') + "\"}"
                           << Event::Defect::TooLarge;
}

void tst_EventParser::defects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Event::Defect, defect);
    EventParser parser;
    const Event event = parser.parse(bytes);
    QVERIFY(!event.isNull());
    QVERIFY(event.isMalformed() && !event.isComplete());
    QCOMPARE(event.defect(), defect);
    QVERIFY(!event.defectText().isEmpty());
    QVERIFY(event.payload() == bytes); // nothing is lost
    QVERIFY(event.id().isEmpty() && event.typeName().isEmpty() && event.dataText().isEmpty()
            && event.data().isEmpty());
    QVERIFY(!event.as<BidPlaced>());
    QVERIFY(parser.parse(bid).isComplete()); // the parser is as good as new
}

void tst_EventParser::limits()
{
    EventParser parser(Catalog(), {.maxBytes = 10, .maxDepth = 2});
    QCOMPARE(parser.parse("{\"a\":[12]}").defect(), Event::Defect::None);
    QCOMPARE(parser.parse("{\"a\":[123]}").defect(), Event::Defect::TooLarge);
    QCOMPARE(parser.parse("[[[1]]]").defect(), Event::Defect::TooDeep);

    EventParser roomy(Catalog(), {.maxBytes = 100 * 1024 * 1024});
    const QByteArray large = "{\"id\":\"" + QByteArray(64 * 1024 * 1024, 'x') + "\"}";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(roomy.parse(large).id().size(), 64 * 1024 * 1024);
    QVERIFY(timer.elapsed() < 10'000);
}

void tst_EventParser::knowsRegisteredNames()
{
    Catalog catalog;
    const EventType type = catalog.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"}).value();
    const EventSource source = catalog.registerSource("TOOLBOX").value();
    EventParser parser(catalog);
    const Event event = parser.parse(R"({"type":"lot:bid:sealed","source":"TOOLBOX"})");
    QCOMPARE(event.type(), type);
    QCOMPARE(event.source(), source);
    QVERIFY(parser.catalog().find("lot:bid:sealed"));
}

void tst_EventParser::eventsOutliveParserAndCatalog()
{
    QList<Event> events;
    {
        Catalog catalog;
        QVERIFY(catalog.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"}));
        QVERIFY(catalog.registerSource("TOOLBOX"));
        EventParser parser(catalog);
        QByteArray bytes = R"({"type":"lot:bid:sealed","source":"TOOLBOX","version":"9","id":"z"})";
        events += parser.parse(bytes);
        bytes.fill('#');
        events += parser.parse(bid);
    }
    QCOMPARE(events.first().typeName(), "lot:bid:sealed");
    QCOMPARE(events.first().sourceName(), "TOOLBOX");
    QCOMPARE(events.first().version(), "9");
    QCOMPARE(events.first().id(), "z");
    QCOMPARE(events.last().typeName(), "lot:bid:placed");
    QCOMPARE(events.last().id(), "b496e30d");
}

void tst_EventParser::survivesEveryPrefixAndEveryChangedByte()
{
    EventParser parser;
    for (qsizetype i = 0; i < bid.size(); ++i) {
        QVERIFY(parser.parse(QByteArrayView(bid).first(i)).isMalformed());
        QByteArray changed = bid;
        for (int byte = 0; byte < 256; ++byte) {
            changed[i] = char(byte);
            const Event event = parser.parse(changed);
            QVERIFY(event.payload() == changed);
            (void)event.as<BidPlaced>();
        }
    }
}

void tst_EventParser::makesEventsCanonical()
{
    EventParser parser;
    const Event pretty = parser.parse("{ \"id\": \"\\u0061\",\n\"data\": {\"b\": 1.50, \"1\": \"\\/\"} }\n");
    const Event canonical = parser.canonical(pretty);
    QCOMPARE(canonical.payload(), R"({"id":"a","data":{"1":"/","b":1.5}})");
    QCOMPARE(canonical.id(), "a");
    QCOMPARE(parser.canonical(canonical), canonical);
    for (const char *text : {"rubbish", " [ 1.0 ] ", ""})
        QCOMPARE(parser.canonical(parser.parse(text)).payload(), text);
}

QTEST_GUILESS_MAIN(tst_EventParser)
#include "tst_eventparser.moc"
