// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthdesk.h"

#include "faultysocket.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = HealthCause;
using Fault = FaultySocket::Fault;
using Kind = Endpoint::Kind;
using State = HealthState;

namespace {

constexpr auto Promised = 3s; ///< from the moment that a fault can be known
constexpr auto Doubt = 300ms; ///< after another attempt, in which it might be believed too early

/// An endpoint that is well, gets a fault, is seen to have it, and is well again.
struct Case
{
    QString id;
    State state;
    Cause cause;
    QString says;
    bool wantsQuestion; ///< or the fault is seen without asking
    std::function<void(bool isIll)> afflict = {};
    std::function<int()> attempts = {};
    std::chrono::milliseconds seenAfter{0};
    int seenWith = 0; ///< so many attempts
    std::chrono::milliseconds triedAfter{0}; ///< once more
    bool isMended = false;
    bool isBelieved = false; ///< although it was ill

    /// Mends it as soon as it was seen and tried once more; true if it is well then.
    bool follow(const EndpointHealth &health, std::chrono::milliseconds now);
};

bool Case::follow(const EndpointHealth &health, std::chrono::milliseconds now)
{
    if (isMended)
        return health.state == State::Up;
    if (health.state != state || health.cause != cause || !health.detail.contains(says))
        return false;
    if (seenAfter == 0ms) {
        seenAfter = now;
        seenWith = attempts();
    }
    if (triedAfter == 0ms && attempts() > seenWith)
        triedAfter = now;
    isMended = state == State::Degraded || (triedAfter > 0ms && now > triedAfter + Doubt);
    if (isMended)
        afflict(false);
    return false;
}

/// A service that answers what it is to.
struct Service
{
    QByteArray now = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    int questions = 0;
    ScriptedServer server = ScriptedServer([this](QTcpSocket &peer) {
        ++questions;
        peer.readAll();
        peer.write(now);
    });
};

} // namespace

/// Every fault that an endpoint may have, with all that can be set as it is at first.
class tst_HealthFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void areSeenInTimeAndPass();

private:
    void addSocket(const Case &each, Fault fault);
    void addService(const Case &each, const QByteArray &bad);
    void add(const Case &each, const QString &url, Kind kind);

    std::vector<Case> m_cases;
    std::vector<std::unique_ptr<FaultySocket>> m_sockets;
    std::vector<std::unique_ptr<Service>> m_services;
    HealthDesk m_desk{HealthDesk::Options{}, {}};
};

void tst_HealthFaults::addSocket(const Case &each, Fault fault)
{
    FaultySocket &socket = *m_sockets.emplace_back(std::make_unique<FaultySocket>());
    add(each, socket.url(), Kind::WebSocket);
    m_cases.back().afflict = [&socket, fault](bool isIll) { socket.setFault(isIll ? fault : Fault::None); };
    m_cases.back().attempts = [&socket] { return socket.connections(); };
}

void tst_HealthFaults::addService(const Case &each, const QByteArray &bad)
{
    Service &service = *m_services.emplace_back(std::make_unique<Service>());
    add(each, u"http://127.0.0.1:%1/health"_s.arg(service.server.port()), Kind::Http);
    m_cases.back().afflict = [&service, bad](bool isIll) { service.now = isIll ? bad : Service().now; };
    m_cases.back().attempts = [&service] { return service.questions; };
}

void tst_HealthFaults::add(const Case &each, const QString &url, Kind kind)
{
    m_cases.push_back(each);
    QVERIFY(m_desk.endpoints().add({.id = each.id, .name = each.id, .kind = kind, .url = url}));
}

/// All at the same time. What only a question can show can be known from the next question on.
void tst_HealthFaults::areSeenInTimeAndPass()
{
    m_desk.start();
    addSocket({u"drops"_s, State::Down, Cause::Dropped, u"1006"_s, false}, Fault::Drop);
    addSocket({u"stalls"_s, State::Down, Cause::TimedOut, {}, true}, Fault::Stall);
    addSocket({u"refuses"_s, State::Down, Cause::Status, u"503"_s, false}, Fault::Refuse);
    addSocket({u"closes"_s, State::Down, Cause::Closed, u"not you"_s, false}, Fault::Forbid);
    addSocket({u"answers no ping"_s, State::Down, Cause::TimedOut, {}, true}, Fault::Mute);
    addSocket({u"only talks"_s, State::Degraded, Cause::Unanswered, u"pings"_s, true}, Fault::Talk);
    addSocket({u"floods"_s, State::Degraded, Cause::Flooding, u"more than"_s, false}, Fault::Flood);
    addService({u"is silent"_s, State::Down, Cause::TimedOut, {}, true}, {});
    addService({u"fails"_s, State::Down, Cause::Status, u"503"_s, true},
               "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    for (const Case &each : m_cases)
        QTRY_VERIFY2(m_desk.health(each.id).state == State::Up && m_desk.health(each.id).roundTrips.last(),
                     qPrintable(each.id));

    QElapsedTimer sinceFault;
    sinceFault.start();
    for (Case &each : m_cases)
        each.afflict(true);
    connect(&m_desk, &HealthDesk::stateChanged, this, [this](const QString &id, State, State to) {
        Case &each = *std::ranges::find(m_cases, id, &Case::id);
        each.isBelieved = each.isBelieved || (to == State::Up && !each.isMended);
    });
    const auto areWell = [&] {
        qsizetype count = 0;
        for (Case &each : m_cases)
            count += each.follow(m_desk.health(each.id), std::chrono::milliseconds(sinceFault.elapsed()));
        return count == qsizetype(m_cases.size());
    };
    QTRY_VERIFY_WITH_TIMEOUT(areWell(), 25'000);
    for (const Case &each : m_cases) {
        const auto known = each.wantsQuestion ? Endpoint().interval : 0ms;
        QVERIFY2(each.seenAfter <= known + Promised, qPrintable(each.id));
        QVERIFY2(!each.isBelieved, qPrintable(each.id));
        QCOMPARE(m_desk.health(each.id).outages.size(), each.state == State::Down ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(tst_HealthFaults)
#include "tst_healthfaults.moc"
