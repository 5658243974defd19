// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtermatcher.h"
#include "core/store/eventindexing.h"

#include "sampleevents.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

constexpr qint64 Now = SampleTime + 10'000;

/// Whether an event passes a filter, at a fixed time in New York.
bool passes(const QString &filter, const Comm::Event &event,
            const EventArrival &arrival = {.receivedAt = SampleTime + 1500})
{
    EventNames names;
    const EventRecord record = indexed(event, arrival, names);
    FilterMatcher matcher(*Filter::parse(filter), names, {QTimeZone("America/New_York"), [] { return Now; }});
    return matcher.matches(record);
}

bool passesData(const QString &filter, const QByteArray &data)
{
    return passes(filter, sampleEvent("lot:bid:placed", data));
}

} // namespace

class tst_FilterMatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void numbersAreExact_data();
    void numbersAreExact();
    void times_data();
    void times();
    void timesAtAChangeOfClocks();
    void missingComparesFalse();
    void namesThatCameLater();
    void namesWithoutRoom();
    void subjects();
    void strings();
    void hostilePayloads_data();
    void hostilePayloads();
    void catastrophicPattern();
    void timesBeyondReason();
};

void tst_FilterMatcher::numbersAreExact_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char *filter, const char *value, bool isMatch) {
        QTest::addRow("%s: %s", filter, value)
            << u"data.a "_s + QLatin1StringView(filter) << QByteArray(value) << isMatch;
    };

    row("== 1500.50", "\"1500.5\"", true);
    row("== 1500.50", "1500.500", true);
    row("== 1500.50", "15005e-1", true);
    row("== 9007199254740993", "9007199254740992", false); // one double
    row("> 9007199254740992", "9007199254740993", true);
    row("== 0.1", "0.1000000000000000000001", false);
    row("> 12345678901234567890.09", "\"12345678901234567890.10\"", true);
    row("== 0", "-0.000", true);
    row("== 0", "0e999999999999999999999", true);
    row("< 0", "-1e-999999999999999999999", true);
    row("> 1e308", "1e400", true);
    row("< 1e401", "1e400", true);
    row("> 99", "1e400000000000000000000000000000", true);
    row("> 0", "1e-400", true);
    row("== 42", "\"0042\"", true);
    row("== 42", "\"42 \"", false);
    row("== 42", "\"4\\u0032\"", true);
    row("== \"42\"", "42", false);
    row("== \"42\"", "\"42\"", true);
    row("== 1", "true", false);
    row("!= 1", "true", true);
    row("in -1..1", "0.5", true);
    row("in -1..1", "1.000001", false);
    row("< -1", "-1.5", true);
    row("< 10", "9", true);
    row("== 100", "1e2", true);
    row("== 100", "\"\"", false);
    row("== 100", "\"+100\"", false);
}

void tst_FilterMatcher::numbersAreExact()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, value);
    QTEST(passesData(filter, "{\"a\":" + value + '}'), "isMatch");
}

void tst_FilterMatcher::times_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char *filter, bool isMatch) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << isMatch;
    };

    // The event is of 14:52:07.123 UTC, 09:52:07.123 in New York, came 1.5 s later, and it is 10 s later now.
    row("time == 09:52", true);
    row("time == 09:52:07", true);
    row("time == 09:52:07.123", true);
    row("time == 09:52:07.1", true);
    row("time == 09:52:07.124", false);
    row("time == 9:53", false);
    row("time > 09:52", false);
    row("time > 09:51", true);
    row("time < 09:52", false);
    row("time <= 09:52", true);
    row("time != 09:52", false);
    row("time == 2026-11-23", true);
    row("time == 2026-11-23T09:52", true);
    row("time == 2026-11-23T14:52Z", true);
    row("time == 2026-11-23T15:52+01:00", true);
    row("time == 2026-11-23T14:52", false);
    row("time >= 2026-11-24", false);
    row("time in 2026-11-22..2026-11-23", true);
    row("time in 09:00..09:52", true);
    row("time in 22:00..09:52", true);
    row("time in 22:00..09:51", false);
    row("time in {09:51, 09:52}", true);
    row("time == 1795445527123", true);
    row("time > 1795445527123", false);
    row("received == 09:52:08", true);
    row("age == 10s", true);
    row("age < 10.001s", true);
    row("age > 10s", false);
    row("delay == 1500ms", true);
    row("delay in 1s..2s", true);
    row("delay < -1s", false);
}

void tst_FilterMatcher::times()
{
    QFETCH(QString, filter);
    QTEST(passes(filter, sampleEvent("lot:end", "{}")), "isMatch");
}

/// In New York the clocks go from 01:59 back to 01:00 on 1 November 2026, and from 01:59 to 03:00 on 8 March.
void tst_FilterMatcher::timesAtAChangeOfClocks()
{
    const auto data = [](const char *time) -> QByteArray { return QByteArray(R"({"a":")") + time + "\"}"; };
    QVERIFY(passesData(u"data.a == 01:30"_s, data("2026-11-01T05:30:00Z")));
    QVERIFY(passesData(u"data.a == 01:30"_s, data("2026-11-01T06:30:00Z")));
    QVERIFY(passesData(u"data.a == 03:00"_s, data("2026-03-08T07:00:00Z")));
    QVERIFY(passesData(u"data.a == 01:59"_s, data("2026-03-08T06:59:59Z")));
    QVERIFY(passesData(u"data.a == 2026-11-01"_s, data("2026-11-02T04:59:59Z"))); // a day of 25 hours
    QVERIFY(!passesData(u"data.a == 2026-11-01"_s, data("2026-11-02T05:00:00Z")));
    QVERIFY(passesData(u"data.a > 2026-03-08T01:59"_s, data("2026-03-08T07:00:00Z")));
}

void tst_FilterMatcher::missingComparesFalse()
{
    for (const char *filter :
         {"data.a == 1", "data.a != 1", "data.a < 1", "data.a contains x", "data.a in {1}", "exists data.a",
          "data.a == null", "data.b.c != 1", "data.b[0] != 1", "data[0] != 1"})
        QVERIFY2(!passesData(QString::fromLatin1(filter), R"({"b":{}})"), filter);
    QVERIFY(passesData(u"not data.a == 1"_s, "{}"));
    QVERIFY(passesData(u"exists data.a"_s, R"({"a":null})"));
    for (const char *filter :
         {"type != x", "source != x", "channel != x", "id != x", "version != x", "subject != x",
          "time != 14:00", "delay != 1s", "key != X", "exists type", "exists time"})
        QVERIFY2(!passes(QString::fromLatin1(filter), parsed("oops")), filter);
    QVERIFY(passes(u"received > 1 and size == 4 and malformed and oops and exists age"_s, parsed("oops")));
    QVERIFY(!passes(u"key != X"_s, parsed(sampleText("weather:rain", "{}"))));
}

/// Tables of names grow while a matcher is used.
void tst_FilterMatcher::namesThatCameLater()
{
    EventNames names;
    FilterMatcher matcher(*Filter::parse(u"type == lot:* or lot:77"_s), names);
    for (int i = 0; i < 300; ++i) {
        const QByteArray type = (i % 3 == 0 ? "lot:t" : "other:t") + QByteArray::number(i);
        const Comm::Event event = sampleEvent(type, R"({"lotId":")" + QByteArray::number(i) + R"("})");
        const EventRecord record = indexed(event, {}, names);
        for (int repeated = 0; repeated < 2; ++repeated)
            QCOMPARE(matcher.matches(record), i % 3 == 0 || i == 77);
    }
}

void tst_FilterMatcher::namesWithoutRoom()
{
    EventNames names{NameTable(0), NameTable(0), NameTable(0), NameTable(0)};
    const Comm::Event event = sampleEvent("lot:bid:placed", R"({"lotId":"7"})");
    const EventRecord record = indexed(event, {.channel = "events:all"}, names);
    QCOMPARE(record.type, NameTable::Other);
    const auto matches
        = [&](const QString &filter) { return FilterMatcher(*Filter::parse(filter), names).matches(record); };
    QVERIFY(matches(u"type == BID_PLACED and source == AUCTION_ENGINE and subject == lot:7 and lot:7"_s));
    QVERIFY(!matches(u"type == lot:end"_s));
    QVERIFY(!matches(u"exists channel"_s)); // nobody knows it any more
}

void tst_FilterMatcher::subjects()
{
    const QByteArray data = R"({"userId":"USER_12","lotId":"lot-7","bidId":9,"winnerId":"13"})";
    for (const char *filter :
         {"lot:7", "user:12", "user:13", "bid:9", "lot:\"7\"", "lot:*", "user:1?", "subject == lot:7"})
        QVERIFY2(passesData(QString::fromLatin1(filter), data), filter);
    for (const char *filter : {"lot:12", "user:7", "bid:*0", "auction:*", "lot:\"*\"", "subject == user:12"})
        QVERIFY2(!passesData(QString::fromLatin1(filter), data), filter);
}

void tst_FilterMatcher::strings()
{
    const QByteArray data
        = R"({"a":"Gr\u00f6\u00dfe \ud83d\ude00 \"x\"","k\u0065y":"v","nul":"a\u0000b","tags":["rare","Low"]})";
    QVERIFY(passesData(u"data.a == \"Größe 😀 \\\"x\\\"\""_s, data));
    QVERIFY(passesData(u"data.a contains GRÖSSE or data.a contains größe"_s, data));
    QVERIFY(passesData(u"data.a matches \"^Gr..e\""_s, data));
    QVERIFY(passesData(u"data.a == Gr*x?"_s, data));
    QVERIFY(passesData(u"data.key == v"_s, data));
    QVERIFY(passesData(u"data.nul == \"a\\u0000b\""_s, data));
    QVERIFY(passesData(u"data.tags contains low and data.tags[1] == Low and data.tags[*] == rare"_s, data));
    QVERIFY(!passesData(u"data.tags[2] == Low or data.tags == rare"_s, data));
    QVERIFY(passesData(u"data.a > \"Gr\" and data.a < \"H\""_s, data));
    QVERIFY(passesData(u"RARE"_s, data));
    QVERIFY(
        passesData(u"data.a == \"x\\ufffd\""_s, R"({"a":"x\ud800"})")); // as the library reads half a pair
}

void tst_FilterMatcher::hostilePayloads_data()
{
    QTest::addColumn<QByteArray>("payload");

    const QByteArray deep(10'000, '[');
    QTest::newRow("deep") << QByteArray(R"({"data":{"a":)" + deep);
    QTest::newRow("deep objects") << QByteArray(R"({"data":)" + QByteArray(R"({"a":)").repeated(10'000));
    QTest::newRow("open string") << QByteArray(R"({"data":{"a":"x)");
    QTest::newRow("open escape") << QByteArray("{\"data\":{\"a\":\"x\\");
    QTest::newRow("open key") << QByteArray(R"({"data":{"a)");
    QTest::newRow("no colon") << QByteArray(R"({"data" {"a" 1}})");
    QTest::newRow("no values") << QByteArray(R"({"data":{"a":,"a":,},"data":})");
    QTest::newRow("commas") << QByteArray(R"({"data":[,,,,]})");
    QTest::newRow("wrong brackets") << QByteArray(R"({"data":[{]}})");
    QTest::newRow("broken UTF-8") << QByteArray("{\"data\":{\"a\":\"\xFF\xC3\"}}");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("quotes") << QByteArray(1001, '"');
    QTest::newRow("backslashes") << QByteArray("{\"data\":{\"a\":\"" + QByteArray(1001, '\\'));
    QTest::newRow("a brace") << QByteArray("{");
    QTest::newRow("nothing") << QByteArray();
}

/// Whatever the index says of them.
void tst_FilterMatcher::hostilePayloads()
{
    QFETCH(QByteArray, payload);
    EventNames names;
    const QString text = u"data.a == 1 or data.a.a.a[0] == 1 or data[0].a contains x or data[*][*] == null "
                         u"or exists data.b or lot:1 or id == x or subject == x or "
                         u"data.a matches \"x$\" or data.a < 14:00 or whatever"_s;
    FilterMatcher matcher(*Filter::parse(text), names);
    for (qsizetype size = 0; size <= payload.size(); size += payload.size() > 200 ? 997 : 1) {
        const QByteArray part(payload.constData(),
                              size); // of its own, so that sanitizers see every step too far
        EventRecord record{.subject = NameTable::Other,
                           .type = NameTable::Other,
                           .source = NameTable::Other,
                           .payload = part};
        matcher.matches(record);
        record.flags = EventFlag::Malformed;
        QVERIFY(!matcher.matches(record));
    }
}

void tst_FilterMatcher::catastrophicPattern()
{
    EventNames names;
    FilterMatcher matcher(*Filter::parse(u"data.a matches \"^(a+)+$\" or data.a matches \"(x*)*y(\\1)\""_s),
                          names);
    const Comm::Event event = sampleEvent("lot:end", R"({"a":")" + QByteArray(20'000, 'a') + R"(!"})");
    const EventRecord record = indexed(event, {}, names);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!matcher.matches(record));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(matcher.abandonedPatterns() > 0);
}

void tst_FilterMatcher::timesBeyondReason()
{
    EventNames names;
    const QString text = u"time == 14:00 or received == 14:00 or age > 1d or delay > 1d or data.t == 14:00"_s;
    FilterMatcher matcher(*Filter::parse(text), names, {QTimeZone("America/New_York"), [] { return Now; }});
    const QByteArray payload = R"({"data":{"t":9223372036854775807}})";
    for (const qint64 time : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        for (const qint64 received : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
            matcher.matches({.receivedAt = received, .time = time, .payload = payload});
    }
}

QTEST_GUILESS_MAIN(tst_FilterMatcher)
#include "tst_filtermatcher.moc"
