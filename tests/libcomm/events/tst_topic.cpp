// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/topic.h"

#include <QTest>

using namespace Comm;

class tst_Topic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void globsThatAreNone();
    void ofTheCatalogue();
};

void tst_Topic::exampleOfTheHeader()
{
    const Comm::Topic all = Comm::Topic::all();
    const Comm::Topic one = Comm::Topic::type("lot:bid:placed");
    const Comm::Topic some = Comm::Topic::glob("lot:bid:*");
    QCOMPARE(all.kind(), Topic::Kind::All);
    QCOMPARE(one.kind(), Topic::Kind::Type);
    QCOMPARE(some.kind(), Topic::Kind::Glob);
    QCOMPARE(all.name(), QByteArray());
    QCOMPARE(one.name(), QByteArray("lot:bid:placed"));
    QCOMPARE(some.name(), QByteArray("lot:bid:*"));
}

void tst_Topic::globsThatAreNone()
{
    QCOMPARE(Topic::glob("*"), Topic::all());
    QCOMPARE(Topic::glob("lot:winner"), Topic::type("lot:winner"));
    for (const char *pattern : {"**", "a?", "[ab]c", "a\\*"})
        QCOMPARE(Topic::glob(pattern).kind(), Topic::Kind::Glob);
}

void tst_Topic::ofTheCatalogue()
{
    QCOMPARE(Topic::type(EventType::BidPlaced), Topic::type("lot:bid:placed"));
    Catalog catalog;
    const EventType sealed = catalog.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"}).value();
    QCOMPARE(Topic::type(sealed, catalog).name(), QByteArray("lot:bid:sealed"));
}

QTEST_GUILESS_MAIN(tst_Topic)
#include "tst_topic.moc"
