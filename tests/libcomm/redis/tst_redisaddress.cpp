// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redisaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_RedisAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void exampleOfTheHeader()
    {
        const auto address = RedisAddress::fromUrl(u"redis://viewer:secret@bus.example:6379/2"_s);
        QVERIFY(address);
        QCOMPARE(address->toString(), u"redis://bus.example:6379/2"_s);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<RedisAddress>("expected");
        const auto row = [](const char *url, const RedisAddress &address) {
            QTest::newRow(url) << QString::fromUtf8(url) << address;
        };
        RedisAddress address;
        row("redis://localhost", address);
        row("redis://localhost:6379/", address);
        address.host = u"bus.example"_s;
        address.port = 7000;
        address.database = 3;
        row("redis://bus.example:7000/3", address);
        address.password = u"p@ss:/w"_s;
        row("redis://:p%40ss%3A%2Fw@bus.example:7000/3", address);
        address.user = u"viewer"_s;
        row("redis://viewer:p%40ss%3A%2Fw@bus.example:7000/3", address);
        RedisAddress ipv6;
        ipv6.host = u"::1"_s;
        row("redis://[::1]", ipv6);
        RedisAddress local;
        local.socketPath = u"/run/redis/redis.sock"_s;
        row("unix:///run/redis/redis.sock", local);
        local.database = 2;
        local.user = u"u"_s;
        local.password = u"p"_s;
        row("unix://u:p@/run/redis/redis.sock?db=2", local);
    }
    void parses()
    {
        QFETCH(QString, url);
        QFETCH(RedisAddress, expected);
        const auto address = RedisAddress::fromUrl(url);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().toString()));
        QCOMPARE(*address, expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"", "localhost", "localhost:6379", "http://localhost", "redis://", "redis://:secret@",
              "redis://host:99999", "redis://host:0", "redis://host/x", "redis://host/-1",
              "redis://user@host", "unix://host/path", "unix:///", "redis://ho st", "redis://:secret@h/abc"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void refuses()
    {
        QFETCH(QString, url);
        const auto address = RedisAddress::fromUrl(url);
        QVERIFY(!address);
        QCOMPARE(address.error().code, Error::Code::InvalidArgument);
        QVERIFY(!address.error().remedy.isEmpty());
        QVERIFY(!address.error().toString().contains("secret"_L1));
    }

    void showsNoCredentials()
    {
        const auto local = RedisAddress::fromUrl(u"unix://viewer:secret@/run/redis.sock?db=1"_s);
        QCOMPARE(local->toString(), u"unix:///run/redis.sock?db=1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_RedisAddress)
#include "tst_redisaddress.moc"
