// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsontoken.h"

#include <QTest>

using namespace Comm;

class tst_JsonToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Eight bytes are looked at together: whatever ends a string may be the first or the last of them.
    void endsStringsWhereverTheQuoteIs()
    {
        for (int before = 0; before < 20; ++before) {
            for (int after = 0; after < 20; ++after) {
                const QByteArray text
                    = '"' + QByteArray(before, 'a') + "\\\"\xff" + QByteArray(after, '!') + '"';
                for (int behind = 0; behind < 10; ++behind)
                    QCOMPARE(skipString(QByteArray(text + QByteArray(behind, '"')), 0), text.size());
                QCOMPARE(skipString(text.chopped(1), 0), text.size() - 1);
                QCOMPARE(skipString(QByteArray(text.chopped(1) + '\\'), 0), text.size());
            }
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void memberText_data();
    void memberText();
    void measuresAnObjectInAText();
    void escapedUnit();
    void numberValue();
};

void tst_JsonToken::memberText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *text, const char *data) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(data);
    };
    row(R"({"data":{"a":1}})", R"({"a":1})");
    row(R"({"id":"x","data" : { "a" : [ 1 , 2 ] } , "z":0})", R"({ "a" : [ 1 , 2 ] })");
    row(R"({"data":1,"data":2})", "2");
    row(R"({"d\u0061ta":"}"})", R"("}")");
    row(R"({"data":"\"}"})", R"("\"}")");
    row(R"({"a":{"data":1}})", "");
    row(R"({"a":"data","b":1})", "");
    row("{}", "");
    row(" \n{ } ", "");
    row(R"({"data":true})", "true");
    row(R"({"data":-1.5e3 ,"b":2})", "-1.5e3");
    row(R"({"data":[]})", "[]");
    row(R"({"":1,"data":null})", "null");
    row(R"({"x":[{"data":1},[[]],"]"],"data":{}})", "{}");
}

void tst_JsonToken::memberText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, data);
    QCOMPARE(Comm::memberText(text, "data").toByteArray(), data);
}

void tst_JsonToken::measuresAnObjectInAText()
{
    const QByteArray text = R"({"event":{"id":"}\"","data" : {"a":[[1],{}]} , "z":0 } ,"error":{"data":7}})";
    const ObjectExtent event = objectExtent(text, text.indexOf(R"({"id)"), "data");
    QCOMPARE(event.text.toByteArray(), R"({"id":"}\"","data" : {"a":[[1],{}]} , "z":0 })");
    QCOMPARE(event.member.toByteArray(), R"({"a":[[1],{}]})");
    QVERIFY(event.text.begin() > text.begin() && event.member.begin() > event.text.begin()); // views of it
    QCOMPARE(event.depth, 4);
    const ObjectExtent empty = objectExtent("[{ }]", 1, "data");
    QCOMPARE(empty.text.toByteArray(), "{ }");
    QVERIFY(empty.member.isEmpty());
    QCOMPARE(empty.depth, 1);
}

void tst_JsonToken::escapedUnit()
{
    QCOMPARE(Comm::escapedUnit(R"(\u00e9)", 0), 0xe9);
    QCOMPARE(Comm::escapedUnit(R"(x\uABcd)", 1), 0xabcd);
    QCOMPARE(Comm::escapedUnit(R"(\u00e)", 0), -1);
    QCOMPARE(Comm::escapedUnit(R"(\u00g9)", 0), -1);
    QCOMPARE(Comm::escapedUnit(R"(\n0000)", 0), -1);
    QCOMPARE(Comm::escapedUnit("", 0), -1);
    QCOMPARE(Comm::escapedUnit("", 6), -1);
}

void tst_JsonToken::numberValue()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(Comm::numberValue("-1.5e3"), -1500.0);
    QCOMPARE(Comm::numberValue("1e400"), infinity);
    QCOMPARE(Comm::numberValue("-1e400"), -infinity);
    QCOMPARE(Comm::numberValue("1e-400"), 0.0);
    QCOMPARE(Comm::numberValue("1e99999999999999999999"), infinity);
    QCOMPARE(Comm::numberValue("1e-99999999999999999999"), 0.0);
    // As far as an exponent fits 64 bits: what is added to it must not overflow.
    QCOMPARE(Comm::numberValue("10e9223372036854775807"), infinity);
    QCOMPARE(Comm::numberValue("0.01e-9223372036854775808"), 0.0);
    const QByteArray zeros(400, '0');
    QCOMPARE(Comm::numberValue(QByteArray("1" + zeros)), infinity);
    QCOMPARE(Comm::numberValue(QByteArray("0." + zeros + "1")), 0.0);
    QCOMPARE(Comm::numberValue(QByteArray("0." + zeros + "1e800")), infinity);
    QCOMPARE(Comm::numberValue(QByteArray("1" + zeros + "e-800")), 0.0);
}

QTEST_GUILESS_MAIN(tst_JsonToken)
#include "tst_jsontoken.moc"
