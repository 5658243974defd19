// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonscanner.h"

#include <QTest>

using namespace Sothebais;

class tst_JsonScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void walksAnObject();
    void walksAnArray();
    void keepsTheText();
    void text_data();
    void text();
    void survivesBrokenText();
};

void tst_JsonScanner::walksAnObject()
{
    JsonScanner members(R"( { "b" : "x,}" , "a":{"c":[1,"]"]},"b":-1.50e3,"":null, "t":true } )");
    QList<std::pair<QByteArray, QByteArray>> found;
    while (members.next())
        found.append({members.key().toByteArray(), members.value().toByteArray()});
    const QList<std::pair<QByteArray, QByteArray>> expected
        = {{"b", "\"x,}\""}, {"a", R"({"c":[1,"]"]})"}, {"b", "-1.50e3"}, {"", "null"}, {"t", "true"}};
    QCOMPARE(found, expected);
}

void tst_JsonScanner::walksAnArray()
{
    JsonScanner members(R"([1, [2,3] ,"\"]", {}])");
    QByteArrayList found;
    while (members.next()) {
        QVERIFY(members.key().isNull());
        found.append(members.value().toByteArray());
    }
    QCOMPARE(found, (QByteArrayList{"1", "[2,3]", R"("\"]")", "{}"}));
    QVERIFY(!JsonScanner("[]").next());
    QVERIFY(!JsonScanner("{ }").next());
    QVERIFY(!JsonScanner("12").next());
    QVERIFY(!JsonScanner("").next());
}

void tst_JsonScanner::keepsTheText()
{
    JsonScanner members(R"({"amount":1000.00,"big":123456789012345678901234567890})");
    QVERIFY(members.next());
    QCOMPARE(jsonText(members.value()), QStringLiteral("1000.00"));
    QVERIFY(members.next());
    QCOMPARE(jsonText(members.value()), QStringLiteral("123456789012345678901234567890"));
}

void tst_JsonScanner::text_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("\"caf\xC3\xA9\"") << QStringLiteral("café");
    QTest::newRow("escapes") << QByteArray(R"("a\"\\\/\b\f\n\r\tz")") << QStringLiteral("a\"\\/\b\f\n\r\tz");
    QTest::newRow("units") << QByteArray(R"("\u00e9\uD83D\uDE00!")") << QStringLiteral("é😀!");
    QTest::newRow("cut unit") << QByteArray(R"("x\u00)") << QStringLiteral("x\uFFFD");
    QTest::newRow("half a pair") << QByteArray(R"("x\ud83dy\ude00")") << QStringLiteral("x\uFFFDy\uFFFD");
    QTest::newRow("cut escape") << QByteArray(R"("x\)") << QStringLiteral("x\\");
    QTest::newRow("number") << QByteArray("-0") << QStringLiteral("-0");
    QTest::newRow("only a quote") << QByteArray("\"") << QString();
}

void tst_JsonScanner::text()
{
    QFETCH(QByteArray, value);
    QTEST(jsonText(value), "text");
}

/// Every beginning of a text, and every text with one byte changed, is walked to an end.
void tst_JsonScanner::survivesBrokenText()
{
    const QByteArray whole = R"({"a":{"b":[1,"x\u0041"]},"c":"d\\","e":-1})";
    const auto walk = [](const QByteArray &text) {
        qsizetype steps = 0;
        for (JsonScanner members(text); members.next(); ++steps)
            jsonText(members.value());
        return steps;
    };
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(walk(whole.first(i)) <= whole.size());
        for (const char c : QByteArrayView("{}[]\",:\\x\0", 10)) {
            QByteArray changed = whole;
            changed[i] = c;
            QVERIFY(walk(changed) <= whole.size());
        }
    }
}

QTEST_GUILESS_MAIN(tst_JsonScanner)
#include "tst_jsonscanner.moc"
