// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands below dlq.
class tst_Dlq : public QObject
{
    Q_OBJECT

    RedisServer m_redis;

    QStringList command(const QStringList &options) const
    {
        return QStringList{u"--redis"_s, m_redis.socketUrl(), u"dlq"_s} + options;
    }
    static QString entry(int number, const QString &type = u"lot:end"_s)
    {
        return u"{\"event\":{\"id\":\"ev-%1\",\"timestamp\":1795420513839,\"type\":\"%2\",\"source\":"
               u"\"REDIS\","
               "\"version\":\"1.0.0\",\"data\":{\"lotId\":\"%1\"}},\"error\":{\"message\":\"timeout after %1 "
               "s\","
               "\"timestamp\":\"2025-11-23T07:55:14.146Z\"}}"_s.arg(number)
                   .arg(type);
    }
    void push(const QString &entry) { m_redis.cli({u"lpush"_s, u"events:deadletter"_s, entry}); }
    int length(const QString &key = u"events:deadletter"_s) const
    {
        return m_redis.cli({u"llen"_s, key}).trimmed().toInt();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
        push(entry(1));
        push(entry(2, u"lot:start"_s));
        push(u"nonsense"_s);
        push(entry(3));
    }

    void lists()
    {
        Program pretty(command({u"list"_s}));
        QCOMPARE(pretty.exitCode(), 0);
        const QByteArrayList lines = pretty.output().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains("ev-3") && lines[0].contains("timeout after 3 s"));
        QVERIFY(lines[1].contains("not JSON"));
        Program json(command({u"list"_s, u"--format"_s, u"json"_s, u"--type"_s, u"LOT_END"_s,
                              u"--oldest-first"_s, u"--limit"_s, u"1"_s}));
        QCOMPARE(json.exitCode(), 0);
        QCOMPARE(json.output(), entry(1).toUtf8() + '\n');
    }

    void answersNoWhereNothingFits_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("list") << QStringList{u"list"_s, u"--type"_s, u"bid:*"_s};
        QTest::newRow("show") << QStringList{u"show"_s, u"ev-9"_s};
        QTest::newRow("stats") << QStringList{u"stats"_s, u"--error"_s, u"closed"_s};
        QTest::newRow("retry") << QStringList{u"retry"_s, u"ev-9"_s};
        QTest::newRow("edit") << QStringList{u"edit"_s, u"ev-9"_s, u"--data"_s, u"{}"_s};
        QTest::newRow("discard") << QStringList{u"discard"_s, u"ev-9"_s, u"--yes"_s};
        QTest::newRow("park") << QStringList{u"park"_s, u"--parked"_s, u"--all"_s, u"--yes"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"--older-than"_s, u"9999d"_s};
    }
    void answersNoWhereNothingFits()
    {
        QFETCH(QStringList, options);
        Program program(command(options), QByteArray(""));
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(program.errors(), "sothebais: no dead letter fits\n");
        QCOMPARE(length(), 4);
    }

    void refusesCarelessness_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("nothing said") << QStringList{u"retry"_s, u"--yes"_s};
        QTest::newRow("all, nobody to ask") << QStringList{u"retry"_s, u"--all"_s};
        QTest::newRow("filter, nobody to ask") << QStringList{u"park"_s, u"--type"_s, u"lot:*"_s};
        QTest::newRow("discard one, nobody to ask") << QStringList{u"discard"_s, u"ev-1"_s};
        QTest::newRow("age") << QStringList{u"list"_s, u"--older-than"_s, u"3x"_s};
        QTest::newRow("edit of many")
            << QStringList{u"edit"_s, u"--type"_s, u"lot:end"_s, u"--data"_s, u"{}"_s};
        QTest::newRow("no command") << QStringList();
    }
    void refusesCarelessness()
    {
        QFETCH(QStringList, options);
        Program program(command(options), QByteArray(""));
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.errors().count('\n'), 1);
        QCOMPARE(length(), 4);
    }

    void retries()
    {
        Program tail(
            {u"--redis"_s, m_redis.socketUrl(), u"tail"_s, u"--format"_s, u"json"_s, u"--count"_s, u"2"_s});
        QVERIFY(tail.isReady());
        Program dry(command({u"retry"_s, u"--type"_s, u"LOT_END"_s, u"--dry-run"_s}));
        QCOMPARE(dry.exitCode(), 0);
        QVERIFY2(dry.errors().contains("2 of 2 dead letters would be done"), dry.errors().constData());
        QCOMPARE(length(), 4);
        Program program(command({u"retry"_s, u"--type"_s, u"LOT_END"_s, u"--yes"_s, u"--rate"_s, u"0"_s,
                                 u"--format"_s, u"json"_s}));
        QCOMPARE(program.exitCode(), 0);
        const QByteArrayList lines = program.output().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value("id"_L1).toString(), u"ev-1"_s);
        QVERIFY(first.value("done"_L1).toBool());
        QCOMPARE(first.value("receivers"_L1).toInt(), 1);
        QCOMPARE(tail.exitCode(), 0);
        QCOMPARE(length(), 2);
    }

    void saysWhatCouldNotBeDone()
    {
        Program program(command({u"retry"_s, u"--all"_s, u"--yes"_s, u"--rate"_s, u"0"_s}));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.errors().contains("Nobody listens to \"lot:end\""));
        QVERIFY(program.errors().contains("0 of 4 dead letters done, 1 not publishable, 3 failed"));
        QCOMPARE(length(), 4);
    }

    void edits()
    {
        Program program(
            command({u"edit"_s, u"ev-1"_s, u"--data"_s, u"{\"lotId\":\"9\"}"_s, u"--even-unheard"_s}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output(), "ev-1\n");
        QVERIFY(
            m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}).contains(R"("data":{"lotId":"9"})"));
        Program byHand(command({u"edit"_s, u"ev-3"_s, u"--even-unheard"_s, u"--as-new"_s}), {},
                       {u"EDITOR=sed -i s/3/33/"_s, u"VISUAL="_s});
        QCOMPARE(byHand.exitCode(), 0);
        QVERIFY(
            m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}).contains(R"("data":{"lotId":"33"})"));
        Program unchanged(command({u"edit"_s, u"ev-2"_s}), {}, {u"EDITOR=true"_s, u"VISUAL="_s});
        QCOMPARE(unchanged.exitCode(), 1);
        QVERIFY(unchanged.errors().contains("not changed"));
        QCOMPARE(length(), 2);
    }

    void parksAndDiscards()
    {
        Program park(command({u"park"_s, u"--all"_s, u"--yes"_s}));
        QCOMPARE(park.exitCode(), 0);
        QCOMPARE(length(u"events:deadletter:parked"_s), 4);
        Program back(command({u"park"_s, u"--parked"_s, u"--id"_s, u"ev-2"_s}));
        QCOMPARE(back.exitCode(), 0);
        QCOMPARE(length(), 1);
        Program discard(command({u"discard"_s, u"--parked"_s, u"--all"_s, u"--yes"_s}));
        QCOMPARE(discard.exitCode(), 0);
        QCOMPARE(length(u"events:deadletter:parked"_s), 0);
    }

    void exportsAndImports()
    {
        const QByteArray before = m_redis.cli({u"lrange"_s, u"events:deadletter"_s, u"0"_s, u"-1"_s});
        Program exported(command({u"export"_s}));
        QCOMPARE(exported.exitCode(), 0);
        QCOMPARE(exported.output().count('\n'), 4);
        Program again(command({u"import"_s}), exported.output());
        QCOMPARE(again.exitCode(), 0);
        QCOMPARE(length(), 4);
        m_redis.cli({u"flushall"_s});
        Program imported(command({u"import"_s, u"-"_s}), exported.output());
        QCOMPARE(imported.exitCode(), 0);
        QCOMPARE(m_redis.cli({u"lrange"_s, u"events:deadletter"_s, u"0"_s, u"-1"_s}), before);
        Program wrong(command({u"import"_s}), exported.output() + "{\"no\":\"entry\"}\n");
        QCOMPARE(wrong.exitCode(), 1);
        QVERIFY2(wrong.errors().contains("line 5"), wrong.errors().constData());
        QCOMPARE(length(), 4);
    }

    void countsAndShows()
    {
        Program stats(command({u"stats"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(stats.exitCode(), 0);
        const QJsonObject object = QJsonDocument::fromJson(stats.output()).object();
        QCOMPARE(object.value("count"_L1).toInt(), 4);
        QCOMPARE(object.value("defective"_L1).toInt(), 1);
        QCOMPARE(object.value("byError"_L1)
                     .toObject()
                     .value("timeout after # s"_L1)
                     .toObject()
                     .value("count"_L1)
                     .toInt(),
                 3);
        Program pretty(command({u"stats"_s}));
        QCOMPARE(pretty.exitCode(), 0);
        QVERIFY(pretty.output().contains("      2  lot:end"));
        Program show(command({u"show"_s, u"ev-1"_s}));
        QCOMPARE(show.exitCode(), 0);
        QVERIFY(show.output().contains("\"lotId\": \"1\""));
        Program exact(command({u"show"_s, u"ev-1"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(exact.exitCode(), 0);
        QCOMPARE(exact.output(), entry(1).toUtf8() + '\n');
    }
};

QTEST_GUILESS_MAIN(tst_Dlq)
#include "tst_dlq.moc"
