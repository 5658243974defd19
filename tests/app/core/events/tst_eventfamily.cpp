// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventfamily.h"

#include "sampleevents.h"

#include <QTest>

using namespace Sothebais;

class tst_EventFamily : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void family_data();
    void family();
    void everyTypeHasOne();
    void severity_data();
    void severity();
};

void tst_EventFamily::family_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<EventFamily>("family");

    QTest::newRow("bid") << QByteArray("lot:bid:placed") << EventFamily::Bid;
    QTest::newRow("lot") << QByteArray("lot:start") << EventFamily::Lot;
    QTest::newRow("auction") << QByteArray("auction:price:updated") << EventFamily::Auction;
    QTest::newRow("key as type") << QByteArray("AUCTION_STARTED") << EventFamily::Auction;
    QTest::newRow("session") << QByteArray("session:pre_auction") << EventFamily::Session;
    QTest::newRow("scene") << QByteArray("scene:load") << EventFamily::Stream;
    QTest::newRow("agent") << QByteArray("agent:mood") << EventFamily::Agent;
    QTest::newRow("tweet") << QByteArray("TWEET_RECEIVED") << EventFamily::Social;
    QTest::newRow("user") << QByteArray("USER_ACTION") << EventFamily::User;
    QTest::newRow("metrics") << QByteArray("METRICS_ERROR") << EventFamily::System;
    QTest::newRow("never heard of") << QByteArray("weather:rain") << EventFamily::Other;
}

void tst_EventFamily::family()
{
    QFETCH(QByteArray, type);
    QTEST(eventFamily(sampleEvent(type, "{}")), "family");
}

void tst_EventFamily::everyTypeHasOne()
{
    const Comm::Catalog catalog;
    for (const Comm::TypeInfo &type : catalog.types())
        QVERIFY2(eventFamily(sampleEvent(type.name, "{}")) != EventFamily::Other, type.name.constData());
    QCOMPARE(eventFamily(parsed("no json")), EventFamily::Malformed);
}

void tst_EventFamily::severity_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<EventSeverity>("severity");

    QTest::newRow("bid") << sampleText("lot:bid:placed", R"({"severity":"HIGH"})") << EventSeverity::Normal;
    QTest::newRow("rejected") << sampleText("lot:bid:rejected", "{}") << EventSeverity::Warning;
    QTest::newRow("warning") << sampleText("USER_WARNING", "{}") << EventSeverity::Warning;
    QTest::newRow("error") << sampleText("USER_ERROR", "{}") << EventSeverity::Error;
    QTest::newRow("low error") << sampleText("SYSTEM_ERROR", R"({"severity":"LOW"})")
                               << EventSeverity::Warning;
    QTest::newRow("odd error") << sampleText("SYSTEM_ERROR", R"({"severity":7})") << EventSeverity::Error;
    QTest::newRow("healthy") << sampleText("system:health", R"({"status":"HEALTHY"})")
                             << EventSeverity::Normal;
    QTest::newRow("unhealthy") << sampleText("system:health", R"({"status":"UNHEALTHY"})")
                               << EventSeverity::Error;
    QTest::newRow("malformed") << QByteArray("[1]") << EventSeverity::Error;
    QTest::newRow("incomplete") << QByteArray(R"({"type":"lot:start"})") << EventSeverity::Warning;
}

void tst_EventFamily::severity()
{
    QFETCH(QByteArray, text);
    QTEST(eventSeverity(parsed(text)), "severity");
}

QTEST_GUILESS_MAIN(tst_EventFamily)
#include "tst_eventfamily.moc"
