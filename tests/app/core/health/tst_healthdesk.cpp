// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthdesk.h"

#include "core/safety/arming.h"
#include "core/safety/auditlog.h"
#include "core/safety/writeguard.h"

#include "faultysocket.h"
#include "httpscript.h"
#include "redisserver.h"
#include "scriptedserver.h"
#include "testcertificates.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = HealthCause;
using Fault = FaultySocket::Fault;
using Kind = Endpoint::Kind;
using State = HealthState;

namespace {

// What a service has to know of a fault once it could be seen, and that it is over.
constexpr int Patience = 3'000; // ms

HealthRules quickRules()
{
    return {.flapWindow = 800ms,
            .proof = 100ms,
            .steady = 150ms,
            .parentWait = 500ms,
            .floodRate = 1'000,
            .firstRetry = 20ms,
            .lastRetry = 50ms,
            .tick = 10ms,
            .told = 20ms};
}

Endpoint endpoint(Kind kind, const QString &url)
{
    return {.id = u"it"_s, .name = u"It"_s, .kind = kind, .url = url, .interval = 100ms, .timeout = 2s};
}

/// A desk that looks at some endpoints.
struct Desk
{
    explicit Desk(const QList<Endpoint> &endpoints,
                  const HealthDesk::Options &options = {.rules = quickRules()},
                  const HealthDesk::Safety &safety = {})
        : desk(options, safety)
    {
        desk.start();
        for (const Endpoint &each : endpoints) {
            if (const auto added = desk.endpoints().add(each); !added)
                qFatal("%s", qPrintable(added.error().toString()));
        }
    }

    EndpointHealth health(const QString &id = u"it"_s) const { return desk.health(id); }
    State state(const QString &id = u"it"_s) const { return health(id).state; }
    Cause cause(const QString &id = u"it"_s) const { return health(id).cause; }

    HealthDesk desk;
};

QByteArray answer(int status, const QByteArray &body)
{
    return HttpScript::Answer::status(status, body, "Content-Type: application/json\r\n").bytes;
}

} // namespace

class tst_HealthDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void tellsSilenceAndFlapping()
    {
        FaultySocket server;
        Endpoint quiet = endpoint(Kind::WebSocket, server.url());
        quiet.silentAfter = 300ms;
        Desk desk({quiet});
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Silent, Patience);
        QCOMPARE(desk.state(), State::Degraded);
        server.say("hello");
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);

        server.setFault(Fault::Talk); // so that silence is over
        server.setFault(Fault::None);
        for (int i = 1; i <= 3; ++i) {
            server.drop();
            QTRY_COMPARE_WITH_TIMEOUT(desk.health().outages.size(), i, Patience);
            QTRY_VERIFY_WITH_TIMEOUT(desk.state() != State::Down, Patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Flapping, Patience);
        server.say("still here");
        QTRY_VERIFY_WITH_TIMEOUT(desk.cause() != Cause::Flapping, Patience); // the window has passed
    }

    void knowsWhatIsTheMatterWithServices()
    {
        const QByteArray good = answer(200, R"({"status":"ok","components":{"redis":{"status":"ok"}}})");
        struct Case
        {
            QString id;
            QByteArray bad; // empty for silence
            State state;
            Cause cause;
            QString says;
            QByteArray now = {};
            ScriptedServer server = ScriptedServer([this](QTcpSocket &peer) {
                peer.readAll();
                peer.write(now);
            });
        };
        std::array<Case, 6> cases{
            {{u"fails"_s, answer(503, "{}"), State::Down, Cause::Status, u"HTTP 503"_s},
             {u"says why"_s, answer(503, R"({"message":"no ledger"})"), State::Down, Cause::Status,
              u"no ledger"_s},
             {u"is not ready"_s, answer(200, R"({"status":"starting"})"), State::Down, Cause::Condition,
              u"status in"_s},
             {u"lacks a part"_s, answer(200, R"({"status":"ok","components":{"redis":{"status":"down"}}})"),
              State::Degraded, Cause::Component, u"redis: down"_s},
             {u"talks nonsense"_s, answer(200, "{oops"), State::Down, Cause::Failed, u"JSON"_s},
             {u"is silent"_s, {}, State::Down, Cause::TimedOut, u"0.4 s"_s}}};
        QList<Endpoint> endpoints;
        for (Case &each : cases) {
            each.now = good;
            Endpoint service = endpoint(Kind::Http, u"http://127.0.0.1:%1/health"_s.arg(each.server.port()));
            service.id = each.id;
            service.timeout = 400ms;
            service.condition = u"status in {ok, healthy}"_s;
            endpoints.append(service);
        }
        Desk desk(endpoints);
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk.counts().up, int(cases.size()), Patience);
        QCOMPARE(desk.health(u"fails"_s).http->components.size(), 1);
        for (Case &each : cases)
            each.now = each.bad;
        for (const Case &each : cases) {
            QTRY_VERIFY2_WITH_TIMEOUT(desk.cause(each.id) == each.cause, qPrintable(each.id), Patience);
            QCOMPARE(desk.state(each.id), each.state);
            QVERIFY2(desk.health(each.id).detail.contains(each.says),
                     qPrintable(desk.health(each.id).detail));
        }
        for (Case &each : cases)
            each.now = good;
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk.counts().up, int(cases.size()), Patience);
        QVERIFY(desk.health(u"fails"_s).roundTrips.percentiles()->p50 >= 0);
    }

    void tellsSlowness()
    {
        bool isSlow = false;
        bool isSilent = false;
        const ScriptedServer server([&](QTcpSocket &peer) {
            peer.readAll();
            if (!isSilent)
                QTimer::singleShot(isSlow ? 120 : 0, &peer, [&peer] { peer.write(answer(200, "{}")); });
        });
        Endpoint service = endpoint(Kind::Http, u"http://127.0.0.1:%1/"_s.arg(server.port()));
        service.slowAfter = 100ms;
        service.timeout = 500ms;
        Desk desk({service});
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
        isSlow = true;
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Slow, Patience);
        isSlow = false;
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
        isSilent
            = true; // which is slow as soon as it takes too long, and down when it is waited for no longer
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Degraded, Patience);
        QVERIFY2(desk.health().detail.contains(u"No answer"), qPrintable(desk.health().detail));
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::TimedOut, Patience);
    }

    void tellsWhenACertificateEnds()
    {
        TestCertificates certificates;
        const HttpScript server({HttpScript::Answer::json("{}")}, certificates.issue());
        Endpoint service = endpoint(Kind::Http, server.url(u"localhost"_s));
        service.caFile = certificates.authorityFile();
        HealthDesk::Options options{.rules = quickRules()};
        options.rules.certificateWarning = 24h * 365 * 200;
        Desk desk({service}, options);
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Certificate, Patience);
        QVERIFY(desk.health().tls->expires.isValid());

        service.caFile.clear();
        QVERIFY(desk.desk.endpoints().replace(service));
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Tls, Patience);
        QCOMPARE(desk.state(), State::Down);
    }

    void whatDependsOnRedisIsUnknownWithoutIt()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        bool hasRedis = true;
        const ScriptedServer server([&hasRedis](QTcpSocket &peer) {
            peer.readAll();
            peer.write(hasRedis ? answer(200, R"({"status":"ok"})")
                                : answer(503, R"({"message":"no Redis"})"));
        });
        FaultySocket socket;
        Endpoint parent = endpoint(Kind::Redis, redis.tcpUrl());
        parent.timeout = 1s;
        Endpoint service = endpoint(Kind::Http, u"http://127.0.0.1:%1/"_s.arg(server.port()));
        service.id = u"service"_s;
        service.parent = parent.id;
        Endpoint live = endpoint(Kind::WebSocket, socket.url());
        live.id = u"live"_s;
        live.parent = service.id;
        Endpoint fine = live;
        FaultySocket other;
        fine.id = u"fine"_s;
        fine.url = other.url();
        Desk desk({parent, service, live, fine});
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk.counts().up, 4, Patience);
        QVERIFY(desk.health().redis->usedMemory);
        QVERIFY(desk.health().redis->rights.isEmpty());

        int downs = 0;
        connect(&desk.desk, &HealthDesk::stateChanged, &desk.desk,
                [&downs](const QString &, State, State to) { downs += to == State::Down ? 1 : 0; });
        hasRedis = false;
        redis.stop();
        socket.setFault(Fault::Drop);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Down, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk.counts(), (HealthCounts{.up = 1, .down = 1, .unknown = 2}),
                                  Patience);
        QCOMPARE(desk.cause(u"live"_s), Cause::Parent);
        QCOMPARE(downs, 1);
        QCOMPARE(desk.state(u"fine"_s), State::Up); // whatever it depends on

        QVERIFY(redis.start());
        hasRedis = true;
        socket.setFault(Fault::None);
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk.counts().up, 4, Patience);
        QCOMPARE(downs, 1); // nor was there an alarm on the way back
    }

    void keepsUptimesForTheNextTime()
    {
        QTemporaryDir folder;
        const HealthDesk::Options options{.endpointsFile = folder.filePath(u"endpoints.json"_s),
                                          .uptimeFile = folder.filePath(u"uptime.json"_s),
                                          .rules = quickRules()};
        FaultySocket server;
        const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
        {
            Desk desk({endpoint(Kind::WebSocket, server.url())}, options);
            QTRY_VERIFY_WITH_TIMEOUT(desk.health().uptime.observed(UptimeLedger::Day, now()) > 100ms,
                                     Patience);
        }
        QCOMPARE(QFile::permissions(options.uptimeFile) & (QFile::ReadGroup | QFile::ReadOther), 0);
        server.setFault(Fault::Refuse);
        Desk desk({}, options); // which knows the endpoint from its file
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Down, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.health().uptime.share(UptimeLedger::Week, now()).value_or(1) < 1,
                                 Patience);
        QVERIFY(*desk.health().uptime.share(UptimeLedger::Week, now()) > 0);
    }

    void pausesSendsAndKeepsFrames()
    {
        FaultySocket server;
        Desk desk({endpoint(Kind::WebSocket, server.url())});
        QSignalSpy sent(&desk.desk, &HealthDesk::sent);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
        desk.desk.send(u"it"_s, uR"({"type":"hello"})"_s);
        QTRY_COMPARE(server.heard(), QByteArrayList{R"({"type":"hello"})"});
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(!sent[0][2].value<std::optional<Comm::Error>>());
        const auto frames = desk.desk.frames(u"it"_s);
        const QList<LoggedFrame> all = frames->from(0);
        QVERIFY(std::ranges::any_of(
            all, [](const LoggedFrame &each) { return each.frame.payload == R"({"type":"hello"})"; }));
        QVERIFY(desk.health().socket->connections == 1);

        desk.desk.endpoints().setPaused(u"it"_s, true);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Paused, Patience);
        QTRY_COMPARE(server.goodbyes(), 1);
        QCOMPARE(frames->from(frames->end() - 1).first().frame.kind, Comm::WebSocketFrame::Kind::Close);
        desk.desk.send(u"it"_s, u"lost"_s);
        QTRY_COMPARE(sent.count(), 2);
        QVERIFY(sent[1][2].value<std::optional<Comm::Error>>());
        desk.desk.endpoints().undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
        QCOMPARE(desk.desk.frames(u"it"_s), frames); // the log goes on

        desk.desk.endpoints().remove(u"it"_s);
        QCOMPARE(desk.desk.counts(), HealthCounts());
        QVERIFY(!desk.desk.frames(u"it"_s));
    }

    void sendsNothingUnlessItIsArmed()
    {
        QTemporaryDir folder;
        FaultySocket server;
        Arming arming;
        const WriteGuard guard({}, arming);
        AuditLog audit({.path = folder.filePath(u"audit.ndjson"_s)});
        Desk desk({endpoint(Kind::WebSocket, server.url())}, {.rules = quickRules()}, {&guard, &audit});
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
        QSignalSpy sent(&desk.desk, &HealthDesk::sent);
        desk.desk.send(u"it"_s, u"no"_s);
        QVERIFY(sent.isEmpty());
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent[0][2].value<std::optional<Comm::Error>>()->code, Comm::Error::Code::NotPermitted);
        arming.arm(1min);
        desk.desk.send(u"it"_s, u"yes"_s);
        QTRY_COMPARE(server.heard(), QByteArrayList{"yes"});
        QTRY_COMPARE(audit.entries().size(), 2);
        QVERIFY(audit.entries()[0].result != u"done");
        QCOMPARE(audit.entries()[1].result, u"done"_s);
        QCOMPARE(audit.entries()[1].after, "yes");
    }

    void looksAtTheRedisOfTheSessionWhenAsked()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        Endpoint session = endpoint(Kind::Redis, {});
        session.interval = 1h;
        session.slowAfter = 100ms;
        HealthDesk::Options options{.rules = quickRules()};
        options.redis = *Comm::RedisAddress::fromUrl(redis.tcpUrl());
        Desk desk({session}, options);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
        redis.suspend();
        QTimer::singleShot(200ms, &desk.desk, [&redis] { redis.resume(); });
        desk.desk.checkRedis();
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Slow, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.health().isTrying, Patience);
        redis.kill();
        desk.desk.checkRedis();
        QTRY_COMPARE_WITH_TIMEOUT(desk.cause(), Cause::Refused, Patience);
    }

    void doesNotWaitForTheNextAttempt()
    {
        FaultySocket server;
        server.setFault(Fault::Refuse);
        HealthDesk::Options options{.rules = quickRules()};
        options.rules.firstRetry = 1h;
        options.rules.lastRetry = 1h;
        Desk desk({endpoint(Kind::WebSocket, server.url())}, options);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Down, Patience);
        QVERIFY(desk.health().nextAt > QDateTime::currentMSecsSinceEpoch());
        server.setFault(Fault::None);
        desk.desk.checkNow(u"it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), State::Up, Patience);
    }
};

QTEST_GUILESS_MAIN(tst_HealthDesk)
#include "tst_healthdesk.moc"
