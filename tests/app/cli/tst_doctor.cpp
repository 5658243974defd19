// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpscript.h"
#include "program.h"
#include "redisserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Answer = HttpScript::Answer;

class tst_Doctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void isContentWithAHealthyHouse()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        HttpScript service({Answer::json(R"({"status":"healthy"})")});
        Program doctor(
            {u"--redis"_s, redis.tcpUrl(), u"doctor"_s, u"--http"_s, service.url() + u"/health"_s});
        QCOMPARE(doctor.exitCode(), 0);
        QCOMPARE(doctor.errors(), "");
        for (const char *line :
             {"redis: Redis ", "latency: PING", "memory: ", "output buffer: ", "history: 0 events",
              "dead letters: 0", "rights: the user may do all", "/health: says healthy"})
            QVERIFY2(doctor.output().contains(line), doctor.output().constData());
        QVERIFY(!doctor.output().contains("✘"));
        QCOMPARE(redis.cli({u"dbsize"_s}), "0\n");
    }

    void bearsATokenThatItNeverShows()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        QTemporaryDir folder;
        QFile token(folder.filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write("hush\n") > 0);
        token.close();
        HttpScript service({Answer::json(R"({"status":"healthy"})")});
        Program doctor({u"--redis"_s, redis.tcpUrl(), u"doctor"_s, u"--token-file"_s, token.fileName(),
                        u"--http"_s, service.url() + u"/health"_s});
        QCOMPARE(doctor.exitCode(), 0);
        QVERIFY(service.requests().first().header("Authorization") == "Bearer hush");
        QVERIFY(!doctor.output().contains("hush"));
    }

    void tellsWhatIsWrong()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--user"_s, u"default"_s, u"on"_s, u"nopass"_s, u"~*"_s, u"&*"_s, u"+@all"_s,
                             u"-publish"_s, u"--client-output-buffer-limit"_s, u"pubsub 1mb 512kb 7"_s}));
        redis.cli({u"rpush"_s, u"events:deadletter"_s, u"{}"_s});
        HttpScript ill({Answer::status(503, R"({"status":"error","message":"Redis is gone"})",
                                       "Content-Type: application/json\r\n")});
        Program doctor({u"--redis"_s, redis.tcpUrl(), u"doctor"_s, u"--format"_s, u"json"_s, u"--http"_s,
                        ill.url() + u"/health?token=hush"_s, u"--ws"_s, u"ws://127.0.0.1:1/ws"_s});
        QCOMPARE(doctor.exitCode(), 1);
        QHash<QString, QString> levels;
        for (const QByteArray &line : doctor.output().trimmed().split('\n')) {
            const QJsonObject finding = QJsonDocument::fromJson(line).object();
            levels.insert(finding.value(u"check"_s).toString(), finding.value(u"level"_s).toString());
            if (finding.value(u"level"_s) != u"ok"_s)
                QVERIFY2(!finding.value(u"remedy"_s).toString().isEmpty(), line.constData());
        }
        QCOMPARE(levels.value(u"rights"_s), u"wrong"_s);
        QCOMPARE(levels.value(u"output buffer"_s), u"warning"_s);
        QCOMPARE(levels.value(u"dead letters"_s), u"warning"_s);
        QCOMPARE(levels.value(ill.url() + u"/health"_s), u"wrong"_s);
        QCOMPARE(levels.value(u"ws://127.0.0.1:1/ws"_s), u"wrong"_s);
        QVERIFY(doctor.output().contains("Redis is gone"));
        QVERIFY(!doctor.output().contains("hush"));
    }

    void checksTheFiveServices()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        // None of them is at this address of the machine, even if a demo plays them at the usual one.
        Program doctor({u"--redis"_s, redis.tcpUrl(), u"doctor"_s, u"--services"_s, u"127.0.0.9"_s});
        QCOMPARE(doctor.exitCode(), 1);
        QCOMPARE(doctor.output().count(" health: "), 5);
        QCOMPARE(doctor.output().count(" WebSocket: "), 5);
    }

    void endsWith3WithoutRedis()
    {
        RedisServer redis; // never started
        Program doctor({u"--redis"_s, redis.tcpUrl(), u"doctor"_s});
        QCOMPARE(doctor.exitCode(), 3);
        QVERIFY(doctor.output().contains("✘ redis: "));
    }
};

QTEST_GUILESS_MAIN(tst_Doctor)
#include "tst_doctor.moc"
