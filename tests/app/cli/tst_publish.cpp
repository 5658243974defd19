// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Bid
    = R"({"bidId":"b1","lotId":"7","sessionId":"s","userId":"12","amount":"2.50","currency":"ETH"})";

} // namespace

class tst_Publish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }

    void sendsTheSequenceOfTheContract();
    void printsTheId();
    void takesEmptyDataAsItIs();
    void readsDataFromAFileOrAPipe();
    void refusesWhatIsNoEvent_data();
    void refusesWhatIsNoEvent();
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();

    void publishesLines_data();
    void publishesLines();
    void refusesAllLinesForOne_data();
    void refusesAllLinesForOne();
    void publishesManyLinesInOrder();
    void stopsAtTheFirstFailure();
    void publishesALongPipeAsItComesUntilASignal();

private:
    QStringList publish(const QStringList &options) const
    {
        return QStringList{u"--redis"_s, m_redis.socketUrl(), u"publish"_s} + options;
    }
    QByteArray stored() const { return m_redis.cli({u"llen"_s, u"events:history:all"_s}).trimmed(); }

    RedisServer m_redis;
};

void tst_Publish::sendsTheSequenceOfTheContract()
{
    const auto monitor = m_redis.monitor();
    Program program(
        publish({u"BID_PLACED"_s, u"--source"_s, u"AUCTION_ENGINE"_s, u"--data"_s, QString::fromUtf8(Bid)}));
    QCOMPARE(program.exitCode(), 0);
    QByteArray seen;
    const auto hasExec = [&] {
        seen += monitor->readAll();
        return seen.contains("\"EXEC\"");
    };
    QTRY_VERIFY(hasExec());
    monitor->kill();
    QVERIFY(monitor->waitForFinished());

    QByteArrayList commands;
    QSet<QByteArray> payloads;
    static const QRegularExpression argument(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    for (const QByteArray &line : seen.split('\n')) {
        QByteArrayList words;
        auto match = argument.globalMatch(QString::fromUtf8(line));
        while (match.hasNext())
            words.append(match.next().captured(1).toUtf8());
        if (words.size() < 2 || !words.at(1).startsWith("events:"))
            continue;
        if (words.at(0) == "PUBLISH" || words.at(0) == "LPUSH")
            payloads.insert(words.takeAt(2));
        commands.append(words.join(' '));
    }
    QCOMPARE(
        commands,
        QByteArrayList({"PUBLISH events:lot:bid:placed", "PUBLISH events:all",
                        "LPUSH events:history:lot:bid:placed", "LTRIM events:history:lot:bid:placed 0 999",
                        "LPUSH events:history:all", "LTRIM events:history:all 0 999"}));
    QCOMPARE(payloads.size(), 1);
}

void tst_Publish::printsTheId()
{
    Program program(publish({u"lot:bid:placed"_s, u"--data"_s, QString::fromUtf8(Bid)}));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.errors().isEmpty());
    const QByteArray payload = m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s});
    const QJsonObject event = QJsonDocument::fromJson(payload).object();
    QCOMPARE(program.output(), event.value(u"id").toString().toUtf8() + '\n');
    QCOMPARE(event.value(u"source").toString(), u"SYSTEM"_s);
    QVERIFY2(payload.contains(QByteArray("\"data\":" + Bid + "}")), payload.constData());
}

void tst_Publish::takesEmptyDataAsItIs()
{
    QCOMPARE(Program(publish({u"SYSTEM_INFO"_s, u"--data"_s, u"{}"_s})).exitCode(), 0);
    QVERIFY(m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}).contains(R"("data":{}})"));
}

void tst_Publish::readsDataFromAFileOrAPipe()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"note":"from a file"})");
    file.close();
    QCOMPARE(Program(publish({u"SYSTEM_INFO"_s, u"--data-file"_s, file.fileName()})).exitCode(), 0);
    QVERIFY(
        m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}).contains(R"({"note":"from a file"})"));
    QCOMPARE(Program(publish({u"SYSTEM_INFO"_s, u"--data-file"_s, u"-"_s}), R"({"note":"from a pipe"})")
                 .exitCode(),
             0);
    QVERIFY(
        m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}).contains(R"({"note":"from a pipe"})"));
}

void tst_Publish::refusesWhatIsNoEvent_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("missing fields") << QStringList{u"BID_PLACED"_s}
                                    << QByteArray("data.bidId: Bid ID is required");
    QTest::newRow("not JSON") << QStringList{u"SYSTEM_INFO"_s, u"--data"_s, u"{\"a\":"_s}
                              << QByteArray("not JSON");
    QTest::newRow("not an object") << QStringList{u"SYSTEM_INFO"_s, u"--data"_s, u"17"_s}
                                   << QByteArray("data");
    QTest::newRow("unknown type") << QStringList{u"NO_SUCH_TYPE"_s} << QByteArray("NO_SUCH_TYPE");
}

void tst_Publish::refusesWhatIsNoEvent()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, complaint);
    Program program(publish(options));
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.output().isEmpty());
    QVERIFY2(program.errors().contains(complaint), program.errors().constData());
    QCOMPARE(program.errors().count('\n'), 1);
    QCOMPARE(stored(), "0");
}

void tst_Publish::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing to publish") << QStringList();
    QTest::newRow("unknown source") << QStringList{u"SYSTEM_INFO"_s, u"--source"_s, u"NOBODY"_s};
    QTest::newRow("data twice") << QStringList{u"SYSTEM_INFO"_s, u"--data"_s, u"{}"_s, u"--data-file"_s,
                                               u"-"_s};
    QTest::newRow("data and lines") << QStringList{u"--ndjson"_s, u"--data"_s, u"{}"_s};
}

void tst_Publish::wrongUsageEndsWith2()
{
    QFETCH(QStringList, options);
    Program program(publish(options), "");
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.errors().count('\n'), 1);
    QCOMPARE(stored(), "0");
}

void tst_Publish::publishesLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("key") << QByteArray(R"({"key":"SYSTEM_INFO","data":{"n":1}})");
    QTest::newRow("type") << QByteArray(R"({"type":"SYSTEM_INFO","data":{"n":1}})"
                                        "\n");
    QTest::newRow("blank lines") << QByteArray("\n \r\n"
                                               R"({"data":{"n":1},"type":"SYSTEM_INFO"})"
                                               "\r\n\n");
    QTest::newRow("a whole event") << QByteArray(
        R"({"id":"old","timestamp":5,"type":"SYSTEM_INFO","source":"MONITOR","version":"0","data":{"n":1}})");
}

void tst_Publish::publishesLines()
{
    QFETCH(QByteArray, lines);
    Program program(publish({u"--ndjson"_s}), lines);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(program.errors().startsWith("1 event published"), program.errors().constData());
    QCOMPARE(stored(), "1");
    const QByteArray payload = m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s});
    QVERIFY2(payload.contains(R"("type":"SYSTEM_INFO")") && payload.contains(R"("data":{"n":1})"),
             payload.constData());
    QVERIFY(!payload.contains("old"));
    QCOMPARE(payload.contains("MONITOR"), lines.contains("MONITOR"));
}

void tst_Publish::refusesAllLinesForOne_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("not JSON") << QByteArray("nonsense") << QByteArray("not JSON");
    QTest::newRow("no data") << QByteArray(R"({"type":"SYSTEM_INFO"})") << QByteArray("there is no \"data\"");
    QTest::newRow("no type") << QByteArray(R"({"data":{}})") << QByteArray("neither \"type\" nor \"key\"");
    QTest::newRow("invalid") << QByteArray(R"({"type":"lot:bid:placed","data":{}})")
                             << QByteArray("Bid ID is required");
    QTest::newRow("unknown type") << QByteArray(R"({"type":"x","data":{}})") << QByteArray("\"x\"");
    QTest::newRow("unknown source") << QByteArray(R"({"type":"SYSTEM_INFO","source":"y","data":{}})")
                                    << QByteArray("unknown source \"y\"");
    QTest::newRow("too long") << QByteArray(3'000'000, ' ') + "{}" << QByteArray("line 2");
    QTest::newRow("too deep") << R"({"type":"SYSTEM_INFO","data":)" + QByteArray(10'000, '[')
            + QByteArray(10'000, ']')
            + '}' << QByteArray("line 2");
}

void tst_Publish::refusesAllLinesForOne()
{
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, complaint);
    const QByteArray good = R"({"type":"SYSTEM_INFO","data":{}})";
    Program program(publish({u"--ndjson"_s}), good + '\n' + bad + '\n' + good + '\n');
    QCOMPARE(program.exitCode(), 1);
    QVERIFY2(program.errors().contains("line 2: "), program.errors().constData());
    QVERIFY2(program.errors().contains(complaint), program.errors().constData());
    QVERIFY2(program.errors().contains("nothing was published"), program.errors().constData());
    QCOMPARE(stored(), "0");
}

void tst_Publish::publishesManyLinesInOrder()
{
    constexpr int Count = 20'000;
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 0; i < Count; ++i)
        file.write(QByteArray(R"({"key":"SYSTEM_INFO","data":{"n":)" + QByteArray::number(i) + "}}\n"));
    file.close();
    Program tail({u"--redis"_s, m_redis.socketUrl(), u"tail"_s, u"--format"_s, u"json"_s, u"--count"_s,
                  QString::number(Count)});
    QVERIFY(tail.isReady());
    Program program(publish({u"--ndjson"_s, file.fileName()}));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.errors().contains("20000 events published"));
    QVERIFY(program.errors().contains("received 20000 times"));
    QCOMPARE(tail.exitCode(), 0);
    const QByteArrayList lines = tail.output().split('\n');
    QCOMPARE(lines.size(), Count + 1);
    for (int i = 0; i < Count; ++i)
        QVERIFY(lines.at(i).endsWith(QByteArray("\"data\":{\"n\":" + QByteArray::number(i) + "}}")));
}

void tst_Publish::stopsAtTheFirstFailure()
{
    m_redis.cli({u"acl"_s, u"setuser"_s, u"clerk"_s, u"on"_s, u">pw"_s, u"~*"_s, u"resetchannels"_s,
                 u"&events:all"_s, u"&events:SYSTEM_INFO"_s, u"+@all"_s});
    QByteArray lines;
    for (int i = 0; i < 5'000; ++i)
        lines += i == 2 ? "{\"key\":\"SYSTEM_WARNING\",\"data\":{}}\n"
                        : "{\"key\":\"SYSTEM_INFO\",\"data\":{}}\n";
    Program program(
        {u"--redis"_s, u"redis://clerk:pw@127.0.0.1:%1"_s.arg(m_redis.port()), u"publish"_s, u"--ndjson"_s},
        lines);
    QCOMPARE(program.exitCode(), 3);
    QVERIFY2(program.errors().contains("stopped at line 3, 1 event not published: "),
             program.errors().constData());
    QVERIFY(stored().toInt() < 3'000);
}

void tst_Publish::publishesALongPipeAsItComesUntilASignal()
{
    const QByteArray line = R"({"key":"SYSTEM_INFO","data":{"text":")" + QByteArray(700'000, 'x') + "\"}}\n";
    Program program(publish({u"--ndjson"_s}));
    for (int i = 0; i < 100; ++i)
        program.feed(line);
    QTRY_VERIFY_WITH_TIMEOUT(stored().toInt() >= 90, 60'000); // although the pipe is still open
    program.feed("rubbish\n");
    QVERIFY(program.complains("line 101: "));
    program.signal(SIGINT);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY2(program.errors().contains("events published"), program.errors().constData());
    QVERIFY2(program.errors().contains("1 line refused"), program.errors().constData());
}

QTEST_GUILESS_MAIN(tst_Publish)
#include "tst_publish.moc"
