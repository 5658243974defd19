// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsonreader.h"
#include "json/jsonrelax.h"

#include <QTest>

using namespace Comm;
using Problem = JsonReader::Problem;

class tst_JsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsProblemsApart_data();
    void tellsProblemsApart();
    void depthIsAsGiven();
    void depthHasACeiling();
    void keepsValuesThatJavaScriptHas();
    void readsAfterAFailure();
    void relaxedTextIsAsExpected_data();
    void relaxedTextIsAsExpected();
    void survivesEveryPrefixAndEveryChangedByte();
};

void tst_JsonReader::tellsProblemsApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("empty") << QByteArray() << Problem::NotJson;
    QTest::newRow("space") << QByteArray(" \n") << Problem::NotJson;
    QTest::newRow("object") << QByteArray("{}") << Problem::None;
    QTest::newRow("scalar") << QByteArray(" 1 ") << Problem::None;
    QTest::newRow("NUL after") << QByteArray("{}\0", 3) << Problem::NotJson;
    QTest::newRow("NUL between") << QByteArray("{\0}", 3) << Problem::NotJson;
    QTest::newRow("NUL in a string") << QByteArray("\"a\0b\"", 5) << Problem::NotJson;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << Problem::NotJson;
    QTest::newRow("two documents") << QByteArray("{}{}") << Problem::NotJson;
    QTest::newRow("latin1") << QByteArray("{\"a\":\"\xe9\"}") << Problem::InvalidUtf8;
    QTest::newRow("encoded surrogate") << QByteArray("\"\xed\xa0\x80\"") << Problem::InvalidUtf8;
    QTest::newRow("overlong") << QByteArray("\"\xc0\xaf\"") << Problem::InvalidUtf8;
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << Problem::TooDeep;
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}')
                                  << Problem::TooDeep;
    QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800","\udc00\ud800"])") << Problem::None;
    QTest::newRow("big integer") << QByteArray("123456789012345678901234567890") << Problem::None;
    QTest::newRow("beyond a double") << QByteArray("[1e400,-1e400,1e-400]") << Problem::None;
    QTest::newRow("bad beside relaxed") << QByteArray(R"({"a":1e400,})") << Problem::NotJson;
    QTest::newRow("leading zero, far too large") << QByteArray("01e400") << Problem::NotJson;
    QTest::newRow("leading zero, long") << QByteArray("012345678901234567890123") << Problem::NotJson;
    QTest::newRow("no digits after the point") << QByteArray("1.e400") << Problem::NotJson;
    QTest::newRow("half an escape") << QByteArray(R"(["\ud800","\u12"])") << Problem::NotJson;
    QTest::newRow("open string after an escape") << QByteArray("\"\\ud800") << Problem::NotJson;
}

void tst_JsonReader::tellsProblemsApart()
{
    QFETCH(QByteArray, text);
    QFETCH(Problem, problem);
    JsonReader reader(512);
    QCOMPARE(reader.read(text), problem);
}

static QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + '1' + QByteArray(levels, ']');
}

void tst_JsonReader::depthIsAsGiven()
{
    for (const int depth : {1, 2, 64, 512}) {
        JsonReader reader(depth);
        QCOMPARE(reader.read(nested(depth)), Problem::None);
        QCOMPARE(reader.read(nested(depth + 1)), Problem::TooDeep);
        const QByteArray padding(100'000, ' '); // the buffers grow, the limit stays
        QCOMPARE(reader.read(QByteArray(padding + nested(depth) + padding)), Problem::None);
        QCOMPARE(reader.read(QByteArray(padding + nested(depth + 1))), Problem::TooDeep);
    }
}

void tst_JsonReader::depthHasACeiling()
{
    JsonReader reader(1'000'000);
    QCOMPARE(reader.read(nested(JsonReader::MaxDepth)), Problem::None);
    QCOMPARE(reader.read(nested(JsonReader::MaxDepth + 1)), Problem::TooDeep);
    JsonReader none(-1);
    QCOMPARE(none.read("[1]"), Problem::None);
    QCOMPARE(none.read("[[1]]"), Problem::TooDeep);
}

void tst_JsonReader::keepsValuesThatJavaScriptHas()
{
    JsonReader reader;
    QCOMPARE(reader.read("[123456789012345678901234567890,-9223372036854775809,1e400,-1e400,1e-400,0]"),
             Problem::None);
    simdjson::dom::array array;
    QCOMPARE(reader.root().get(array), simdjson::SUCCESS);
    QList<double> numbers;
    for (const simdjson::dom::element item : array) {
        double number = 0;
        QCOMPARE(item.get(number), simdjson::SUCCESS);
        numbers += number;
    }
    constexpr double most = std::numeric_limits<double>::max();
    QCOMPARE(numbers,
             (QList<double>{123456789012345678901234567890.0, -9223372036854775809.0, most, -most, 0, 0}));
}

void tst_JsonReader::readsAfterAFailure()
{
    JsonReader reader;
    QCOMPARE(reader.read("[1e400,\"\\ud800\"]"), Problem::None);
    QCOMPARE(reader.read("{"), Problem::NotJson);
    QCOMPARE(reader.read("[1,2,3]"), Problem::None);
    simdjson::dom::array array;
    QCOMPARE(reader.root().get(array), simdjson::SUCCESS);
    QCOMPARE(array.size(), size_t(3));
}

void tst_JsonReader::relaxedTextIsAsExpected_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("relaxed");
    const auto row = [](const char *text, const char *relaxed) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(relaxed);
    };
    row(R"(["\ud800\udc00"])", R"(["\ud800\udc00"])");
    row(R"("\uD800x\udc00")", R"("\ufffdx\ufffd")");
    row(R"("\\ud800")", R"("\\ud800")");
    row(R"("\ud800\ud83d\ude00")", R"("\ufffd\ud83d\ude00")");
    row(R"({"1e400":1e400})", R"({"1e400":1.7976931348623157e308})");
    row("-1E+400", "-1.7976931348623157e308");
    row("0.5e400", "1.7976931348623157e308");
    row("1e-400", "1e-400");
    row("1234567890123456789", "1234567890123456789e0");
    row("true", "true");
}

void tst_JsonReader::relaxedTextIsAsExpected()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, relaxed);
    QCOMPARE(relaxedJson(text), relaxed);
}

void tst_JsonReader::survivesEveryPrefixAndEveryChangedByte()
{
    const QByteArray text = R"({"a":[1e400,"\ud800\"",-12345678901234567890],"é":{"b":null}})";
    JsonReader reader(8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QVERIFY(reader.read(text.first(i)) != Problem::None);
        QByteArray changed = text;
        for (int byte = 0; byte < 256; ++byte) {
            changed[i] = char(byte);
            (void)reader.read(changed);
        }
    }
    QCOMPARE(reader.read(text), Problem::None);
}

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_jsonreader.moc"
