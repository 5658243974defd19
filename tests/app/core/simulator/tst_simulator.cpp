// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulator.h"

#include "redisserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Simulator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }

    void publishesExactlyTheCount();
    void keepsTheRate();
    void endsAfterTheDuration();
    void stopsOnDemand();
    void goesOnAfterAnOutage();

private:
    EventClient::Options options() const
    {
        return {.redis = RedisAddress::fromUrl(m_redis.socketUrl()).value()};
    }
    QByteArray stored() const { return m_redis.cli({u"llen"_s, u"events:history:all"_s}).trimmed(); }

    RedisServer m_redis;
};

void tst_Simulator::publishesExactlyTheCount()
{
    EventClient client(options());
    Simulator simulator(&client, {.rate = 50'000, .count = 777});
    QSignalSpy finished(&simulator, &Simulator::finished);
    client.connectToServer();
    simulator.start();
    QVERIFY(finished.wait());
    QCOMPARE(simulator.progress().published, 777);
    QCOMPARE(simulator.progress().failed, 0);
    QCOMPARE(stored(), "777");
}

void tst_Simulator::keepsTheRate()
{
    EventClient client(options());
    Simulator simulator(&client, {.rate = 200, .duration = 1'000ms});
    QSignalSpy finished(&simulator, &Simulator::finished);
    client.connectToServer();
    simulator.start();
    QVERIFY(finished.wait());
    const qint64 published = simulator.progress().published;
    QVERIFY2(published <= 202 && published >= 150, qPrintable(QString::number(published)));
    QCOMPARE(stored(), QByteArray::number(published));
}

void tst_Simulator::endsAfterTheDuration()
{
    EventClient client(options());
    Simulator simulator(&client, {.rate = 1, .duration = 300ms});
    QSignalSpy finished(&simulator, &Simulator::finished);
    client.connectToServer();
    simulator.start();
    QVERIFY(finished.wait());
    QVERIFY(simulator.progress().elapsed >= 300ms);
    QCOMPARE(simulator.progress().published, 1);
    QCOMPARE(finished.size(), 1);
}

void tst_Simulator::stopsOnDemand()
{
    EventClient client(options());
    Simulator simulator(&client, {.rate = 10'000});
    QSignalSpy progressed(&simulator, &Simulator::progressed);
    QSignalSpy finished(&simulator, &Simulator::finished);
    client.connectToServer();
    simulator.start();
    QVERIFY(progressed.wait());
    simulator.stop();
    QTRY_COMPARE(finished.size(), 1);
    const QByteArray before = stored();
    QCOMPARE(before, QByteArray::number(qMin(simulator.progress().published, 1'000)));
}

void tst_Simulator::goesOnAfterAnOutage()
{
    EventClient::Options fast = options();
    fast.backoff = {.first = 20ms, .cap = 50ms};
    EventClient client(fast);
    Simulator simulator(&client, {.rate = 500});
    QSignalSpy finished(&simulator, &Simulator::finished);
    client.connectToServer();
    simulator.start();
    QTRY_VERIFY(simulator.progress().published > 50);
    m_redis.kill();
    QTRY_VERIFY(client.status().state != ConnectionStatus::State::Connected);
    const qint64 before = simulator.progress().published;
    QVERIFY(m_redis.start());
    QTRY_VERIFY(simulator.progress().published > before + 50);
    simulator.stop();
    QTRY_COMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Simulator)
#include "tst_simulator.moc"
