// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsoncanonical.h"
#include "json/jsonreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Comm;

class tst_JsonCanonical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void recordedTexts_data();
    void recordedTexts();
    void isItsOwnCanonicalText();
    void reordersAtEveryLevelInTime();
    void manyMembersInTime();
};

// What JSON.stringify(JSON.parse(text)) answered for each text, in Node.js 20.
void tst_JsonCanonical::recordedTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("parses");
    QTest::addColumn<QByteArray>("canonical");
    QFile file(QStringLiteral(SOTHEBAIS_TEST_DATA "/json-texts.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int line = 1; !file.atEnd(); ++line) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("line %d", line)
            << row[QLatin1String("text")].toString().toUtf8() << row[QLatin1String("parses")].toBool()
            << row[QLatin1String("canonical")].toString().toUtf8();
    }
}

void tst_JsonCanonical::recordedTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, parses);
    QFETCH(QByteArray, canonical);
    JsonReader reader;
    QCOMPARE(reader.read(text) == JsonReader::Problem::None, parses);
    if (parses) {
        QCOMPARE(canonicalJson(text), canonical);
        QCOMPARE(canonicalJson(canonical), canonical);
    }
}

void tst_JsonCanonical::isItsOwnCanonicalText()
{
    const QByteArray event
        = R"({"id":"a","timestamp":1780322400000,"data":{"amount":"1.50","é":[true,null,{}]}})";
    QCOMPARE(canonicalJson(event), event);
}

void tst_JsonCanonical::reordersAtEveryLevelInTime()
{
    const int depth = JsonReader::MaxDepth;
    const QByteArray text = QByteArray("{\"b\":").repeated(depth) + '"' + QByteArray(900'000, 'x') + '"'
        + QByteArray(",\"1\":0}").repeated(depth);
    QElapsedTimer timer;
    timer.start();
    const QByteArray canonical = canonicalJson(text);
    QVERIFY(canonical.startsWith(R"({"1":0,"b":{"1":0,"b":)"));
    QCOMPARE(canonical.size(), text.size());
    QVERIFY2(timer.elapsed() < 10'000, "hostile nesting must not stall the program");
}

void tst_JsonCanonical::manyMembersInTime()
{
    QByteArray text = "{";
    for (int i = 100'000; i > 0; --i)
        text += (i == 100'000 ? "\"" : ",\"") + QByteArray::number(i) + "\":0";
    text += '}';
    QElapsedTimer timer;
    timer.start();
    QVERIFY(canonicalJson(text).startsWith(R"({"1":0,"2":0,"3":0,)"));
    QVERIFY2(timer.elapsed() < 10'000, "a hostile object must not stall the program");
}

QTEST_GUILESS_MAIN(tst_JsonCanonical)
#include "tst_jsoncanonical.moc"
