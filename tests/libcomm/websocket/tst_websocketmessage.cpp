// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketmessage.h"

#include <QJsonObject>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using Kind = WebSocketMessage::Kind;
using Beat = WebSocketMessage::Beat;

class tst_WebSocketMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatATextIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Beat>("beat");
        QTest::newRow("nothing") << ""_ba << Kind::Text << Beat::None;
        QTest::newRow("words") << "hello"_ba << Kind::Text << Beat::None;
        QTest::newRow("object") << R"({"type":"welcome"})"_ba << Kind::Json << Beat::None;
        QTest::newRow("number") << " 5 "_ba << Kind::Json << Beat::None;
        QTest::newRow("string") << R"("ping")"_ba << Kind::Json << Beat::None;
        QTest::newRow("null") << "null"_ba << Kind::Json << Beat::None;
        QTest::newRow("NaN") << "NaN"_ba << Kind::Text << Beat::None;
        QTest::newRow("two of them") << "{} {}"_ba << Kind::Text << Beat::None;
        QTest::newRow("half") << R"({"type":"ping")"_ba << Kind::Text << Beat::None;
        QTest::newRow("broken UTF-8") << "\"\xff\""_ba << Kind::Text << Beat::None;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf{}"_ba << Kind::Text << Beat::None;
        QTest::newRow("NUL") << QByteArray("{}\0", 3) << Kind::Text << Beat::None;
        QTest::newRow("lone surrogate") << R"(["\ud800"])"_ba << Kind::Json << Beat::None;
        QTest::newRow("ping") << R"({"type":"ping","timestamp":1})"_ba << Kind::Json << Beat::Ping;
        QTest::newRow("ping, with spaces")
            << R"( { "timestamp" : 1, "x":[{"type":"no"}], "type" : "ping" } )"_ba << Kind::Json
            << Beat::Ping;
        QTest::newRow("ping, escaped") << R"({"ty\u0070e":"pin\u0067"})"_ba << Kind::Json << Beat::Ping;
        QTest::newRow("pong") << R"({"type":"pong"})"_ba << Kind::Json << Beat::Pong;
        QTest::newRow("the last one counts")
            << R"({"type":"ping","type":"frame"})"_ba << Kind::Json << Beat::None;
        QTest::newRow("not even a text") << R"({"type":"ping","type":7})"_ba << Kind::Json << Beat::None;
        QTest::newRow("within") << R"([{"type":"ping"}])"_ba << Kind::Json << Beat::None;
        QTest::newRow("another case") << R"({"type":"PING"})"_ba << Kind::Json << Beat::None;
        QTest::newRow("deep") << QByteArray(1000, '[') + QByteArray(1000, ']') << Kind::Json << Beat::None;
        QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << Kind::Text
                                  << Beat::None;
        QTest::newRow("large") << "[\"" + QByteArray(1'000'000, 'x') + "\"]" << Kind::Json << Beat::None;
    }
    void tellsWhatATextIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(Kind, kind);
        QFETCH(Beat, beat);
        const WebSocketMessage message = WebSocketMessage::fromText(text);
        QCOMPARE(message.kind, kind);
        QCOMPARE(message.beat, beat);
        QCOMPARE(message.bytes, text); // whatever it is, nothing of it changes
        if (kind != Kind::Json)
            QVERIFY(message.json().isUndefined());
    }

    void parses()
    {
        QCOMPARE(WebSocketMessage::fromText(R"({"a":[1]})").json()[u"a"][0].toInt(), 1);
        QCOMPARE(WebSocketMessage::fromText("7").json().toInt(), 7);
        QVERIFY(WebSocketMessage::fromText("null").json().isNull());
        QVERIFY(WebSocketMessage::fromText("[]").json().isArray());
        QVERIFY(WebSocketMessage::fromBinary("{}").json().isUndefined());
    }

    void binaryStaysAsItIs()
    {
        const WebSocketMessage message = WebSocketMessage::fromBinary(R"({"type":"ping"})");
        QCOMPARE(message.kind, Kind::Binary);
        QCOMPARE(message.beat, Beat::None);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketMessage)
#include "tst_websocketmessage.moc"
