// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/event.h"
#include "comm/eventbatch.h"
#include "comm/eventparser.h"
#include "comm/payloads.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Comm;

class tst_Event : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void nullEvent();
    void copiesShareAndMove();
    void selfAssignment();
    void equalityIsOfBytes();
    void copiesCrossThreads();
    void travelsInAVariant();
    void dataText_data();
    void dataText();
    void data_data();
    void data();
    void asPayload();
    void asOtherPayload();
    void hostileDataInTime();
};

static Event parsed(const QByteArray &text)
{
    return EventParser().parse(text);
}

static const QByteArray bid
    = R"({"id":"i","timestamp":1,"type":"lot:bid:placed","source":"REDIS","version":"1.0.0","data":{"bidId":"b1","lotId":"7",)"
      R"("sessionId":"s1","userId":"12","amount":"2.50","currency":"ETH","timestamp":"2026-06-01T14:00:00.000Z"}})";

void tst_Event::exampleOfTheHeader()
{
    const QByteArray bytes = bid;
    QTest::ignoreMessage(QtInfoMsg, "\"7\" \"2.50\"");
    Comm::EventParser parser;
    const Comm::Event event = parser.parse(bytes);
    if (const auto placed = event.as<Comm::BidPlaced>())
        qInfo() << placed->lotId << placed->amount.text();
}

void tst_Event::nullEvent()
{
    const Event event;
    QVERIFY(event.isNull() && !event.isMalformed() && !event.isComplete());
    QVERIFY(event.payload().isEmpty() && event.id().isEmpty() && event.dataText().isEmpty());
    QVERIFY(!event.time().isValid() && event.data().isEmpty() && event.defectText().isEmpty());
    QCOMPARE(event.type(), EventType::Unknown);
    QCOMPARE(event.source(), EventSource::Unknown);
    QCOMPARE(event, Event());
}

void tst_Event::copiesShareAndMove()
{
    Event first = parsed(bid);
    const char *bytes = first.payload().data();
    Event copy = first;
    QCOMPARE(static_cast<const void *>(copy.payload().data()), static_cast<const void *>(bytes));
    first = Event();
    QVERIFY(first.isNull());
    QCOMPARE(copy.payload(), bid);
    const Event moved = std::move(copy);
    QVERIFY(copy.isNull()); // NOLINT: what is left behind is promised to be null
    QCOMPARE(static_cast<const void *>(moved.payload().data()), static_cast<const void *>(bytes));
    Event assigned = parsed("{}");
    assigned = moved;
    QCOMPARE(assigned.id(), "i");
}

void tst_Event::selfAssignment()
{
    Event event = parsed(bid);
    Event &same = event;
    event = same;
    QCOMPARE(event.payload(), bid);
    event = std::move(same);
    QCOMPARE(event.payload(), bid);
}

void tst_Event::equalityIsOfBytes()
{
    QCOMPARE(parsed(bid), parsed(bid));
    QVERIFY(!(parsed(bid) == parsed("{}")));
    QVERIFY(!(parsed("{ }") == parsed("{}")));
}

void tst_Event::copiesCrossThreads()
{
    const Event event = parsed(bid);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([event] {
            for (int j = 0; j < 10'000; ++j) {
                Event copy = event;
                const Event moved = std::move(copy);
                if (moved.id() != "i")
                    qFatal("a copy differs");
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(event.payload(), bid);
}

void tst_Event::travelsInAVariant()
{
    const QVariant variant = QVariant::fromValue(parsed(bid));
    QCOMPARE(variant.value<Event>().id(), "i");
    QVERIFY(
        QVariant::fromValue(EventBatch{.events = {parsed(bid)}, .receivedAt = 5}).canConvert<EventBatch>());
}

void tst_Event::dataText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *text, const char *data) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(data);
    };
    row(R"({"data":{ "a" : 1.50 },"x":0})", R"({ "a" : 1.50 })");
    row(R"({"data":1,"d\u0061ta":[2]})", "[2]");
    row(R"({"x":{"data":1}})", "");
    row(R"({"data":"}\"{"})", R"("}\"{")");
    row("{}", "");
}

void tst_Event::dataText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, data);
    QCOMPARE(parsed(text).dataText().toByteArray(), data);
}

void tst_Event::data_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":"x"})")
                            << QJsonObject{{QStringLiteral("a"), 1},
                                           {QStringLiteral("b"), QStringLiteral("x")}};
    QTest::newRow("last of duplicates")
        << QByteArray(R"({"a":1,"a":2})") << QJsonObject{{QStringLiteral("a"), 2}};
    QTest::newRow("what Qt refuses") << QByteArray(
        R"({"a":1e400,"b":2})") << QJsonObject{{QStringLiteral("a"), QJsonValue()}, {QStringLiteral("b"), 2}};
    QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})")
                                    << QJsonObject{{QStringLiteral("a"), QString(QChar(0xd800))}};
    QTest::newRow("large integer") << QByteArray(R"({"a":123456789012345678901234567890})")
                                   << QJsonObject{{QStringLiteral("a"), 123456789012345678901234567890.0}};
    QTest::newRow("array") << QByteArray("[1]") << QJsonObject();
    QTest::newRow("null") << QByteArray("null") << QJsonObject();
}

void tst_Event::data()
{
    QFETCH(QByteArray, data);
    QFETCH(QJsonObject, object);
    QCOMPARE(parsed("{\"data\":" + data + '}').data(), object);
}

void tst_Event::asPayload()
{
    const Result<BidPlaced> placed = parsed(bid).as<BidPlaced>();
    QVERIFY(placed.hasValue());
    QCOMPARE(placed->userId, QStringLiteral("12"));
    QCOMPARE(placed->amount.text(), QByteArray("2.50"));
    QCOMPARE(placed->timestamp, QDateTime(QDate(2026, 6, 1), QTime(14, 0), Qt::UTC));
}

void tst_Event::asOtherPayload()
{
    const Result<LotStart> other = parsed(bid).as<LotStart>();
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::InvalidEvent);
    QVERIFY(other.error().message.contains(QLatin1String("/data/artItemId")));
}

void tst_Event::hostileDataInTime()
{
    QByteArray members;
    for (int i = 0; i < 60'000; ++i)
        members += (i ? ",\"" : "\"") + QByteArray::number((i * 7919) % 60'000) + "\":0";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(parsed("{\"data\":{" + members + "}}").data().size(), 60'000);
    QVERIFY(!parsed("{\"data\":" + QByteArray("{\"a\":").repeated(511) + "1" + QByteArray(512, '}'))
                 .data()
                 .isEmpty());
    QVERIFY2(timer.elapsed() < 5'000, "a hostile object must not stall the program");
}

QTEST_GUILESS_MAIN(tst_Event)
#include "tst_event.moc"
