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
        RedisAddress secure;
        secure.tls = TlsOptions();
        row("rediss://localhost", secure);
        secure.tls->serverName = u"bus.example"_s;
        row("rediss://localhost?servername=bus.example", secure);
        RedisAddress guarded;
        guarded.sentinels = {{u"a"_s, 26379}};
        guarded.masterName = u"mymaster"_s;
        row("redis+sentinel://a/mymaster", guarded);
        guarded.sentinels = {{u"a"_s, 1}, {u"::1"_s, 26379}, {u"c"_s, 3}};
        guarded.masterName = u"my/master"_s;
        guarded.database = 4;
        guarded.user = u"u"_s;
        guarded.password = u"p@,"_s;
        row("redis+sentinel://u:p%40%2C@a:1,[::1],c:3/my%2Fmaster/4", guarded);
        guarded.sentinelUser = u"s"_s;
        guarded.sentinelPassword = u"&pw"_s;
        guarded.tls = TlsOptions();
        row("rediss+sentinel://u:p%40%2C@a:1,[::1],c:3/my%2Fmaster/4?sentineluser=s&sentinelpassword=%26pw",
            guarded);
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
        for (const char *url : {"",
                                "localhost",
                                "localhost:6379",
                                "http://localhost",
                                "redis://",
                                "redis://:secret@",
                                "redis://host:99999",
                                "redis://host:0",
                                "redis://host/x",
                                "redis://host/-1",
                                "redis://user@host",
                                "unix://host/path",
                                "unix:///",
                                "redis://ho st",
                                "redis://:secret@h/abc",
                                "redis://u:12/secret@host",
                                "redis://u:12?secret@host",
                                "redis://u:12#secret@host",
                                "redis://host/+1",
                                "redis://host/99999999999",
                                "redis://host?ca=/etc/passwd",
                                "rediss://host?what=1",
                                "rediss://host?ca=",
                                "rediss://host?servername=a&servername=b",
                                "rediss://host?ca=/no/such/file",
                                "rediss://host?ca=/dev/zero",
                                "rediss://host?ca=/etc/passwd",
                                "rediss://host#fragment",
                                "redis+sentinel://a,b",
                                "redis+sentinel://a,b/",
                                "redis+sentinel://,/m",
                                "redis+sentinel://a,/m",
                                "redis+sentinel://a:0/m",
                                "redis+sentinel://a,b:99999/m",
                                "redis+sentinel://a/m/x",
                                "redis+sentinel://a/m/1/2",
                                "redis+sentinel://a,x@b/m",
                                "redis+sentinel://a/m?sentineluser=secret",
                                "redis+sentinel:///m",
                                "redis+sentinel://",
                                "://",
                                "secret:secret://h",
                                "unix:///path?ca=x",
                                "redis+sentinel://a,b/c/m?x#secret"})
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
        const auto guarded = RedisAddress::fromUrl(u"rediss+sentinel://viewer:secret@a,[::1]:7/my%2Fm/2"
                                                   "?sentineluser=viewer&sentinelpassword=secret"_s);
        QCOMPARE(guarded->toString(), u"rediss+sentinel://a:26379,[::1]:7/my%2Fm/2"_s);
        QCOMPARE(RedisAddress::fromUrl(u"rediss://u:secret@h"_s)->toString(), u"rediss://h:6379"_s);
    }
};

QTEST_GUILESS_MAIN(tst_RedisAddress)
#include "tst_redisaddress.moc"
