// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/payloads.h"

#include <QJsonDocument>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_Payloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void eachKindThereAndBack();
    void optionalFieldsMayBeAbsentOrNull();
    void unknownFieldsArePassedOver();
    void enumsHaveWireNames();
    void eventTypes();
    void refusals_data();
    void refusals();
    void firstFaultIsTold();
    void writesAsJavaScriptDoes();
};

static QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

static const QDateTime when = QDateTime::fromMSecsSinceEpoch(1795420513839, Qt::UTC);

void tst_Payloads::eachKindThereAndBack()
{
    const TimerUpdated timer{.auctionId = u"a"_s,
                             .timeRemaining = 12.5,
                             .isExtended = true,
                             .extensionCount = 2,
                             .timestamp = when};
    QCOMPARE(timer.toJson(),
             R"({"auctionId":"a","timeRemaining":12.5,"isExtended":true,"extensionCount":2,)"
             R"("timestamp":"2026-11-23T07:55:13.839Z"})"_ba);
    QCOMPARE(TimerUpdated::fromJson(object(timer.toJson())).value(), timer);

    const SceneUpdate scene{.streamId = u"s"_s,
                            .sceneId = u"x"_s,
                            .elements = {1, u"two"_s, QJsonObject{{u"k"_s, 3}}},
                            .timestamp = when};
    QCOMPARE(SceneUpdate::fromJson(object(scene.toJson())).value(), scene);

    const AgentMemory memory{.agentId = u"a"_s,
                             .memoryId = u"m"_s,
                             .content = QJsonObject{{u"k"_s, true}},
                             .timestamp = when,
                             .type = AgentMemory::Type::LongTerm};
    QVERIFY(memory.toJson().endsWith(
        R"("content":{"k":true},"timestamp":"2026-11-23T07:55:13.839Z","type":"LONG_TERM"})"));
    QCOMPARE(AgentMemory::fromJson(object(memory.toJson())).value(), memory);

    const PriceUpdated price{.auctionId = u"a"_s,
                             .currentPrice = Decimal::fromMinorUnits(1050, 2),
                             .previousPrice = Decimal::fromMinorUnits(1000, 2),
                             .timestamp = when};
    QCOMPARE(PriceUpdated::fromJson(object(price.toJson())).value(), price);
}

void tst_Payloads::optionalFieldsMayBeAbsentOrNull()
{
    const PriceUpdated price{.auctionId = u"a"_s, .timestamp = when};
    const QByteArray json = R"({"auctionId":"a","currentPrice":"0","timestamp":"2026-11-23T07:55:13.839Z"})";
    QCOMPARE(price.toJson(), json);
    QCOMPARE(PriceUpdated::fromJson(object(json)).value(), price);
    QJsonObject withNull = object(json);
    withNull.insert("previousPrice"_L1, QJsonValue());
    QCOMPARE(PriceUpdated::fromJson(withNull).value(), price);
}

void tst_Payloads::unknownFieldsArePassedOver()
{
    QVERIFY(
        StreamEnd::fromJson(object(R"({"streamId":"s","endTime":"2026-06-01","duration":5,"more":[1]})")));
}

void tst_Payloads::enumsHaveWireNames()
{
    QCOMPARE(wireName(SystemError::Severity::Critical), "CRITICAL"_L1);
    QCOMPARE(fromWireName<SystemError::Severity>(u"LOW"), SystemError::Severity::Low);
    QVERIFY(!fromWireName<SystemError::Severity>(u"low"));
    QVERIFY(!fromWireName<SystemError::Severity>(u""));
    QCOMPARE(fromWireName<SessionStageChange::Stage>(u"POST_AUCTION"),
             SessionStageChange::Stage::PostAuction);
}

void tst_Payloads::eventTypes()
{
    static_assert(BidPlaced::eventType == EventType::BidPlaced);
    static_assert(WinnerDetermined::eventType == EventType::WinnerDetermined);
    static_assert(SessionStageChange::eventTypes
                  == std::array{EventType::SessionPreAuction, EventType::SessionAuction,
                                EventType::SessionPostAuction});
}

void tst_Payloads::refusals_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *member, const char *message) {
        QTest::newRow(member) << QByteArray(member) << QString::fromUtf8(message);
    };
    row(R"("bidId":5)", "The field /data/bidId of BidAccepted should be text, but is 5");
    row(R"("bidId":null)", "The field /data/bidId of BidAccepted should be text, but is null");
    row(R"("amount":1.5)",
        "The field /data/amount of BidAccepted should be a decimal number as text, such as \"12.50\", but is "
        "1.5");
    row(R"("amount":"1,5")",
        "The field /data/amount of BidAccepted should be a decimal number as text, such as \"12.50\", but is "
        "\"1,5\"");
    row(R"("timestamp":"noon")",
        "The field /data/timestamp of BidAccepted should be a time in UTC, such as "
        "\"2026-06-01T14:00:00.000Z\", but is \"noon\"");
    row(R"("isHighestBid":1)",
        "The field /data/isHighestBid of BidAccepted should be true or false, but is 1");
}

void tst_Payloads::refusals()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, message);
    const QJsonObject good
        = object(R"({"bidId":"b","auctionId":"a","userId":"u","amount":"1","currency":"c",)"
                 R"("timestamp":"2026-06-01T14:00:00.000Z","isHighestBid":true})");
    QVERIFY(BidAccepted::fromJson(good));
    const QJsonObject change = object('{' + member + '}');
    QJsonObject bad = good;
    bad.insert(change.begin().key(), change.begin().value());
    const Result<BidAccepted> result = BidAccepted::fromJson(bad);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::InvalidEvent);
    QCOMPARE(result.error().message, message);
    bad.remove(change.begin().key());
    QVERIFY(BidAccepted::fromJson(bad).error().message.endsWith("but is missing"_L1));
}

void tst_Payloads::firstFaultIsTold()
{
    QVERIFY(SystemError::fromJson({}).error().message.contains("/data/serviceId "_L1));
    const QString message
        = SystemError::fromJson(object(R"({"serviceId":"s","errorCode":"e","errorMessage":"m",)"
                                       R"("timestamp":"2026-06-01","severity":"BAD"})"))
              .error()
              .message;
    QVERIFY(message.contains("/data/severity "_L1) && message.contains("\"BAD\""_L1));
    const QString longText
        = SystemError::fromJson({{u"serviceId"_s, QJsonArray{QString(100'000, u'x')}}}).error().message;
    QVERIFY(longText.size() < 200);
}

void tst_Payloads::writesAsJavaScriptDoes()
{
    const StreamQuality quality{
        .streamId = u"\"é\u0001😀/"_s, .bitrate = 1e21, .fps = 29.97, .resolution = {}, .timestamp = {}};
    QCOMPARE(quality.toJson(),
             QByteArray("{\"streamId\":\"\\\"é\\u0001😀/"
                        "\",\"bitrate\":1e+21,\"fps\":29.97,\"resolution\":\"\",\"timestamp\":null}"));
    QCOMPARE(UserPreference({.preferences = QJsonValue(QJsonValue::Undefined), .timestamp = when}).toJson(),
             R"({"userId":"","timestamp":"2026-11-23T07:55:13.839Z"})"_ba);
}

QTEST_GUILESS_MAIN(tst_Payloads)
#include "tst_payloads.moc"
