// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthdesk.h"

#include "faultysocket.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>
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

constexpr auto Promised = 3s; ///< from the moment that a fault can be known

/// A WebSocket and what becomes of it.
struct Socket
{
    QString id;
    Fault fault;
    State state;
    Cause cause;
    bool wantsQuestion; ///< or it is seen without asking
    FaultySocket server = {};
};

/// A service that is well, answers nothing or answers 503.
struct Service
{
    QString id;
    QByteArray bad;
    Cause cause;
    QByteArray now = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    ScriptedServer server = ScriptedServer([this](QTcpSocket &peer) {
        peer.readAll();
        peer.write(now);
    });
};

Endpoint endpoint(const QString &id, Kind kind, const QString &url)
{
    return {.id = id, .name = id, .kind = kind, .url = url};
}

} // namespace

/// Every fault that an endpoint may have, with all that can be set as it is at first.
class tst_HealthFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    /// All at the same time. What only a question can show can be known from the next question on.
    void areSeenInTimeAndPass()
    {
        std::array<Socket, 6> sockets{
            {{u"drops"_s, Fault::Drop, State::Down, Cause::Dropped, false},
             {u"stalls"_s, Fault::Stall, State::Down, Cause::TimedOut, true},
             {u"refuses"_s, Fault::Refuse, State::Down, Cause::Status, false},
             {u"closes"_s, Fault::Forbid, State::Down, Cause::Closed, false},
             {u"answers no ping"_s, Fault::Mute, State::Down, Cause::TimedOut, true},
             {u"floods"_s, Fault::Flood, State::Degraded, Cause::Flooding, false}}};
        std::array<Service, 2> services{
            {{u"is silent"_s, {}, Cause::TimedOut},
             {u"fails"_s, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n", Cause::Status}}};
        HealthDesk desk(HealthDesk::Options{}, {});
        desk.start();
        for (const Socket &each : sockets)
            QVERIFY(desk.endpoints().add(endpoint(each.id, Kind::WebSocket, each.server.url())));
        for (const Service &each : services)
            QVERIFY(desk.endpoints().add(
                endpoint(each.id, Kind::Http, u"http://127.0.0.1:%1/health"_s.arg(each.server.port()))));
        const int all = int(sockets.size() + services.size());
        QTRY_COMPARE(desk.counts().up, all);
        for (const Socket &each : sockets)
            QTRY_VERIFY(desk.health(each.id).roundTrips.last());

        QElapsedTimer sinceFault;
        QHash<QString, std::chrono::milliseconds> seen;
        connect(&desk, &HealthDesk::stateChanged, &desk, [&](const QString &id) {
            if (!seen.contains(id))
                seen.insert(id, std::chrono::milliseconds(sinceFault.elapsed()));
        });
        for (Socket &each : sockets)
            each.server.setFault(each.fault);
        for (Service &each : services)
            each.now = each.bad;
        sinceFault.start();
        const auto inQuestion = Endpoint().interval + Promised;
        for (const Socket &each : sockets)
            QTRY_VERIFY2_WITH_TIMEOUT(desk.health(each.id).state == each.state
                                          && desk.health(each.id).cause == each.cause,
                                      qPrintable(each.id), int(inQuestion.count()) + 1'000);
        for (const Service &each : services)
            QTRY_VERIFY2_WITH_TIMEOUT(desk.health(each.id).cause == each.cause, qPrintable(each.id),
                                      int(inQuestion.count()) + 1'000);
        for (const Socket &each : sockets)
            QVERIFY2(seen[each.id] <= (each.wantsQuestion ? inQuestion : Promised), qPrintable(each.id));
        for (const Service &each : services)
            QVERIFY2(seen[each.id] <= inQuestion, qPrintable(each.id));

        for (Socket &each : sockets)
            each.server.setFault(Fault::None);
        for (Service &each : services)
            each.now = Service().now;
        const HealthRules rules;
        QTRY_COMPARE_WITH_TIMEOUT(desk.counts().up, all,
                                  int((rules.lastRetry + rules.proof + Promised).count()));
    }
};

QTEST_GUILESS_MAIN(tst_HealthFaults)
#include "tst_healthfaults.moc"
