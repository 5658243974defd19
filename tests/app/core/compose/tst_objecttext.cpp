// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/objecttext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_ObjectText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sets_data();
    void sets();
    void removes_data();
    void removes();
    void compacts();
    void makesVisible();
};

void tst_ObjectText::sets_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("{\n    \"b\": 2\n}");
    QTest::newRow("only space") << QByteArray(" { \n } ") << QByteArray(" {\n    \"b\": 2\n} ");
    QTest::newRow("replaces") << QByteArray(R"({"a":1.50,"b":[{"b":9}],"c":{"b":8}})")
                              << QByteArray(R"({"a":1.50,"b":2,"c":{"b":8}})");
    QTest::newRow("keeps the layout")
        << QByteArray("{\n\t\"b\" : 1 ,\n\t\"z\":1e2\n}") << QByteArray("{\n\t\"b\" : 2 ,\n\t\"z\":1e2\n}");
    QTest::newRow("of duplicates the last")
        << QByteArray(R"({"b":0,"b":1})") << QByteArray(R"({"b":0,"b":2})");
    QTest::newRow("escaped name") << QByteArray(R"({"\u0062":1})") << QByteArray(R"({"\u0062":2})");
    QTest::newRow("at the end") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":2})");
    QTest::newRow("before what follows it")
        << QByteArray(R"({"x":0,"a":1,"c":3})") << QByteArray(R"({"x":0,"a":1,"b":2,"c":3})");
    QTest::newRow("first") << QByteArray("{\"c\": 3}") << QByteArray("{\"b\": 2,\"c\": 3}");
    QTest::newRow("laid out") << QByteArray("{\n  \"a\": 1,\n  \"c\": 3\n}")
                              << QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}");
    QTest::newRow("laid out, at the end")
        << QByteArray("{\n  \"a\": 1\n}") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("[1]");
    QTest::newRow("broken") << QByteArray(R"({"a":)") << QByteArray(R"({"a":)");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_ObjectText::sets()
{
    QFETCH(const QByteArray, object);
    QTEST(withMember(object, "b", "2", {"a", "b", "c"}), "expected");
}

void tst_ObjectText::removes_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("only") << QByteArray("{ \"b\": 1 }") << QByteArray("{}");
    QTest::newRow("first") << QByteArray("{\n  \"b\": 1,\n  \"c\": 2\n}") << QByteArray("{\n  \"c\": 2\n}");
    QTest::newRow("last") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}") << QByteArray("{\n  \"a\": 1\n}");
    QTest::newRow("all of the name") << QByteArray(R"({"b":1,"a":2,"b":3})") << QByteArray(R"({"a":2})");
    QTest::newRow("absent") << QByteArray(R"({"a":{"b":1}})") << QByteArray(R"({"a":{"b":1}})");
    QTest::newRow("broken") << QByteArray(R"({"b":1)") << QByteArray(R"({"b":1)");
}

void tst_ObjectText::removes()
{
    QFETCH(const QByteArray, object);
    QTEST(withoutMember(object, "b"), "expected");
}

void tst_ObjectText::compacts()
{
    QCOMPARE(compactJson("{\n  \"a b\" : [ 1.50 ,\t-0 ],\r\n \"c\\\" \": \"\\n\" }"),
             QByteArray(R"({"a b":[1.50,-0],"c\" ":"\n"})"));
    QCOMPARE(compactJson("{\"a"), QByteArray("{\"a"));
    QCOMPARE(compactJson(" "), QByteArray());
}

void tst_ObjectText::makesVisible()
{
    QCOMPARE(withVisibleCharacters("{\"größe\":\"\xE2\x80\xAE"
                                   "evil\",\n\"😀\":1}"),
             QByteArray("{\"größe\":\"\\u202eevil\",\n\"😀\":1}"));
    const QByteArray harmless("{\n\t\"é\": 1\n}");
    QCOMPARE(withVisibleCharacters(harmless), harmless);
}

QTEST_GUILESS_MAIN(tst_ObjectText)
#include "tst_objecttext.moc"
