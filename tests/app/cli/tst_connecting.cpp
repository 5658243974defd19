// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"
#include "scriptedserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// How every command behaves when the server is not as it should be.
class tst_Connecting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void refusedEndsWith3_data();
    void refusedEndsWith3();
    void unknownHostEndsWith3();
    void wrongPasswordEndsWith3();
    void missingPasswordEndsWith3();
    void missingRightEndsWith3();
    void rubbishEndsWith3();
    void readsTheAddressFromTheEnvironment();
    void hidesThePassword();
    void waitsForTheFirstConnection();
    void comesBackAfterALoss();

private:
    static bool isOneLine(const QByteArray &errors)
    {
        return errors.startsWith("sothebais: ") && errors.count('\n') == 1 && errors.endsWith('\n');
    }
};

void tst_Connecting::refusedEndsWith3_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("tail") << QStringList{u"tail"_s};
    QTest::newRow("publish") << QStringList{u"publish"_s, u"SYSTEM_INFO"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
    QTest::newRow("replay") << QStringList{u"replay"_s, u"x"_s};
    QTest::newRow("simulate") << QStringList{u"simulate"_s};
}

void tst_Connecting::refusedEndsWith3()
{
    QFETCH(QStringList, command);
    RedisServer redis; // never started: nobody listens on its port
    Program program(QStringList{u"--redis"_s, redis.tcpUrl()} + command);
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(isOneLine(program.errors()), program.errors().constData());
    QVERIFY(program.errors().contains(redis.tcpUrl().toLatin1()));
    QVERIFY(program.output().isEmpty());
}

void tst_Connecting::unknownHostEndsWith3()
{
    Program program({u"--redis"_s, u"redis://no-such-host.invalid"_s, u"tail"_s});
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(isOneLine(program.errors()), program.errors().constData());
}

void tst_Connecting::wrongPasswordEndsWith3()
{
    RedisServer redis;
    QVERIFY(redis.start({u"--requirepass"_s, u"right"_s}));
    const QString url = u"redis://:wrong-secret@127.0.0.1:%1"_s.arg(redis.port());
    Program program({u"--redis"_s, url, u"history"_s});
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(isOneLine(program.errors()), program.errors().constData());
    QVERIFY(program.errors().contains("password"));
    QVERIFY(!program.errors().contains("wrong-secret"));
}

void tst_Connecting::missingPasswordEndsWith3()
{
    RedisServer redis;
    QVERIFY(redis.start({u"--requirepass"_s, u"right"_s}));
    Program program({u"--redis"_s, redis.tcpUrl(), u"tail"_s});
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(isOneLine(program.errors()), program.errors().constData());
}

void tst_Connecting::missingRightEndsWith3()
{
    RedisServer redis;
    QVERIFY(redis.start(
        {u"--user"_s, u"default"_s, u"on"_s, u"nopass"_s, u"~*"_s, u"&*"_s, u"+@all"_s, u"-publish"_s}));
    Program program({u"--redis"_s, redis.tcpUrl(), u"publish"_s, u"SYSTEM_INFO"_s});
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(isOneLine(program.errors()), program.errors().constData());
}

void tst_Connecting::rubbishEndsWith3()
{
    ScriptedServer server([](QTcpSocket &) {},
                          [](QTcpSocket &peer) { peer.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    Program program({u"--redis"_s, server.url(), u"tail"_s});
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(isOneLine(program.errors()), program.errors().constData());
}

void tst_Connecting::readsTheAddressFromTheEnvironment()
{
    RedisServer redis;
    QVERIFY(redis.start());
    Program program({u"publish"_s, u"SYSTEM_INFO"_s}, {}, {u"REDIS_URL="_s + redis.tcpUrl()});
    QCOMPARE(program.exitCode(), 0);
    Program other({u"publish"_s, u"SYSTEM_INFO"_s}, {},
                  {u"SOTHEBAIS_REDIS_URL=ftp://x"_s, u"REDIS_URL="_s + redis.tcpUrl()});
    QCOMPARE(other.exitCode(), 2);
    QVERIFY(other.errors().contains("SOTHEBAIS_REDIS_URL"));
}

void tst_Connecting::hidesThePassword()
{
    RedisServer redis;
    QVERIFY(redis.start({u"--requirepass"_s, u"s3cret"_s}));
    Program program({u"--redis"_s, u"redis://:s3cret@127.0.0.1:%1"_s.arg(redis.port()), u"tail"_s});
    QVERIFY(program.isReady());
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(program.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray arguments = commandLine.readAll();
    QVERIFY(arguments.contains("tail"));
    QVERIFY2(!arguments.contains("s3cret"), arguments.constData());
}

void tst_Connecting::waitsForTheFirstConnection()
{
    RedisServer redis;
    Program tail({u"--redis"_s, redis.tcpUrl(), u"--wait"_s, u"tail"_s, u"--count"_s, u"1"_s});
    QVERIFY(tail.complains("next attempt in"));
    QVERIFY(redis.start());
    QVERIFY(tail.isReady());
    redis.cli({u"publish"_s, u"events:all"_s, u"{}"_s});
    QCOMPARE(tail.exitCode(), 0);
}

void tst_Connecting::comesBackAfterALoss()
{
    RedisServer redis;
    QVERIFY(redis.start());
    Program tail(
        {u"--redis"_s, redis.tcpUrl(), u"tail"_s, u"--format"_s, u"json"_s, u"--type"_s, u"lot:*"_s});
    QVERIFY(tail.isReady());
    redis.kill();
    QVERIFY(tail.complains("sothebais: connection lost: "));
    QVERIFY(tail.complains("next attempt in"));
    QVERIFY(redis.start());
    QVERIFY(tail.complains("sothebais: connected again\n"));
    redis.cli({u"publish"_s, u"events:lot:end"_s, u"{\"back\":true}"_s});
    QVERIFY(tail.writes("{\"back\":true}\n"));
    QCOMPARE(tail.errors().count("connection lost"), 1);
}

QTEST_GUILESS_MAIN(tst_Connecting)
#include "tst_connecting.moc"
