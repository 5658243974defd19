// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/catalog.h"

#include <QSet>
#include <QTest>

using namespace Comm;

class tst_Catalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void knowsTheAuctionHouse();
    void everyTypeIsFoundByItsNames();
    void everySourceIsFoundByItsName();
    void unknownNames_data();
    void unknownNames();
    void fieldsOfABid();
    void stagesShareOneShape();
    void registersTypes();
    void registersManyTypes();
    void registersSources();
    void refusesWhatIsTaken();
    void copiesAreIndependent();
};

void tst_Catalog::exampleOfTheHeader()
{
    Comm::Catalog catalog;
    const auto sealed = catalog.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"});
    const Comm::TypeInfo *bid = catalog.find("lot:bid:placed");
    QVERIFY(sealed.hasValue());
    QCOMPARE(bid->key, QByteArray("BID_PLACED"));
}

void tst_Catalog::knowsTheAuctionHouse()
{
    const Catalog catalog;
    QCOMPARE(catalog.types().size(), 80);
    QCOMPARE(catalog.sources().size(), 12);
    const auto shaped
        = std::ranges::count_if(catalog.types(), [](const TypeInfo &type) { return !type.shape.isEmpty(); });
    QCOMPARE(shaped, 34);
}

void tst_Catalog::everyTypeIsFoundByItsNames()
{
    const Catalog catalog;
    QSet<EventType> seen;
    for (const TypeInfo &type : catalog.types()) {
        QCOMPARE(catalog.find(type.name), &type);
        QCOMPARE(catalog.findKeyOrName(type.key), &type);
        QCOMPARE(catalog.findKeyOrName(type.name), &type);
        QCOMPARE(&catalog.info(type.type), &type);
        seen += type.type;
    }
    QCOMPARE(seen.size(), 80);
    QCOMPARE(catalog.info(EventType::BidPlaced).name, QByteArray("lot:bid:placed"));
    QCOMPARE(catalog.info(EventType::SystemStartup).name, QByteArray("SYSTEM_STARTUP"));
    QCOMPARE(catalog.info(EventType::AgentMemory).name, QByteArray("agent:memory:update"));
}

void tst_Catalog::everySourceIsFoundByItsName()
{
    const Catalog catalog;
    for (const QByteArray &source : catalog.sources())
        QCOMPARE(catalog.sourceName(catalog.findSource(source)), source);
    QCOMPARE(catalog.findSource("AUCTION_ENGINE"), EventSource::AuctionEngine);
    QCOMPARE(catalog.findSource("METRICS"), EventSource::Metrics);
    QCOMPARE(catalog.sourceName(EventSource::Unknown), QByteArray());
    QCOMPARE(catalog.sourceName(EventSource(999)), QByteArray());
}

void tst_Catalog::unknownNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"", "lot:bid:placed ", "Lot:bid:placed", "lot:bid:place", "BID_PLACED", "toString", "x"})
        QTest::addRow("\"%s\"", name) << QByteArray(name);
    QTest::newRow("NUL") << QByteArray("lot:bid:placed\0", 15);
    QTest::newRow("same ends") << QByteArray("lot:bid::placed");
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void tst_Catalog::unknownNames()
{
    QFETCH(QByteArray, name);
    const Catalog catalog;
    QCOMPARE(catalog.find(name), nullptr);
    QCOMPARE(catalog.findSource(name), EventSource::Unknown);
    if (name != "BID_PLACED")
        QCOMPARE(catalog.findKeyOrName(name), nullptr);
}

void tst_Catalog::fieldsOfABid()
{
    const TypeInfo bid = Catalog().info(EventType::BidPlaced);
    QCOMPARE(bid.shape, QByteArray("BidPlaced"));
    QCOMPARE(bid.fields.size(), 7);
    const FieldInfo amount{.name = "amount",
                           .kind = FieldInfo::Kind::Decimal,
                           .required = true,
                           .contract = true,
                           .label = "Bid amount"};
    QCOMPARE(bid.fields.at(4), amount);
    const FieldInfo severity{.name = "severity",
                             .kind = FieldInfo::Kind::Enum,
                             .required = true,
                             .values = {"LOW", "MEDIUM", "HIGH", "CRITICAL"}};
    QCOMPARE(Catalog().info(EventType::SystemError).fields.last(), severity);
    QCOMPARE(Catalog().info(EventType::TimerUpdated).fields.at(1).unit, QByteArray("s"));
}

void tst_Catalog::stagesShareOneShape()
{
    const Catalog catalog;
    const TypeInfo &first = catalog.info(EventType::SessionPreAuction);
    for (const EventType type : {EventType::SessionAuction, EventType::SessionPostAuction}) {
        QCOMPARE(catalog.info(type).shape, first.shape);
        QCOMPARE(catalog.info(type).fields, first.fields);
    }
    QCOMPARE(first.fields.size(), 5);
}

void tst_Catalog::registersTypes()
{
    Catalog catalog;
    TypeInfo info{.type = EventType::BidPlaced,
                  .key = "BID_SEALED",
                  .name = "lot:bid:sealed",
                  .fields = {FieldInfo{.name = "lotId", .kind = FieldInfo::Kind::String, .required = true}}};
    const EventType type = catalog.registerType(info).value();
    QVERIFY(type > EventType::AgentMemory);
    info.type = type;
    QCOMPARE(*catalog.find("lot:bid:sealed"), info);
    QCOMPARE(*catalog.findKeyOrName("BID_SEALED"), info);
    QCOMPARE(catalog.info(type), info);
    QCOMPARE(catalog.types().last(), info);
}

void tst_Catalog::registersManyTypes()
{
    Catalog catalog;
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        QVERIFY(catalog.registerType({.key = "KEY_" + number, .name = "type:" + number + ":common:ending"}));
    }
    for (const TypeInfo &type : catalog.types())
        QCOMPARE(catalog.find(type.name), &type);
}

void tst_Catalog::registersSources()
{
    Catalog catalog;
    const EventSource source = catalog.registerSource("TOOLBOX").value();
    QVERIFY(source > EventSource::Metrics);
    QCOMPARE(catalog.findSource("TOOLBOX"), source);
    QCOMPARE(catalog.sourceName(source), QByteArray("TOOLBOX"));
    QCOMPARE(catalog.sources().last(), QByteArray("TOOLBOX"));
}

void tst_Catalog::refusesWhatIsTaken()
{
    Catalog catalog;
    for (const TypeInfo &bad :
         {TypeInfo{.key = "BID_PLACED", .name = "new"}, TypeInfo{.key = "NEW", .name = "lot:bid:placed"},
          TypeInfo{.key = "NEW", .name = "BID_PLACED"}, TypeInfo{.key = "NEW"}, TypeInfo{.name = "new"},
          TypeInfo{}}) {
        const Result<EventType> result = catalog.registerType(bad);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::InvalidArgument);
        QVERIFY(!result.error().message.isEmpty());
    }
    QCOMPARE(catalog.registerSource("REDIS").error().code, Error::Code::InvalidArgument);
    QCOMPARE(catalog.registerSource("").error().code, Error::Code::InvalidArgument);
    QCOMPARE(catalog.types(), Catalog().types());
    QCOMPARE(catalog.sources(), Catalog().sources());
}

void tst_Catalog::copiesAreIndependent()
{
    const Catalog original;
    Catalog copy = original;
    QVERIFY(copy.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"}));
    QVERIFY(copy.find("lot:bid:sealed"));
    QVERIFY(!original.find("lot:bid:sealed"));
    QVERIFY(!Catalog().find("lot:bid:sealed"));
    const Catalog moved = std::move(copy);
    QVERIFY(moved.find("lot:bid:sealed"));
}

QTEST_GUILESS_MAIN(tst_Catalog)
#include "tst_catalog.moc"
