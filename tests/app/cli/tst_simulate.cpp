// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class tst_Simulate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }

    void repeatsItselfForASeed()
    {
        const QList<QJsonObject> first = day({u"--seed"_s, u"11"_s});
        m_redis.cli({u"flushall"_s});
        const QList<QJsonObject> second = day({u"--seed"_s, u"11"_s});
        QCOMPARE(first.size(), 500);
        QCOMPARE(first, second);
        m_redis.cli({u"flushall"_s});
        QVERIFY(day({u"--seed"_s, u"12"_s}) != first);
    }

    void differsWithoutASeed()
    {
        const QList<QJsonObject> first = day({});
        m_redis.cli({u"flushall"_s});
        QVERIFY(day({}) != first);
    }

    void everyEventIsStrictlyValid()
    {
        day({});
        Program history({u"--redis"_s, m_redis.socketUrl(), u"history"_s, u"--limit"_s, u"1000"_s});
        QCOMPARE(history.exitCode(), 0);
        Program validate({u"validate"_s, u"--strict"_s}, history.output());
        QCOMPARE(validate.exitCode(), 0);
        QCOMPARE(validate.output().count("\"valid\":true"), 500);
    }

    void tellsTheRate()
    {
        Program program(simulate({u"--rate"_s, u"500"_s, u"--duration"_s, u"1"_s}));
        QCOMPARE(program.exitCode(), 0);
        static const QRegularExpression line(
            uR"(^published (\d+) events in 1\.\d s \((\d+\.\d)/s\), 0 failed\n$)"_s);
        const auto match = line.match(QString::fromUtf8(program.errors()));
        QVERIFY2(match.hasMatch(), program.errors().constData());
        QCOMPARE(match.captured(1).toUtf8(), m_redis.cli({u"llen"_s, u"events:history:all"_s}).trimmed());
    }

    void endsCleanlyOnASignal()
    {
        Program program(simulate({u"--rate"_s, u"100"_s}));
        const auto count = [&] {
            return m_redis.cli({u"llen"_s, u"events:history:all"_s}).trimmed().toInt();
        };
        QTRY_VERIFY(count() > 10);
        program.signal(SIGINT);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(program.errors().contains(QByteArray("published " + QByteArray::number(count()))),
                 program.errors().constData());
    }

    void secondSignalEndsItAtOnce()
    {
        Program program(simulate({u"--rate"_s, u"100"_s}));
        QTRY_VERIFY(m_redis.cli({u"llen"_s, u"events:history:all"_s}).trimmed().toInt() > 10);
        m_redis.suspend(); // what is on the way will not be answered
        const auto resume = qScopeGuard([this] { m_redis.resume(); });
        QVERIFY(!program.ends(300));
        program.signal(SIGINT);
        QVERIFY(!program.ends(300));
        program.signal(SIGINT);
        QVERIFY(program.ends(1'000));
    }

    void endsWith3WithoutTheRight()
    {
        m_redis.cli({u"acl"_s, u"setuser"_s, u"viewer"_s, u"on"_s, u">pw"_s, u"~*"_s, u"&*"_s, u"+@all"_s,
                     u"-publish"_s});
        Program program(
            {u"--redis"_s, u"redis://viewer:pw@127.0.0.1:%1"_s.arg(m_redis.port()), u"simulate"_s});
        QCOMPARE(program.exitCode(), 3);
        QVERIFY2(program.errors().contains("sothebais: "), program.errors().constData());
    }

    void servesTheServices()
    {
        constexpr int HealthPort = 4491; // of the auction engine
        const int offset = QRandomGenerator::global()->bounded(10'000, 25'000);
        Program program(simulate({u"--serve"_s, u"--port-offset"_s, QString::number(offset), u"--trouble"_s,
                                  u"auction:unhealthy"_s}));
        QTcpSocket socket;
        const auto connects = [&] {
            if (socket.state() == QTcpSocket::UnconnectedState)
                socket.connectToHost(u"127.0.0.1"_s, quint16(HealthPort + offset));
            return socket.state() == QTcpSocket::ConnectedState || socket.waitForConnected(100);
        };
        QTRY_VERIFY(connects());
        socket.write("GET /health HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        const QByteArray answer = socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
        program.signal(SIGINT);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(program.errors().contains("auction: unhealthy"), program.errors().constData());
    }

    void leavesDeadLetters()
    {
        Program program(simulate({u"--rate"_s, u"2000"_s, u"--count"_s, u"1500"_s, u"--fail"_s, u"20"_s}));
        QCOMPARE(program.exitCode(), 0);
        const int letters = m_redis.cli({u"llen"_s, u"events:deadletter"_s}).toInt();
        QVERIFY2(letters > 20 && letters < 300, qPrintable(QString::number(letters)));
        QVERIFY2(program.errors().endsWith(
                     QByteArray(" failed, " + QByteArray::number(letters) + " dead letters\n")),
                 program.errors().constData());
        const QJsonObject letter
            = QJsonDocument::fromJson(m_redis.cli({u"lindex"_s, u"events:deadletter"_s, u"0"_s})).object();
        QVERIFY(letter[u"event"_s][u"id"_s].isString());
        QVERIFY(letter[u"error"_s][u"stack"_s].toString().contains(u"\n    at "_s));
    }

    void wrongUsageEndsWith2_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("rate 0") << QStringList{u"--rate"_s, u"0"_s};
        QTest::newRow("rate too high") << QStringList{u"--rate"_s, u"1000001"_s};
        QTest::newRow("no lots") << QStringList{u"--lots"_s, u"0"_s};
        QTest::newRow("more than all fail") << QStringList{u"--fail"_s, u"101"_s};
        QTest::newRow("seed text") << QStringList{u"--seed"_s, u"abc"_s};
        QTest::newRow("nobody serves") << QStringList{u"--trouble"_s, u"auction:flood"_s};
        QTest::newRow("no such trouble") << QStringList{u"--serve"_s, u"--trouble"_s, u"auction:fire"_s};
        QTest::newRow("no such service") << QStringList{u"--serve"_s, u"--trouble"_s, u"bidders:flood"_s};
    }

    void wrongUsageEndsWith2()
    {
        QFETCH(QStringList, options);
        QCOMPARE(Program(simulate(options)).exitCode(), 2);
    }

private:
    QStringList simulate(const QStringList &options) const
    {
        return QStringList{u"--redis"_s, m_redis.socketUrl(), u"simulate"_s} + options;
    }

    /// Type, source and data of 500 simulated events, newest first.
    QList<QJsonObject> day(const QStringList &options)
    {
        Program program(simulate(QStringList{u"--rate"_s, u"100000"_s, u"--count"_s, u"500"_s} + options));
        if (program.exitCode() != 0)
            return {};
        QList<QJsonObject> events;
        for (const QByteArray &line :
             m_redis.cli({u"lrange"_s, u"events:history:all"_s, u"0"_s, u"-1"_s}).trimmed().split('\n')) {
            QJsonObject event = QJsonDocument::fromJson(line).object();
            event.remove(u"id"_s);
            event.remove(u"timestamp"_s);
            events.append(event);
        }
        return events;
    }

    RedisServer m_redis;
};

QTEST_GUILESS_MAIN(tst_Simulate)
#include "tst_simulate.moc"
