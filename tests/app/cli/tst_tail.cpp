// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class tst_Tail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void printsTheExactBytes_data();
    void printsTheExactBytes();
    void hearsTheSequenceOfTheServices();
    void prettyLineTellsWhatHappened();
    void prettyLineIsHarmless();
    void noColourInAPipe();
    void hearsOnlyTheTypesItAskedFor();
    void printsAnEventOnceForOverlappingTypes();
    void countPrintsTotals();
    void endsAfterTheCount();
    void timeOutIsFailureOnlyWithACount();
    void endsCleanlyOnASignal_data();
    void endsCleanlyOnASignal();
    void endsQuietlyWhenNobodyReads();
    void complainsOfAFullDisk();
    void survivesHostilePayloads();
    void printsWhatTheFilterLetsPass();
    void findsWhatIsRemarkable();
    void waitsForWhatIsExpected();
    void recoversWhatItMissed();
    void saysThatEventsMayBeMissing();
    void findsTheEventAfterAGap();

private:
    QStringList tail(const QStringList &options) const
    {
        return QStringList{u"--redis"_s, m_redis.socketUrl(), u"tail"_s} + options;
    }
    void publish(const QString &channel, const QString &payload) const
    {
        m_redis.cli({u"publish"_s, u"events:"_s + channel, payload});
    }
    /// Sends raw bytes, which a command line cannot hold, on events:all.
    void publishRaw(const QByteArray &payload) const
    {
        QProcess cli;
        cli.start(u"redis-cli"_s, {u"-s"_s, m_redis.socketPath(), u"-x"_s, u"publish"_s, u"events:all"_s});
        cli.write(payload);
        cli.closeWriteChannel();
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.readAll(), "1\n");
    }

    RedisServer m_redis;
};

void tst_Tail::printsTheExactBytes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("event") << QByteArray(
        R"({"id":"1","timestamp":1,"type":"lot:end","source":"S","version":"1","data":{}})");
    QTest::newRow("white space and unknown members")
        << QByteArray("{ \"x\" :\t1e400 , \"type\":\"\\u0061\" } ");
    QTest::newRow("not JSON") << QByteArray("hello, world");
    QTest::newRow("not an object") << QByteArray("[1,2]");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("a NUL byte") << QByteArray("{\"a\":\"x\0y\"}", 11);
    QTest::newRow("escape sequence") << QByteArray("\x1b[2J\x1b]0;title\x07");
}

void tst_Tail::printsTheExactBytes()
{
    QFETCH(QByteArray, payload);
    Program program(tail({u"--format"_s, u"json"_s, u"--count"_s, u"1"_s}));
    QVERIFY(program.isReady());
    publishRaw(payload);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), payload + '\n');
    QCOMPARE(program.errors(), "ready\n");
}

void tst_Tail::hearsTheSequenceOfTheServices()
{
    const QString event
        = uR"({"id":"1","timestamp":1,"type":"lot:end","source":"S","version":"1.0.0","data":{}})"_s;
    Program all(tail({u"--format"_s, u"json"_s, u"--timeout"_s, u"1"_s}));
    Program one(tail({u"--format"_s, u"json"_s, u"--timeout"_s, u"1"_s, u"--type"_s, u"LOT_END"_s}));
    QVERIFY(all.isReady());
    QVERIFY(one.isReady());
    publish(u"lot:end"_s, event);
    publish(u"all"_s, event);
    m_redis.cli({u"lpush"_s, u"events:history:lot:end"_s, event});
    m_redis.cli({u"lpush"_s, u"events:history:all"_s, event});
    QCOMPARE(all.exitCode(), 0);
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(all.output(), event.toUtf8() + '\n');
    QCOMPARE(one.output(), event.toUtf8() + '\n');
}

void tst_Tail::prettyLineTellsWhatHappened()
{
    Program program(tail({u"--count"_s, u"1"_s}));
    QVERIFY(program.isReady());
    publish(u"all"_s,
            uR"({"id":"the-id","timestamp":1780322400123,"type":"lot:bid:placed","source":"AUCTION_ENGINE",)"
            uR"("version":"1.0.0","data":{"bidId":"b","lotId":"lot-7","sessionId":"s","userId":"user-12",)"
            uR"("amount":"2.50","currency":"ETH","timestamp":"2026-06-01T14:00:00.000Z"}})"_s);
    QCOMPARE(program.exitCode(), 0);
    for (const char *part :
         {"14:00:00.123 UTC", "lot:bid:placed", "AUCTION_ENGINE", "2.50 ETH", "lot 7", "user 12", "the-id"})
        QVERIFY2(program.output().contains(part), program.output().constData());
    QCOMPARE(program.output().count('\n'), 1);
}

void tst_Tail::prettyLineIsHarmless()
{
    Program program(tail({u"--count"_s, u"2"_s}));
    QVERIFY(program.isReady());
    publish(
        u"all"_s,
        uR"({"id":"i\u001b[2J","timestamp":1,"type":"SYSTEM_INFO","source":"\u202eS","version":"1","data":{"note":"a\nb\u009bc"}})"_s);
    publishRaw("\x1b[2Jnot json\r\x9b\n\n");
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output().count('\n'), 2);
    const QString shown = QString::fromUtf8(program.output());
    for (const char16_t harmful : {u'\x1b', u'\r', u'\x9b', u'\x202e'})
        QVERIFY2(!shown.contains(QChar(harmful)), program.output().constData());
}

void tst_Tail::noColourInAPipe()
{
    Program program(tail({u"--count"_s, u"1"_s}));
    QVERIFY(program.isReady());
    publish(u"all"_s, u"{}"_s);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!program.output().contains('\x1b'));
}

void tst_Tail::hearsOnlyTheTypesItAskedFor()
{
    Program program(tail({u"--format"_s, u"json"_s, u"--count"_s, u"2"_s, u"--type"_s, u"lot:bid:*"_s,
                          u"--type"_s, u"SYSTEM_INFO"_s}));
    QVERIFY(program.isReady());
    publish(u"lot:end"_s, u"no"_s);
    publish(u"lot:bid:placed"_s, u"bid"_s);
    publish(u"all"_s, u"no"_s);
    publish(u"SYSTEM_INFO"_s, u"info"_s);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.output() == "bid\ninfo\n" || program.output() == "info\nbid\n");
}

void tst_Tail::printsAnEventOnceForOverlappingTypes()
{
    Program program(tail({u"--format"_s, u"json"_s, u"--count"_s, u"3"_s, u"--type"_s, u"lot:*"_s,
                          u"--type"_s, u"lot:bid:*"_s, u"--type"_s, u"BID_PLACED"_s}));
    QVERIFY(program.isReady());
    publish(u"lot:bid:placed"_s, u"one"_s);
    QVERIFY(program.writes("one\n"));
    publish(u"lot:bid:placed"_s, u"one"_s);
    QVERIFY(program.writes("one\none\n"));
    publish(u"lot:end"_s, u"two"_s);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), "one\none\ntwo\n");
}

void tst_Tail::countPrintsTotals()
{
    Program program(tail({u"--format"_s, u"count"_s, u"--count"_s, u"4"_s}));
    QVERIFY(program.isReady());
    publish(u"all"_s, uR"({"type":"lot:end"})"_s);
    publish(u"all"_s, uR"({"type":"lot:start"})"_s);
    publish(u"all"_s, uR"({"type":"lot:end"})"_s);
    publish(u"all"_s, u"rubbish"_s);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), "4 total\n2 lot:end\n1 (malformed)\n1 lot:start\n");
}

void tst_Tail::endsAfterTheCount()
{
    Program program(tail({u"--format"_s, u"json"_s, u"--count"_s, u"2"_s}));
    QVERIFY(program.isReady());
    m_redis.cli({u"eval"_s, u"for i=1,5 do redis.call('publish','events:all',i) end"_s, u"0"_s});
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), "1\n2\n");
}

void tst_Tail::timeOutIsFailureOnlyWithACount()
{
    Program without(tail({u"--timeout"_s, u"0.3"_s, u"--format"_s, u"count"_s}));
    QCOMPARE(without.exitCode(), 0);
    QCOMPARE(without.output(), "0 total\n");
    Program with(tail({u"--timeout"_s, u"0.3"_s, u"--count"_s, u"1"_s}));
    QCOMPARE(with.exitCode(), 4);
    QVERIFY(with.errors().contains("0 of 1 events"));
}

void tst_Tail::endsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void tst_Tail::endsCleanlyOnASignal()
{
    QFETCH(int, number);
    Program program(tail({u"--format"_s, u"count"_s}));
    QVERIFY(program.isReady());
    publish(u"all"_s, uR"({"type":"x"})"_s);
    m_redis.cli({u"ping"_s});
    program.signal(number);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(program.output().startsWith("1 total\n"), program.output().constData());
}

void tst_Tail::endsQuietlyWhenNobodyReads()
{
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s, uR"("$0" --redis "$1" tail --format json 2>"$2" | head -n 1)"_s,
                 QString::fromLocal8Bit(SOTHEBAIS_PROGRAM), m_redis.socketUrl(),
                 m_redis.socketPath() + u".errors"});
    QVERIFY(shell.waitForStarted());
    QFile errors(m_redis.socketPath() + u".errors");
    QTRY_VERIFY(errors.exists());
    const auto errorText = [&errors] {
        errors.close();
        return errors.open(QIODevice::ReadOnly) ? errors.readAll() : QByteArray();
    };
    QTRY_COMPARE(errorText(), "ready\n");
    const auto ended = [&] {
        publish(u"all"_s, u"line"_s);
        return shell.state() == QProcess::NotRunning;
    };
    QTRY_VERIFY(ended());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput(), "line\n");
    QCOMPARE(errorText(), "ready\n");
}

void tst_Tail::complainsOfAFullDisk()
{
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s, uR"("$0" --redis "$1" tail --format json >/dev/full)"_s,
                 QString::fromLocal8Bit(SOTHEBAIS_PROGRAM), m_redis.socketUrl()});
    QByteArray errors;
    const auto isReady = [&] {
        errors += shell.readAllStandardError();
        return errors == "ready\n";
    };
    QTRY_VERIFY(isReady());
    publish(u"all"_s, u"line"_s);
    QTRY_COMPARE(shell.state(), QProcess::NotRunning);
    QCOMPARE(shell.exitCode(), 1);
    QCOMPARE(shell.readAllStandardError(),
             "sothebais: cannot write to standard output: No space left on device\n");
}

void tst_Tail::survivesHostilePayloads()
{
    // By default the server itself cuts off whoever it owes more than 32 MB.
    m_redis.cli({u"config"_s, u"set"_s, u"client-output-buffer-limit"_s, u"pubsub 0 0 0"_s});
    Program program(tail({u"--count"_s, u"4"_s}));
    QVERIFY(program.isReady());
    publishRaw(QByteArray(10'000, '[') + QByteArray(10'000, ']'));
    publishRaw("{\"data\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}");
    publishRaw(QByteArray(63 * 1024 * 1024, 'x'));
    publish(u"all"_s, uR"({"type":"after:all:that"})"_s);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output().count("(malformed)"), 3);
    QCOMPARE(program.output().count('\n'), 4);
    QVERIFY(program.output().contains("after:all:that"));
}

void tst_Tail::printsWhatTheFilterLetsPass()
{
    Program program(tail({u"--format"_s, u"json"_s, u"--count"_s, u"2"_s, u"--type"_s, u"x:*"_s, u"--where"_s,
                          u"data.n > 1 or channel == events:x:b"_s}));
    QVERIFY(program.isReady());
    publish(u"x:a"_s, uR"({"type":"x:a","data":{"n":1}})"_s);
    publish(u"x:a"_s, uR"({"type":"x:a","data":{"n":1.1}})"_s);
    publish(u"x:b"_s, uR"({"type":"x:b","data":{}})"_s);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(),
             R"({"type":"x:a","data":{"n":1.1}})"
             "\n"
             R"({"type":"x:b","data":{}})"
             "\n");
}

void tst_Tail::findsWhatIsRemarkable()
{
    Program program(
        tail({u"--format"_s, u"json"_s, u"--count"_s, u"3"_s, u"--where"_s, u"dup or late or ahead"_s}));
    QVERIFY(program.isReady());
    const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
    publish(u"all"_s, u"{\"id\":\"a\",\"timestamp\":%1}"_s.arg(now));
    publish(u"all"_s, u"{\"id\":\"a\",\"timestamp\":%1}"_s.arg(now));
    publish(u"all"_s, u"{\"id\":\"b\",\"timestamp\":1000}"_s);
    publish(u"all"_s, u"{\"id\":\"c\",\"timestamp\":%1999}"_s.arg(now));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output().count("\"id\":\"a\""), 1);
    QCOMPARE(program.output().count("\"id\":\"b\""), 1);
    QCOMPARE(program.output().count("\"id\":\"c\""), 1);
}

void tst_Tail::waitsForWhatIsExpected()
{
    Program one(tail({u"--format"_s, u"json"_s, u"--expect"_s, u"data.n == 2"_s, u"--timeout"_s, u"20"_s}));
    Program two(tail({u"--format"_s, u"count"_s, u"--expect"_s, u"data.n >= 2"_s, u"--count"_s, u"2"_s}));
    Program late(
        tail({u"--where"_s, u"data.n < 2"_s, u"--expect"_s, u"data.n == 2"_s, u"--timeout"_s, u"1"_s}));
    Program stopped(tail({u"--expect"_s, u"data.n == 9"_s}));
    QVERIFY(one.isReady() && two.isReady() && late.isReady() && stopped.isReady());
    for (int n = 1; n <= 4; ++n)
        publish(u"all"_s, uR"({"type":"x","data":{"n":%1}})"_s.arg(n));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(one.output().count('\n'), 2);
    QCOMPARE(two.exitCode(), 0);
    QCOMPARE(two.output(), "3 total\n3 x\n");
    QCOMPARE(late.exitCode(), 4);
    QVERIFY2(late.errors().contains("0 of 1 expected event after 1 s; 1 event came"),
             late.errors().constData());
    stopped.signal(SIGINT);
    QCOMPARE(stopped.exitCode(), 1);
}

void tst_Tail::recoversWhatItMissed()
{
    const auto event = [](const char *id) {
        return u"{\"id\":\"%1\",\"timestamp\":1,\"type\":\"lot:end\",\"source\":\"S\",\"version\":\"1\",\"data\":{}}"_s
            .arg(QString::fromLatin1(id));
    };
    RedisServer redis;
    QVERIFY(redis.start());
    const QStringList command{u"--redis"_s,   redis.socketUrl(), u"tail"_s,
                              u"--recover"_s, u"--count"_s,      u"3"_s};
    Program pretty(command);
    Program json(command + QStringList{u"--format"_s, u"json"_s});
    QVERIFY(pretty.isReady() && json.isReady());
    // Both know what the history was before once they hear the next event.
    QTRY_COMPARE(redis.cli(u"client list type pubsub"_s.split(u' ')).count("cmd=ping"), 2);
    redis.cli({u"publish"_s, u"events:all"_s, event("a")});
    redis.cli({u"lpush"_s, u"events:history:all"_s, event("a")});
    QVERIFY(pretty.writes("  a\n") && json.writes("\"a\""));
    // Stored and not published, so that its arrival does not depend on who is faster.
    redis.cli({u"lpush"_s, u"events:history:all"_s, event("b")});
    redis.cli(u"client kill type pubsub"_s.split(u' '));
    QVERIFY(pretty.complains("connected again") && json.complains("connected again"));
    QVERIFY(pretty.complains("s: 1 event recovered, none lost\n") && json.complains("none lost\n"));
    redis.cli({u"publish"_s, u"events:all"_s, event("c")});
    QCOMPARE(pretty.exitCode(), 0);
    QCOMPARE(json.exitCode(), 0);
    QVERIFY(pretty.output().contains("  b  recovered\n"));
    QVERIFY(pretty.output().endsWith("  c\n"));
    QCOMPARE(json.output(), (event("a") + u'\n' + event("b") + u'\n' + event("c") + u'\n').toUtf8());
    QCOMPARE(pretty.errors().count("gap of "), 1);
}

void tst_Tail::saysThatEventsMayBeMissing()
{
    Program program(tail({u"--type"_s, u"a:*"_s, u"--type"_s, u"b:*"_s}));
    QVERIFY(program.isReady());
    m_redis.cli(u"client kill type pubsub"_s.split(u' '));
    QVERIFY(program.complains("events may be missing"));
    QVERIFY(program.complains("connected again"));
    QCOMPARE(program.errors().count("gap of "), 1);
}

void tst_Tail::findsTheEventAfterAGap()
{
    Program program(tail({u"--format"_s, u"json"_s, u"--count"_s, u"1"_s, u"--where"_s, u"gap"_s}));
    QVERIFY(program.isReady());
    publish(u"all"_s, u"before"_s);
    m_redis.cli(u"client kill type pubsub"_s.split(u' '));
    QVERIFY(program.complains("connected again"));
    publish(u"all"_s, u"after"_s);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), "after\n");
}

QTEST_GUILESS_MAIN(tst_Tail)
#include "tst_tail.moc"
