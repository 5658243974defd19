// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/heartbeat.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Clocks that stand still until a test moves them.
struct Clocks
{
    WebSocketClock::Moment awake = 1h;
    QDateTime wall = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

    WebSocketClock clock()
    {
        return {.awake = [this] { return awake; }, .wall = [this] { return wall; }};
    }
    void pass(std::chrono::milliseconds time)
    {
        awake += time;
        wall = wall.addMSecs(time.count());
    }
};

// So short that no test waits for it, so long that no other beat comes within one.
constexpr WebSocketHeartbeat Quick{.interval = 30ms, .deadline = 60ms};

WebSocketMessage pong()
{
    return WebSocketMessage::fromText(R"({"type":"pong","timestamp":1})");
}

} // namespace

class tst_Heartbeat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void sendsBothPings()
    {
        Clocks clocks;
        Heartbeat heart(Quick, clocks.clock());
        QSignalSpy frames(&heart, &Heartbeat::pingDue);
        QSignalSpy texts(&heart, &Heartbeat::jsonPingDue);
        heart.start();
        QVERIFY(frames.isEmpty());
        QTRY_COMPARE(texts.count(), 1);
        QCOMPARE(frames.count(), 1);
        QCOMPARE(texts[0][0].toByteArray(), R"({"type":"ping","timestamp":1700000000000})");
        QCOMPARE(heart.lastPing(), clocks.wall);
    }

    void beatsAtOnceIfTold()
    {
        Clocks clocks;
        Heartbeat heart({.interval = 1h, .deadline = 1h, .atOnce = true}, clocks.clock());
        QSignalSpy frames(&heart, &Heartbeat::pingDue);
        heart.start();
        QVERIFY(frames.isEmpty()); // not from within the call
        QTRY_COMPARE(frames.count(), 1);
        heart.heardPong("1");
        QTest::qWait(30);
        QCOMPARE(frames.count(), 1); // and then an interval later
    }

    void measuresTheRoundTrip_data()
    {
        QTest::addColumn<bool>("byFrame");
        QTest::addColumn<bool>("byEcho");
        QTest::newRow("pong frame") << true << false;
        QTest::newRow("pong message") << false << false;
        QTest::newRow("echo of the ping") << false << true;
    }
    void measuresTheRoundTrip()
    {
        QFETCH(bool, byFrame);
        QFETCH(bool, byEcho);
        Clocks clocks;
        Heartbeat heart(Quick, clocks.clock());
        QByteArray payload;
        QByteArray json;
        connect(&heart, &Heartbeat::pingDue, &heart, [&](const QByteArray &bytes) { payload = bytes; });
        connect(&heart, &Heartbeat::jsonPingDue, &heart, [&](const QByteArray &bytes) { json = bytes; });
        QSignalSpy timedOut(&heart, &Heartbeat::timedOut);
        heart.start();
        QTRY_VERIFY(!json.isEmpty());
        clocks.pass(12ms);
        heart.heardPong("of somebody else");
        heart.heardBeat(WebSocketMessage::fromText(R"({"type":"ping","timestamp":3})"));
        QCOMPARE(heart.roundTrips().beats, 0);
        if (byFrame)
            heart.heardPong(payload);
        else
            heart.heardBeat(byEcho ? WebSocketMessage::fromText(json) : pong());
        QCOMPARE(heart.roundTrips().beats, 1);
        QCOMPARE(heart.roundTrips().last->count(), 12.0);
        heart.heardBeat(pong()); // the second answer to the same beat
        QCOMPARE(heart.roundTrips().beats, 1);
        QCOMPARE(timedOut.count(), 0);
    }

    void silenceTimesOut()
    {
        Clocks clocks;
        Heartbeat heart(Quick, clocks.clock());
        QSignalSpy timedOut(&heart, &Heartbeat::timedOut);
        connect(&heart, &Heartbeat::timedOut, &heart, &Heartbeat::stop);
        heart.start();
        QTRY_COMPARE(timedOut.count(), 1);
        QCOMPARE(heart.roundTrips().loss, 1.0);
        heart.start(); // of the next connection
        QTRY_COMPARE(timedOut.count(), 2);
    }

    void anyMessageIsLife()
    {
        Clocks clocks;
        Heartbeat heart(Quick, clocks.clock());
        QSignalSpy timedOut(&heart, &Heartbeat::timedOut);
        connect(&heart, &Heartbeat::jsonPingDue, &heart, [&] { heart.heard(); });
        heart.start();
        QTRY_COMPARE(heart.roundTrips().beats, 3);
        QCOMPARE(timedOut.count(), 0);
        QCOMPARE(heart.roundTrips().loss, 1.0); // alive, but it answers no ping
        QVERIFY(!heart.roundTrips().p50);
    }

    void aBusyProgramIsNoDeadPeer()
    {
        Clocks clocks;
        Heartbeat heart(Quick, clocks.clock());
        QSignalSpy pings(&heart, &Heartbeat::jsonPingDue);
        QSignalSpy timedOut(&heart, &Heartbeat::timedOut);
        connect(&heart, &Heartbeat::jsonPingDue, &heart, [&] { clocks.pass(10s); }); // we did not run
        heart.start();
        QTRY_COMPARE(pings.count(), 1);
        QTest::qWait(90); // the deadline is over once, and not yet twice
        QCOMPARE(timedOut.count(), 0);
        QTRY_COMPARE(timedOut.count(), 1);
        heart.stop();
    }

    void noticesSleep_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("awake");
        QTest::addColumn<bool>("slept");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << false;
        QTest::newRow("time passes") << qint64(60'000) << qint64(60'000) << false;
        QTest::newRow("a clock is set right") << qint64(9'000) << qint64(0) << false;
        QTest::newRow("a clock is set back") << qint64(-3'600'000) << qint64(0) << false;
        QTest::newRow("sleep") << qint64(11'000) << qint64(0) << true;
        QTest::newRow("a night") << qint64(36'000'000) << qint64(20) << true;
    }
    void noticesSleep()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, awake);
        QFETCH(bool, slept);
        Clocks clocks;
        Heartbeat heart({.interval = 10ms, .deadline = 1h}, clocks.clock());
        QSignalSpy woke(&heart, &Heartbeat::slept);
        heart.start();
        clocks.wall = clocks.wall.addMSecs(wall);
        clocks.awake += std::chrono::milliseconds(awake);
        if (slept)
            QTRY_COMPARE(woke.count(), 1);
        QTest::qWait(40); // a few looks more
        QCOMPARE(woke.count(), slept ? 1 : 0);
    }

    void canBeTurnedOff()
    {
        Clocks clocks;
        Heartbeat heart({.interval = 0ms}, clocks.clock());
        QSignalSpy frames(&heart, &Heartbeat::pingDue);
        heart.start();
        QTest::qWait(50);
        QCOMPARE(frames.count(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Heartbeat)
#include "tst_heartbeat.moc"
