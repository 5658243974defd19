// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/valuemeaning.h"

#include "core/inspect/jsonplace.h"
#include "core/inspect/valuefilter.h"

#include <QTest>

using namespace Sothebais;
using Level = ValuePlace::Level;

class tst_ValueReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsTimesInBothZones();
    void knowsSummerTime();
    void knowsTheCatalogue();
    void knowsUnits();
    void staysWithWhatItIs_data();
    void staysWithWhatItIs();
    void writesFilters();
    void findsPlaces();

private:
    static ValueMeaning read(const ValuePlace &place, QByteArrayView json, QByteArrayView type = {})
    {
        ValueReader reader(QTimeZone("Europe/Berlin"));
        reader.setType(type);
        return reader.read(place, json);
    }
};

void tst_ValueReader::initTestCase()
{
    if (!QTimeZone("Europe/Berlin").isValid() || !QTimeZone("America/New_York").isValid())
        QSKIP("This system does not know the zones");
    QLocale::setDefault(QLocale::c());
}

void tst_ValueReader::showsTimesInBothZones()
{
    const ValueMeaning sent = read({Level::Envelope, "timestamp"}, "1795445527123");
    QCOMPARE(sent.kind, QStringLiteral("time"));
    QVERIFY2(sent.text.startsWith(QStringLiteral("2026-11-23 15:52:07.123 ")), qPrintable(sent.text));
    QVERIFY2(sent.text.contains(QStringLiteral(" · 09:52:07.123 EST")), qPrintable(sent.text));
    QCOMPARE(sent.lines.size(), 2);
    const ValueMeaning written = read({Level::Deeper, "whatever"}, R"("2026-11-24T03:00:00Z")");
    QVERIFY2(written.text.startsWith(QStringLiteral("04:00:00.000 ")), qPrintable(written.text));
    // Another day over there.
    QVERIFY2(written.text.contains(QStringLiteral("2026-11-23 22:00:00.000 EST")), qPrintable(written.text));
}

void tst_ValueReader::knowsSummerTime()
{
    const ValueMeaning before = read({Level::Data, "endTime"}, R"("2026-11-01T05:59:59.999Z")");
    const ValueMeaning after = read({Level::Data, "endTime"}, R"("2026-11-01T06:00:00Z")");
    QVERIFY2(before.text.contains(QStringLiteral("01:59:59.999 EDT")), qPrintable(before.text));
    QVERIFY2(after.text.contains(QStringLiteral("01:00:00.000 EST")), qPrintable(after.text));
}

void tst_ValueReader::knowsTheCatalogue()
{
    QCOMPARE(read({Level::Data, "amount"}, R"("1000.00")", "lot:bid:placed").kind, QStringLiteral("decimal"));
    QCOMPARE(read({Level::Deeper, "amount"}, R"("1000.00")", "lot:bid:placed").kind, QStringLiteral("text"));
    QCOMPARE(read({Level::Data, "amount"}, R"("1000.00")").kind, QStringLiteral("text"));
    const ValueMeaning status = read({Level::Data, "status"}, R"("HEALTHY")", "system:health");
    QVERIFY(status.lines.constFirst().contains(QStringLiteral("DEGRADED")));
    // Milliseconds where the catalogue asks for a time.
    QCOMPARE(read({Level::Data, "endTime"}, "1795445527123", "auction:start").kind, QStringLiteral("time"));
    QCOMPARE(read({Level::Data, "amount"}, "1795445527123", "auction:start").kind, QStringLiteral("number"));
}

void tst_ValueReader::knowsUnits()
{
    QCOMPARE(read({Level::Deeper, "latencyMs"}, "90061000").text,
             QStringLiteral("90061000 ms = 1 d 1 h 1 min 1 s"));
    QCOMPARE(read({Level::Deeper, "uptimeSeconds"}, "59.5").text, QStringLiteral("59.5 s"));
    QCOMPARE(read({Level::Deeper, "sentBytes"}, "2048").text, QStringLiteral("2.00 KiB"));
    QCOMPARE(read({Level::Deeper, "items"}, "5").text, QString());
}

void tst_ValueReader::staysWithWhatItIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    QTest::newRow("object") << QByteArray("{\"a\"") << QStringLiteral("object");
    QTest::newRow("list") << QByteArray("[") << QStringLiteral("list");
    QTest::newRow("no time") << QByteArray("\"2026-13-45T99:00:00Z\"") << QStringLiteral("text");
    QTest::newRow("far") << QByteArray("99999999999999999999999") << QStringLiteral("number");
    QTest::newRow("endless") << QByteArray("1e999") << QStringLiteral("number");
    QTest::newRow("negative") << QByteArray("-5") << QStringLiteral("number");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("null");
    QTest::newRow("true") << QByteArray("true") << QStringLiteral("boolean");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no value");
    QTest::newRow("quote") << QByteArray("\"") << QStringLiteral("text");
}

/// Also where a time is expected.
void tst_ValueReader::staysWithWhatItIs()
{
    QFETCH(const QByteArray, json);
    QTEST(read({Level::Envelope, "timestamp"}, json).kind, "kind");
}

void tst_ValueReader::writesFilters()
{
    using Path = QList<ValueStep>;
    const ValueStep data{.key = QStringLiteral("data")};
    QCOMPARE(valueFilter(Path{{.key = QStringLiteral("type")}}, "\"lot:end\""),
             QStringLiteral("type == lot:end"));
    QCOMPARE(valueFilter(Path{data, {.key = QStringLiteral("amount")}}, "1000.50"),
             QStringLiteral("data.amount == 1000.50"));
    QCOMPARE(valueFilter(Path{data, {.key = QStringLiteral("odd key")}, {.index = 3}}, "\"a\\\"b\""),
             QStringLiteral("data[\"odd key\"][3] == \"a\\\"b\""));
    QCOMPARE(valueFilter(Path{data, {.key = QStringLiteral("bid")}}, "{}"),
             QStringLiteral("exists data.bid"));
    QCOMPARE(valueFilter(Path{{.key = QStringLiteral("extra")}}, "\"x y\""), QStringLiteral("\"x y\""));
    QCOMPARE(valueFilter(Path{data}, "{}"), QString());
    QCOMPARE(valuePath(Path{data, {.key = QStringLiteral("bids")}, {.index = 0}}),
             QStringLiteral("data.bids[0]"));
}

void tst_ValueReader::findsPlaces()
{
    const QByteArray text = R"({"data":{"a/b":[10,{"~":20}],"a":1,"a":2}})";
    const auto at = [&](const char *pointer) {
        const JsonPlace place = findInJson(text, QString::fromLatin1(pointer));
        return text.mid(place.offset, place.size);
    };
    QCOMPARE(at("/data/a~1b/0"), QByteArray("10"));
    QCOMPARE(at("/data/a~1b/1/~0"), QByteArray("20"));
    QCOMPARE(at("/data/a"), QByteArray("2")); // of members with one name the last counts
    QCOMPARE(at(""), text);
    const JsonPlace missing = findInJson(text, QStringLiteral("/data/missing/deeper"));
    QVERIFY(!missing.isThere);
    QCOMPARE(missing.offset, text.indexOf("{\"a/b"));
    QVERIFY(!findInJson("[1", QStringLiteral("/9")).isThere);
}

QTEST_MAIN(tst_ValueReader)
#include "tst_valuereader.moc"
