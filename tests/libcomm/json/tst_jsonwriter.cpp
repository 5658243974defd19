// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsonwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <bit>

using namespace Comm;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void recordedNumbers();
    void strings_data();
    void strings();
    void utf8();
    void values();
};

// Bits of a double in hexadecimal, and what JSON.stringify() made of it in Node.js 20.
void tst_JsonWriter::recordedNumbers()
{
    QFile file(QStringLiteral(SOTHEBAIS_TEST_DATA "/json-numbers.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    for (; !file.atEnd(); ++count) {
        const QList<QByteArray> columns = file.readLine().trimmed().split(' ');
        QByteArray text;
        appendJson(text, std::bit_cast<double>(columns.at(0).toULongLong(nullptr, 16)));
        QCOMPARE(text, columns.at(1));
    }
    QVERIFY(count > 600);
}

void tst_JsonWriter::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("plain") << QStringLiteral("a/b é €😀") << QByteArray("\"a/b é €😀\"");
    QTest::newRow("quote and backslash") << QStringLiteral("\"\\") << QByteArray(R"("\"\\")");
    QTest::newRow("short escapes") << QStringLiteral("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("long escapes") << QStringLiteral("\u0001\u001f\u007f")
                                  << QByteArray("\"\\u0001\\u001f\x7f\"");
    QTest::newRow("NUL") << QString(QChar(u'\0')) << QByteArray(R"("\u0000")");
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u'x' + QChar(0xdfff)
                                     << QByteArray(R"("\ud800x\udfff")");
    QTest::newRow("line separator") << QString(QChar(0x2028)) << QByteArray("\"\u2028\"");
}

void tst_JsonWriter::strings()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QByteArray out = "[";
    appendJson(out, QStringView(text));
    QCOMPARE(out, '[' + json);
}

void tst_JsonWriter::utf8()
{
    QByteArray out;
    appendJsonUtf8(out, QByteArrayView("é\"\\\n\x01\0z", 8));
    QCOMPARE(out, QByteArray("\"é\\\"\\\\\\n\\u0001\\u0000z\""));
    out.clear();
    appendJsonUtf8(out, {});
    QCOMPARE(out, QByteArray("\"\""));
}

void tst_JsonWriter::values()
{
    const QJsonObject object{
        {QStringLiteral("n"), QJsonValue()},
        {QStringLiteral("a"), QJsonArray{1, 2.5, true, QStringLiteral("x"), QJsonObject(), QJsonArray()}}};
    QByteArray out;
    appendJson(out, QJsonValue(object));
    QCOMPARE(out, QByteArray(R"({"a":[1,2.5,true,"x",{},[]],"n":null})"));
}

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
