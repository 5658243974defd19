// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/jsonfault.h"

#include <QJsonDocument>
#include <QTest>

using namespace Sothebais;

class tst_JsonFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsRight_data();
    void takesWhatIsRight();
    void findsThePlace_data();
    void findsThePlace();
    void countsLines();
    void takesAnyDepth();
    void agreesWithQt();
};

void tst_JsonFault::takesWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text :
         {"{}", "[]", " [1 , -0.5e+7,0,10] ", R"({"a":{"b":[null,true,false,"é\u00e9\\\"\/"]},"":""})", "0",
          "\"\"", "[\"\xf0\x9f\x94\xa8\"]"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_JsonFault::takesWhatIsRight()
{
    QFETCH(const QByteArray, text);
    const auto fault = findJsonFault(text);
    QVERIFY2(!fault, qPrintable(fault ? fault->reason : QString()));
}

void tst_JsonFault::findsThePlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    const auto row
        = [](const char *text, qsizetype offset) { QTest::newRow(text) << QByteArray(text) << offset; };
    row("", 0);
    row("hello", 0);
    row("{\"a\":1,}", 7);
    row("{\"a\":1", 6);
    row("{\"a\" 1}", 5);
    row("{a:1}", 1);
    row("[1,,2]", 3);
    row("[1 2]", 3);
    row("[1]]", 3);
    row("[01]", 1);
    row("[1.]", 3);
    row("[-]", 2);
    row("[1e]", 3);
    row("[tru]", 1);
    row("[\"a]", 4);
    row("[\"a\nb\"]", 3);
    row("[\"\\x\"]", 2);
    row("[\"\\u12g4\"]", 2);
    row("[\"\\", 3);
    row("[\"a\xff\"]", 3);
    row("[\"\xc3\"]", 2);
    row("[\"\xed\xa0\x80\"]", 2);
    row("[\"\xc0\x80\"]", 2);
    row("[1}", 2);
}

void tst_JsonFault::findsThePlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, offset);
    const auto fault = findJsonFault(text);
    QVERIFY(fault);
    QCOMPARE(fault->offset, offset);
    QVERIFY(!fault->reason.isEmpty());
}

void tst_JsonFault::countsLines()
{
    const auto fault = findJsonFault("{\n  \"a\": 1,\n  \"b\": x\n}");
    QVERIFY(fault);
    QCOMPARE(fault->line, 3);
    QCOMPARE(fault->column, 8);
}

void tst_JsonFault::takesAnyDepth()
{
    constexpr qsizetype Depth = 2'000'000;
    const QByteArray closed = QByteArray(Depth, '[') + QByteArray(Depth, ']');
    QVERIFY(!findJsonFault(closed));
    QCOMPARE(findJsonFault(QByteArray(Depth, '['))->offset, Depth);
}

/// Every cut of a text, and every byte of it made wrong, is a fault or is not, as another reader says.
void tst_JsonFault::agreesWithQt()
{
    const QByteArray text = R"({"id":"e1","n":[-1.5e2,0,true,null],"t":"a\u00e9\n"})";
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY2(findJsonFault(text.first(size)), text.first(size).constData());
    for (const char wrong : {'x', '"', ',', '}', '0'}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (at > 0 && text[at - 1] == '\\')
                continue; // the other reader takes any escape
            QByteArray changed = text;
            changed[at] = wrong;
            QJsonParseError error;
            QJsonDocument::fromJson(changed, &error);
            QVERIFY2(findJsonFault(changed).has_value() == (error.error != QJsonParseError::NoError),
                     changed.constData());
        }
    }
}

QTEST_MAIN(tst_JsonFault)
#include "tst_jsonfault.moc"
