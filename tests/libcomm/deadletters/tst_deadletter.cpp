// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletter.h"

#include "comm/eventparser.h"

#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Canonical = R"({"id":"e1","timestamp":1795420513839,"type":"lot:end","source":"REDIS",)"
                             R"("version":"1.0.0","data":{"lotId":"7","name":"Vénus"}})";

Event eventOf(const QByteArray &payload)
{
    return EventParser().parse(payload);
}

DeadLetterFailure fullFailure()
{
    return {.message = u"the ledger is \"closed\""_s,
            .stack = u"Error: closed\n    at settle"_s,
            .time = QDateTime::fromMSecsSinceEpoch(1'795'420'514'146, Qt::UTC),
            .firstFailure = QDateTime::fromMSecsSinceEpoch(1'795'420'500'000, Qt::UTC),
            .attempts = 3,
            .retries = 1,
            .consumer = u"settlement"_s,
            .service = u"auction-engine"_s};
}

} // namespace

class tst_DeadLetter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheContractsShape()
    {
        const QByteArray entry = DeadLetter::entryOf(
            eventOf(Canonical),
            {.message = u"m"_s, .time = QDateTime::fromMSecsSinceEpoch(1'795'420'514'146, Qt::UTC)});
        QCOMPARE(entry,
                 "{\"event\":" + Canonical
                     + R"(,"error":{"message":"m","timestamp":"2026-11-23T07:55:14.146Z"}})");
    }

    void readsWhatItWrites()
    {
        const QByteArray entry = DeadLetter::entryOf(eventOf(Canonical), fullFailure());
        const DeadLetter letter = DeadLetter::parse(entry);
        QVERIFY2(letter.isRetriable(), qPrintable(letter.defect));
        QCOMPARE(letter.bytes, entry);
        QCOMPARE(letter.size, entry.size());
        QCOMPARE(letter.event.payload(), Canonical);
        QCOMPARE(letter.failure, fullFailure());
        QCOMPARE(letter.time(), fullFailure().time);
        QCOMPARE(letter.fingerprint().size(), 40);
    }

    void sharesItsBytesWithItsEvent()
    {
        Event event;
        {
            const DeadLetter letter = DeadLetter::parse(DeadLetter::entryOf(eventOf(Canonical), {}));
            event = letter.event;
            QVERIFY(event.payload().begin() > letter.bytes.begin());
            QVERIFY(event.payload().end() < letter.bytes.end());
        }
        QCOMPARE(event.payload(), Canonical); // also when the letter is gone
        QCOMPARE(event.id(), "e1");
        QCOMPARE(event, eventOf(Canonical));
    }

    void keepsTheExactBytes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("spaces") << QByteArray(
            R"({ "id":"e1","timestamp":1,"type":"t","source":"s","version":"1","data":{ "a":1.0 } })");
        QTest::newRow("escapes") << QByteArray(
            R"({"id":"\u0065\/","timestamp":1,"type":"t","source":"s","version":"1","data":{"a":"\ud83d\ude00\ud800"}})");
        QTest::newRow("numbers") << QByteArray(
            R"({"id":"e1","timestamp":1e3,"type":"t","source":"s","version":"1","data":{"a":1e400,"2":0,"1":-0}})");
        QTest::newRow("line feeds") << QByteArray("{\n\"id\":\"e1\",\"timestamp\":1,\"type\":\"t\","
                                                  "\"source\":\"s\",\"version\":\"1\",\"data\":[]}\n");
        QTest::newRow("twice") << QByteArray(
            R"({"id":"x","id":"e1","timestamp":1,"type":"t","source":"s","version":"1","data":{}})");
    }
    void keepsTheExactBytes()
    {
        QFETCH(QByteArray, payload);
        const DeadLetter letter
            = DeadLetter::parse(DeadLetter::entryOf(eventOf(payload), {.message = u"m"_s}));
        QVERIFY2(letter.isRetriable(), qPrintable(letter.defect));
        QCOMPARE(letter.event.payload(), payload);
        QVERIFY(letter.bytes.contains("originalEvent"));
        QVERIFY(!letter.bytes.contains('\n'));
    }

    void storesMalformedEvents_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("no bytes") << QByteArray("");
        QTest::newRow("no JSON") << QByteArray("hello \"there\"");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("broken UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
        QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    }
    void storesMalformedEvents()
    {
        QFETCH(QByteArray, payload);
        const DeadLetter letter
            = DeadLetter::parse(DeadLetter::entryOf(eventOf(payload), {.message = u"m"_s}));
        QVERIFY(!letter.isRetriable());
        QVERIFY(letter.event.isMalformed());
        QCOMPARE(letter.event.payload(), payload);
        QCOMPARE(letter.event, eventOf(payload));
        QCOMPARE(letter.failure.message, u"m"_s);
    }

    void believesTheEventThatEverybodyReads()
    {
        QByteArray entry = DeadLetter::entryOf(eventOf(Canonical + ' '), {.message = u"m"_s});
        QVERIFY(entry.contains("originalEvent"));
        entry.replace(R"({"lotId":"7",)", R"({"lotId":"8",)"); // as somebody does who knows nothing of ours
        QVERIFY(DeadLetter::parse(entry).event.payload().toByteArray().contains(R"("lotId":"8")"));
    }

    void takesNoOriginalForOneOfAnotherKind()
    {
        const QByteArray entry = R"({"event":{},"error":{"message":"m"},"originalEvent":)";
        QCOMPARE(DeadLetter::parse(QByteArray(entry + "\"\"}")).event.payload(), QByteArray());
        QCOMPARE(DeadLetter::parse(QByteArray(entry + "null}")).event.payload(), QByteArray("{}"));
    }

    void readsEntriesWithAnythingMissing_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("retriable");
        QTest::addColumn<QString>("message");
        const QByteArray event = "\"event\":" + Canonical;
        QTest::newRow("no error") << QByteArray('{' + event + '}') << true << QString();
        QTest::newRow("empty error") << QByteArray('{' + event + ",\"error\":{}}") << true << QString();
        QTest::newRow("error is text")
            << QByteArray('{' + event + ",\"error\":\"boom\"}") << true << u"boom"_s;
        QTest::newRow("error is null") << QByteArray('{' + event + ",\"error\":null}") << true << QString();
        QTest::newRow("wrong kinds") << QByteArray(
            '{' + event
            + ",\"error\":{\"message\":7,\"timestamp\":{}},\"attempts\":\"x\",\"retries\":-1e300}")
                                     << true << QString();
        QTest::newRow("no event") << QByteArray(R"({"error":{"message":"m"}})") << false << u"m"_s;
        QTest::newRow("event is null")
            << QByteArray(R"({"event":null,"error":{"message":"m"}})") << false << u"m"_s;
        QTest::newRow("incomplete event")
            << QByteArray(R"({"event":{"id":"a"},"error":{"message":"m"}})") << false << u"m"_s;
        QTest::newRow("empty object") << QByteArray("{}") << false << QString();
        QTest::newRow("foreign") << QByteArray(R"({"id":1,"type":"t","payload":{}})") << false << QString();
    }
    void readsEntriesWithAnythingMissing()
    {
        QFETCH(QByteArray, entry);
        const DeadLetter letter = DeadLetter::parse(entry);
        QTEST(letter.isRetriable(), "retriable");
        QTEST(letter.failure.message, "message");
        QCOMPARE(letter.failure.attempts, 0);
        QCOMPARE(letter.failure.retries, 0);
        QCOMPARE(letter.bytes, entry);
    }

    void survivesHostileEntries_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
        QTest::newRow("text") << QByteArray("hello") << u"not JSON"_s;
        QTest::newRow("array") << QByteArray("[{\"event\":{}}]") << u"not an object"_s;
        QTest::newRow("broken UTF-8") << QByteArray("{\"event\":{\"id\":\"\xff\"}}") << u"not valid UTF-8"_s;
        QTest::newRow("deep entry") << "{\"event\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}'
                                    << u"nested too deep"_s;
        QTest::newRow("deep event") << "{\"event\":" + QByteArray(900, '[') + QByteArray(900, ']') + '}'
                                    << u"nested too deep"_s;
        QTest::newRow("100 MB") << "{\"event\":\"" + QByteArray(100'000'000, 'x') + "\"}" << u"too large"_s;
        QTest::newRow("NUL") << QByteArray("{\"event\":\0}", 11) << u"not JSON"_s;
    }
    void survivesHostileEntries()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, reason);
        const DeadLetter letter = DeadLetter::parse(entry);
        QVERIFY(!letter.isRetriable());
        QVERIFY2(letter.defect.contains(reason), qPrintable(letter.defect));
        QCOMPARE(letter.size, entry.size());
        QVERIFY(letter == DeadLetter::parse(entry));
    }

    void boundsAndRedactsTheError()
    {
        const DeadLetter letter = DeadLetter::parse(
            DeadLetter::entryOf(eventOf(Canonical),
                                {.message = u"redis://me:secret@bus refused "_s + QString(50'000, u'x'),
                                 .stack = QString(50'000, u'\u00e9')}));
        QVERIFY(!letter.bytes.contains("secret"));
        QCOMPARE(letter.failure.message.size(), 10'000);
        QCOMPARE(letter.failure.stack.size(), 10'000);
    }

    void travelsAsALine_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("asItIs");
        QTest::newRow("ours") << DeadLetter::entryOf(eventOf(Canonical), fullFailure()) << true;
        QTest::newRow("with spaces") << QByteArray("{ \"event\" : " + Canonical + " }") << true;
        QTest::newRow("with line feeds") << QByteArray("{\n\"event\":" + Canonical + "}") << false;
        QTest::newRow("with space around") << QByteArray(" {\"event\":" + Canonical + "}\r") << false;
        QTest::newRow("no entry") << QByteArray("hello") << false;
        QTest::newRow("broken UTF-8") << QByteArray("\xff\0\n", 3) << false;
        QTest::newRow("like a wrapper") << QByteArray("{\"event\":{},\"entryBase64\":\"aGk=\"}") << false;
    }
    void travelsAsALine()
    {
        QFETCH(QByteArray, entry);
        const QByteArray line = DeadLetter::parse(entry).toLine();
        QTEST(line == entry, "asItIs");
        QVERIFY(!line.contains('\n'));
        const Result<QByteArray> back = DeadLetter::fromLine(QByteArray(line + "\r\n"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().toString()));
        QCOMPARE(*back, entry);
    }

    void refusesLinesThatAreNoEntry()
    {
        for (const char *line : {"", "hello", "[]", "{}", R"({"error":{"message":"m"}})",
                                 "{\"event\":", R"({"entryBase64":"&&&"})", R"({"entryBase64":7})"})
            QCOMPARE(DeadLetter::fromLine(line).error().code, Error::Code::InvalidEvent);
    }
};

QTEST_GUILESS_MAIN(tst_DeadLetter)
#include "tst_deadletter.moc"
