// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QString eventText(int number, const QString &type = u"lot:end"_s)
{
    return uR"({"id":"e%1","timestamp":1780322400000,"type":"%2","source":"S","version":"1.0.0","data":{"n":%1}})"_s
        .arg(QString::number(number), type);
}

} // namespace

/// record and play.
class tst_Record : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void recordsExactBytes();
    void recordsWhatIsAskedFor();
    void rotates();
    void survivesBeingKilled_data();
    void survivesBeingKilled();
    void recordsWhatItMissed();
    void refusesToWrite_data();
    void refusesToWrite();
    void endsWhenTheDiskIsFull();
    void timeOut();
    void playsAtThePace();
    void playsToRedisInExactBytes();
    void playsToRedisAsNewEvents();
    void asksBeforePublishing();
    void tellsWhatCannotBePublished();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList command(const QStringList &arguments) const
    {
        return QStringList{u"--redis"_s, m_redis.socketUrl()} + arguments;
    }
    void publish(const QString &payload, const QString &channel = u"all"_s) const
    {
        m_redis.cli({u"publish"_s, u"events:"_s + channel, payload});
    }
    void publishNumbers(int count) const
    {
        const QString script
            = u"for i=1,%1 do redis.call('publish','events:all','{\"id\":\"'..i..'\",\"type\":\"x\"}') end"_s;
        m_redis.cli({u"eval"_s, script.arg(count), u"0"_s});
    }
    QByteArray grep(const QStringList &arguments) const
    {
        Program program(QStringList{u"grep"_s} + arguments);
        program.exitCode();
        return program.output();
    }
    /// A recording of two events, `gap` milliseconds apart, and one that is malformed.
    bool writeRecording(int gap) const
    {
        const auto line = [](int number, qint64 at) -> QString {
            return uR"({"receivedAt":%1,"channel":"events:all","flags":[],"event":%2})"_s.arg(
                       QString::number(at), eventText(number))
                + u'\n';
        };
        QFile file(path(u"r.ndjson"_s));
        const QByteArray text = (line(1, 1'780'322'400'000) + line(2, 1'780'322'400'000 + gap)).toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    RedisServer m_redis;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Record::recordsExactBytes()
{
    for (const QString &name : {u"a.ndjson"_s, u"a.ndjson.zst"_s}) {
        Program program(command({u"record"_s, path(name), u"--count"_s, u"3"_s}));
        QVERIFY(program.isReady());
        publish(eventText(1));
        publish(u"{ \"x\" :\n1e400 }"_s);
        publish(u"not json"_s);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(grep({QString(), path(name)}), eventText(1).toUtf8() + "\n{ \"x\" :\n1e400 }\nnot json\n");
        QVERIFY2(program.errors().contains("recorded 3 events, "), program.errors().constData());
        QVERIFY(program.errors().trimmed().endsWith(path(name).toUtf8()));
    }
}

void tst_Record::recordsWhatIsAskedFor()
{
    Program program(command({u"record"_s, path(u"a.ndjson"_s), u"--type"_s, u"lot:*"_s, u"--type"_s,
                             u"LOT_END"_s, u"--where"_s, u"data.n >= 2"_s, u"--count"_s, u"2"_s}));
    QVERIFY(program.isReady());
    publish(eventText(2));
    for (int i = 1; i <= 5; ++i)
        publish(eventText(i), u"lot:end"_s);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(grep({u"channel == events:lot:end"_s, path(u"a.ndjson"_s)}),
             (eventText(2) + u'\n' + eventText(3) + u'\n').toUtf8());
}

void tst_Record::rotates()
{
    Program program(command({u"record"_s, path(u"a.ndjson"_s), u"--rotate"_s, u"1k"_s}));
    QVERIFY(program.isReady());
    publishNumbers(100);
    QTRY_VERIFY(QFile::exists(path(u"a.4.ndjson"_s)));
    program.signal(SIGINT);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(program.errors().contains("recorded 100 events"), program.errors().constData());
    QVERIFY(QFile(path(u"a.ndjson"_s)).size() <= 1024);
    QCOMPARE(grep({QString(), u"--count"_s, m_folder->path()}), "100\n");
}

void tst_Record::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"a.ndjson"_s;
    QTest::newRow("packed") << u"a.ndjson.zst"_s;
}

void tst_Record::survivesBeingKilled()
{
    QFETCH(QString, name);
    Program program(command({u"record"_s, path(name)}));
    QVERIFY(program.isReady());
    publishNumbers(1000);
    QTRY_VERIFY(QFile(path(name)).size() > 0);
    QTRY_COMPARE(grep({QString(), u"--count"_s, path(name)}), "1000\n");
    program.signal(SIGKILL);
    QCOMPARE(program.exitCode(), -1);
    QCOMPARE(grep({QString(), u"--count"_s, path(name)}), "1000\n");
}

void tst_Record::recordsWhatItMissed()
{
    RedisServer redis;
    QVERIFY(redis.start());
    Program program(
        {u"--redis"_s, redis.socketUrl(), u"record"_s, path(u"a.ndjson"_s), u"--count"_s, u"3"_s});
    QVERIFY(program.isReady());
    QTRY_COMPARE(redis.cli(u"client list type pubsub"_s.split(u' ')).count("cmd=ping"), 1);
    redis.cli({u"publish"_s, u"events:all"_s, eventText(1)});
    redis.cli({u"lpush"_s, u"events:history:all"_s, eventText(1)});
    QTRY_VERIFY(QFile(path(u"a.ndjson"_s)).size() > 0);
    redis.cli({u"lpush"_s, u"events:history:all"_s, eventText(2)});
    redis.cli(u"client kill type pubsub"_s.split(u' '));
    QVERIFY(program.complains("1 event recovered, none lost"));
    redis.cli({u"publish"_s, u"events:all"_s, eventText(3)});
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(grep({u"recovered"_s, path(u"a.ndjson"_s)}), eventText(2).toUtf8() + '\n');
    Program stats({u"stats"_s, path(u"a.ndjson"_s), u"--format"_s, u"json"_s});
    QCOMPARE(stats.exitCode(), 0);
    QVERIFY2(stats.output().contains("\"outcome\":\"repaired\""), stats.output().constData());
}

void tst_Record::refusesToWrite_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no recording's name") << u"a.txt"_s << 2 << QByteArray(".ndjson");
    QTest::newRow("there already") << u"there.ndjson"_s << 1 << QByteArray("File exists");
    QTest::newRow("no folder") << u"no/a.ndjson"_s << 1 << QByteArray("No such file");
    QTest::newRow("read-only") << u"/proc/a.ndjson"_s << 1 << QByteArray("cannot be used");
}

void tst_Record::refusesToWrite()
{
    QFETCH(QString, file);
    QFETCH(int, code);
    QFETCH(QByteArray, complaint);
    QFile there(path(u"there.ndjson"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("precious") == 8);
    there.close();
    Program program(command({u"record"_s, QDir(m_folder->path()).absoluteFilePath(file)}));
    QCOMPARE(program.exitCode(), code);
    QVERIFY2(program.errors().contains(complaint), program.errors().constData());
    QCOMPARE(there.size(), 8);
    // Nor does an attempt to connect leave a file behind.
    Program nobody({u"--redis"_s, u"unix:///nobody"_s, u"record"_s, path(u"b.ndjson"_s)});
    QCOMPARE(nobody.exitCode(), 3);
    QVERIFY(!QFile::exists(path(u"b.ndjson"_s)));
}

void tst_Record::endsWhenTheDiskIsFull()
{
    QProcess shell;
    shell.start(u"bash"_s,
                {u"-c"_s, uR"(trap '' XFSZ; ulimit -f 16; exec "$0" --redis "$1" record "$2")"_s,
                 QString::fromLocal8Bit(SOTHEBAIS_PROGRAM), m_redis.socketUrl(), path(u"a.ndjson"_s)});
    QByteArray errors;
    const auto says = [&](const char *text) {
        errors += shell.readAllStandardError();
        return errors.contains(text);
    };
    QTRY_VERIFY(says("ready\n"));
    publishNumbers(1000);
    QTRY_COMPARE(shell.state(), QProcess::NotRunning);
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY2(says("a.ndjson cannot be used: File too large"), errors.constData());
    QVERIFY(says("recorded "));
    const int kept = grep({QString(), u"--count"_s, path(u"a.ndjson"_s)}).trimmed().toInt();
    QVERIFY2(errors.contains(QByteArray("recorded " + QByteArray::number(kept) + " event")),
             errors.constData());
}

void tst_Record::timeOut()
{
    Program without(command({u"record"_s, path(u"a.ndjson"_s), u"--timeout"_s, u"0.3"_s}));
    QCOMPARE(without.exitCode(), 0);
    Program with(command({u"record"_s, path(u"b.ndjson"_s), u"--timeout"_s, u"0.3"_s, u"--count"_s, u"1"_s}));
    QCOMPARE(with.exitCode(), 4);
    QVERIFY(with.errors().contains("0 of 1 events"));
}

void tst_Record::playsAtThePace()
{
    QVERIFY(writeRecording(2000));
    QElapsedTimer clock;
    clock.start();
    Program program({u"play"_s, path(u"r.ndjson"_s), u"--format"_s, u"line"_s, u"--speed"_s, u"4"_s});
    QVERIFY(program.writes("e1"));
    QVERIFY(!program.output().contains("e2"));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(clock.elapsed() >= 500);
    QCOMPARE(program.output(), (eventText(1) + u'\n' + eventText(2) + u'\n').toUtf8());
    QVERIFY2(program.errors().startsWith("played 2 of 2 events in 5"), program.errors().constData());
    Program fast({u"play"_s, path(u"r.ndjson"_s), u"--speed"_s, u"max"_s, u"--where"_s, u"data.n == 2"_s});
    QCOMPARE(fast.exitCode(), 0);
    QCOMPARE(fast.output().count('\n'), 1);
    Program stopped({u"play"_s, path(u"r.ndjson"_s), u"--speed"_s, u"0.001"_s});
    QVERIFY(stopped.writes("e1"));
    stopped.signal(SIGINT);
    QCOMPARE(stopped.exitCode(), 1);
    QVERIFY(stopped.errors().startsWith("played 1 of 2 events"));
}

void tst_Record::playsToRedisInExactBytes()
{
    QVERIFY(writeRecording(100));
    Program tail(command({u"tail"_s, u"--format"_s, u"json"_s, u"--count"_s, u"2"_s}));
    QVERIFY(tail.isReady());
    Program play(command({u"play"_s, path(u"r.ndjson"_s), u"--to-redis"_s, u"--yes"_s}));
    QCOMPARE(play.exitCode(), 0);
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.output(), (eventText(1) + u'\n' + eventText(2) + u'\n').toUtf8());
    QCOMPARE(m_redis.cli({u"lrange"_s, u"events:history:lot:end"_s, u"0"_s, u"-1"_s}),
             (eventText(2) + u'\n' + eventText(1) + u'\n').toUtf8());
    QCOMPARE(play.output(), "");
}

void tst_Record::playsToRedisAsNewEvents()
{
    QVERIFY(writeRecording(0));
    Program tail(
        command({u"tail"_s, u"--format"_s, u"json"_s, u"--count"_s, u"2"_s, u"--where"_s, u"replayed"_s}));
    QVERIFY(tail.isReady());
    publish(eventText(3));
    Program play(command({u"play"_s, path(u"r.ndjson"_s), u"--to-redis"_s, u"--new-ids"_s, u"--yes"_s}));
    QCOMPARE(play.exitCode(), 0);
    QCOMPARE(tail.exitCode(), 0);
    const QList<QByteArray> lines = tail.output().split('\n');
    for (int i = 0; i < 2; ++i) {
        const QJsonObject replayed = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(replayed[u"replayOf"].toString(), u"e%1"_s.arg(i + 1));
        QCOMPARE(replayed[u"id"].toString().size(), 36);
        QVERIFY(replayed[u"timestamp"].toInteger() > 1'780'322'400'000);
        QCOMPARE(replayed[u"data"][u"n"].toInt(), i + 1);
    }
}

void tst_Record::asksBeforePublishing()
{
    QVERIFY(writeRecording(0));
    Program nobody(command({u"play"_s, path(u"r.ndjson"_s), u"--to-redis"_s}), "");
    QCOMPARE(nobody.exitCode(), 2);
    QVERIFY(nobody.errors().contains("--yes"));
    Program senseless(command({u"play"_s, path(u"r.ndjson"_s), u"--new-ids"_s}));
    QCOMPARE(senseless.exitCode(), 2);
    QCOMPARE(m_redis.cli({u"exists"_s, u"events:history:all"_s}).trimmed(), "0");
}

void tst_Record::tellsWhatCannotBePublished()
{
    Program record(command({u"record"_s, path(u"a.ndjson"_s), u"--count"_s, u"2"_s}));
    QVERIFY(record.isReady());
    publish(u"not json"_s);
    publish(eventText(1));
    QCOMPARE(record.exitCode(), 0);
    Program play(command({u"play"_s, path(u"a.ndjson"_s), u"--to-redis"_s, u"--yes"_s}));
    QCOMPARE(play.exitCode(), 1);
    QVERIFY2(play.errors().contains("played 1 of 2 events"), play.errors().constData());
    QVERIFY(play.errors().contains("1 not publishable"));
}

QTEST_GUILESS_MAIN(tst_Record)
#include "tst_record.moc"
