// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands history and replay.
class tst_History : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_redis.start());
        for (const QString &payload : {u"{ \"id\":\"first\" , \"type\":\"lot:end\"}"_s, u"not an event"_s,
                                       u"{\"id\":\"last\",\"type\":\"lot:end\",\"extra\":[1e400]}"_s})
            m_redis.cli({u"lpush"_s, u"events:history:all"_s, payload});
        m_redis.cli({u"lpush"_s, u"events:history:lot:end"_s, u"{\"only\":\"this\"}"_s});
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void printsNewestFirst()
    {
        Program program(command({u"history"_s}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output(),
                 "{\"id\":\"last\",\"type\":\"lot:end\",\"extra\":[1e400]}\nnot an event\n"
                 "{ \"id\":\"first\" , \"type\":\"lot:end\"}\n");
    }

    void keepsTheLimit()
    {
        Program program(command({u"history"_s, u"--limit"_s, u"1"_s}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output().count('\n'), 1);
    }

    void printsOneType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("key") << u"LOT_END"_s;
        QTest::newRow("type") << u"lot:end"_s;
    }

    void printsOneType()
    {
        QFETCH(QString, type);
        Program program(command({u"history"_s, u"--type"_s, type}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output(), "{\"only\":\"this\"}\n");
    }

    void refusesWhatItCannotAnswer_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("glob") << QStringList{u"--type"_s, u"lot:*"_s};
        QTest::newRow("limit 0") << QStringList{u"--limit"_s, u"0"_s};
        QTest::newRow("limit text") << QStringList{u"--limit"_s, u"many"_s};
    }

    void refusesWhatItCannotAnswer()
    {
        QFETCH(QStringList, options);
        Program program(command(QStringList{u"history"_s} + options));
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.errors().count('\n'), 1);
    }

    void replaysTheSameBytes()
    {
        Program tail(
            command({u"tail"_s, u"--format"_s, u"json"_s, u"--type"_s, u"lot:end"_s, u"--count"_s, u"1"_s}));
        QVERIFY(tail.isReady());
        Program program(command({u"replay"_s, u"first"_s}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output(), "first\n");
        QCOMPARE(tail.exitCode(), 0);
        QCOMPARE(tail.output(), "{ \"id\":\"first\" , \"type\":\"lot:end\"}\n");
        QCOMPARE(m_redis.cli({u"llen"_s, u"events:history:all"_s}), "3\n");
    }

    void replayOfNothingEndsWith1()
    {
        Program program(command({u"replay"_s, u"no-such-id"_s}));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.output().isEmpty());
        QVERIFY2(program.errors().contains("no-such-id"), program.errors().constData());
        QCOMPARE(program.errors().count('\n'), 1);
    }

private:
    QStringList command(const QStringList &options) const
    {
        return QStringList{u"--redis"_s, m_redis.socketUrl()} + options;
    }

    RedisServer m_redis;
};

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
