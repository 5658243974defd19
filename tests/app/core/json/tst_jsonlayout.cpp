// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonlayout.h"

#include <QTest>

using namespace Sothebais;

class tst_JsonLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("laidOut");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("value") << QByteArray("2.50") << QByteArray("2.50");
        QTest::newRow("exact numbers")
            << QByteArray(R"({"b":12345678901234567890,"a":1.10})")
            << QByteArray("{\n    \"b\": 12345678901234567890,\n    \"a\": 1.10\n}");
        QTest::newRow("duplicate keys")
            << QByteArray(R"({"a":1,"a":2})") << QByteArray("{\n    \"a\": 1,\n    \"a\": 2\n}");
        QTest::newRow("empty ones") << QByteArray(R"({"a":{ },"b":[]})")
                                    << QByteArray("{\n    \"a\": {},\n    \"b\": []\n}");
        QTest::newRow("nested") << QByteArray(R"([[1,true],null])")
                                << QByteArray("[\n    [\n        1,\n        true\n    ],\n    null\n]");
        QTest::newRow("strings") << QByteArray("[\"a,b:{}\\\"[]\\\\\",\"\"]")
                                 << QByteArray("[\n    \"a,b:{}\\\"[]\\\\\",\n    \"\"\n]");
        QTest::newRow("spaced") << QByteArray(" { \"a\" :\t1 } ") << QByteArray("{\n    \"a\": 1\n}");
        QTest::newRow("cut") << QByteArray("{\"a\\") << QByteArray("{\n    \"a\\");
        QTest::newRow("closed too often") << QByteArray("]]") << QByteArray("\n]\n]");
    }
    void laysOut()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, laidOut);
        QCOMPARE(indentedJson(json), laidOut);
    }

    void staysShortHoweverDeep()
    {
        const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
        QVERIFY(indentedJson(deep).size() < deep.size() * 70);
    }
};

QTEST_APPLESS_MAIN(tst_JsonLayout)
#include "tst_jsonlayout.moc"
