// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recordingline.h"
#include "sampleevents.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_RecordingLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void isWhatItIsDocumentedToBe()
    {
        QByteArray line;
        RecordingLine::append(line, {12, "events:all", EventFlag::Duplicate}, parsed(R"({"id":"a"})"));
        QCOMPARE(
            line,
            QByteArray(R"({"receivedAt":12,"channel":"events:all","flags":["duplicate"],"event":{"id":"a"}})")
                + '\n');
        line.clear();
        RecordingLine::append(line, {12, "x", {}}, parsed("no\nJSON"));
        QCOMPARE(
            line,
            QByteArray(
                R"({"receivedAt":12,"channel":"x","flags":["malformed"],"error":"notJson","text":"no\nJSON"})")
                + '\n');
        line.clear();
        RecordingLine::append(line, {12, "x", {}}, parsed("{\n\"a\": 1\n}"));
        QCOMPARE(
            line,
            QByteArray(R"({"receivedAt":12,"channel":"x","flags":[],"lineFeeds":[1,8],"event":{ "a": 1 }})")
                + '\n');
        line.clear();
        RecordingLine::appendReceipt(line, 12, R"({"recovered":3})");
        QCOMPARE(line, QByteArray(R"({"receivedAt":12,"receipt":{"recovered":3}})") + '\n');
    }

    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("event") << sampleText("lot:bid:placed", R"({"amount":"1.50"})");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("line feeds") << QByteArray("\n{\n \"a\":\r\n[1,\n2]}\n");
        QTest::newRow("line feeds inside") << QByteArray("{\n \"a\":\r\n[1,\n2], \"b\":\" \\n\"}");
        QTest::newRow("space around") << QByteArray("  {\"a\":1}\t");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("zero") << QByteArray("a\0b", 3);
        QTest::newRow("all control characters") << [] {
            QByteArray all;
            for (char c = 0; c < 0x7f; ++c)
                all += c;
            return all;
        }();
        QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\xc3\"}\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFtext \\ \xEF\xBB\xBF");
        QTest::newRow("beyond the basic plane") << QByteArray("\xF0\x9F\x94\xA8 sold");
        QTest::newRow("looks like a line") << QByteArray(R"({"receivedAt":1,"text":"\ud83d","event":{}})");
        QTest::newRow("5 MB") << QByteArray("{\"a\":\"" + QByteArray(5'000'000, 'x') + "\"}");
        QTest::newRow("5 MB of garbage") << QByteArray(5'000'000, '\n');
    }
    void keepsEveryByte()
    {
        QFETCH(const QByteArray, payload);
        const Comm::Event event = parsed(payload);
        QByteArray out = "before";
        const auto place = RecordingLine::append(out, {-5, "chan\"nel\n", EventFlag::Late}, event);
        QCOMPARE(out.count('\n'), 1);
        QVERIFY(out.endsWith('\n'));
        QVERIFY(!QJsonDocument::fromJson(out.sliced(6)).object().isEmpty());
        const QByteArrayView part = QByteArrayView(out).sliced(place.offset, place.length);

        RecordingLine line;
        QVERIFY(line.read(QByteArrayView(out).sliced(6)));
        QCOMPARE(line.receivedAt, -5);
        QCOMPARE(line.channel, QByteArrayView("chan\\\"nel\\n"));
        QCOMPARE(line.flags.testFlag(EventFlag::Malformed), event.isMalformed());
        QVERIFY(line.flags.testFlag(EventFlag::Late));
        QCOMPARE(line.decoded(), payload);
        if (place.isExact) {
            QCOMPARE(part, QByteArrayView(payload));
        } else {
            RecordingLine again;
            QVERIFY(again.read(part));
            QCOMPARE(again.decoded(), payload);
        }
    }

    void readsWhatOthersWrite()
    {
        RecordingLine line;
        QVERIFY(line.read(R"( { "event" : {"a": [1, 2]} , "x":{"receivedAt":3}, "receivedAt" : 7 } )"));
        QCOMPARE(line.receivedAt, 7);
        QCOMPARE(line.body, QByteArrayView(R"({"a": [1, 2]})"));
        QVERIFY(
            line.read(R"({"receivedAt":1,"text":"\u0041\/\ud83d\udd28\ud83d!","flags":["gap","gapless"]})"));
        QCOMPARE(line.decoded(), QByteArray("A/\xF0\x9F\x94\xA8\xEF\xBF\xBD!"));
        QCOMPARE(line.flags, EventFlags(EventFlag::AfterGap));
    }

    void knowsEachFlag()
    {
        for (int bit = 0; bit < 8; ++bit) {
            const auto flag = EventFlag(1 << bit);
            QByteArray out;
            RecordingLine::append(out, {1, "x", flag}, parsed(flag == EventFlag::Malformed ? "x" : "{}"));
            RecordingLine line;
            QVERIFY(line.read(out));
            QCOMPARE(line.flags, EventFlags(flag));
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("brace") << QByteArray("{");
        QTest::newRow("no time") << QByteArray(R"({"event":{}})");
        QTest::newRow("time in words") << QByteArray(R"({"receivedAt":"now","event":{}})");
        QTest::newRow("nothing to read") << QByteArray(R"({"receivedAt":1,"flags":[]})");
        QTest::newRow("an event alone") << sampleText("lot:end", "{}");
        QTest::newRow("an array") << QByteArray(R"([{"receivedAt":1,"event":{}}])");
        QTest::newRow("two objects") << QByteArray(R"({"receivedAt":1,"event":{}}{"a":1})");
        QTest::newRow("text of another kind") << QByteArray(R"({"receivedAt":1,"text":5})");
        QTest::newRow("another program") << QByteArray("2026-11-24 INFO started {}");
    }
    void refusesWhatIsNone()
    {
        QFETCH(const QByteArray, text);
        RecordingLine line;
        QVERIFY(!line.read(text));
    }

    void refusesEveryPartOfALine()
    {
        QByteArray out;
        RecordingLine::append(out, {1, "events:all", EventFlag::Late},
                              parsed("{\"a\":\"\\\"}\",\"b\":[{}]}"));
        const QByteArrayView whole = QByteArrayView(out).chopped(1);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            RecordingLine line;
            QVERIFY2(!line.read(whole.first(size)), QByteArray::number(size).constData());
        }
    }
};

QTEST_APPLESS_MAIN(tst_RecordingLine)
#include "tst_recordingline.moc"
