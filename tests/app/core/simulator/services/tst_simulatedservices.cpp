// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servicefacts.h"
#include "core/simulator/services/simulatedservices.h"

#include <comm/httpclient.h>
#include <comm/websocketclient.h>

#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Asked with our own clients, as the health page does.
class tst_SimulatedServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_services.reset(); }
    void allAreWell();
    void greetsTellsAndEchoes();
    void hasTheTrouble_data();
    void hasTheTrouble();
    void refuses();
    void isIllInItsBody();
    void dropsAndCloses();
    void floods();
    void goesAndComesBack();
    void everybodyHasItsTurn();
    void readsWhatIsWanted();
    void saysWhichPortIsTaken();

private:
    using Health = Comm::Result<Comm::HttpResponse>;

    QString healthUrl(const ServiceFacts &facts) const;
    std::unique_ptr<Comm::WebSocketClient> client(const ServiceFacts &facts) const;
    Health ask(const ServiceFacts &facts, const QString &path = u"/health"_s,
               std::chrono::milliseconds patience = 5s) const;

    static constexpr const ServiceFacts &Stream = AuctionHouseServices[1];
    static constexpr const ServiceFacts &Auction = AuctionHouseServices[3];
    int m_offset = 0;
    std::unique_ptr<SimulatedServices> m_services;
};

/// At ports that are free now.
void tst_SimulatedServices::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (int attempt = 0; attempt < 20; ++attempt) {
        m_offset = QRandomGenerator::global()->bounded(10'000, 25'000);
        m_services = std::make_unique<SimulatedServices>(SimulatedServices::Options{.portOffset = m_offset});
        if (m_services->listen())
            return;
    }
    QFAIL("no ports are free");
}

QString tst_SimulatedServices::healthUrl(const ServiceFacts &facts) const
{
    return u"http://127.0.0.1:%1"_s.arg(facts.healthPort + m_offset);
}

std::unique_ptr<Comm::WebSocketClient> tst_SimulatedServices::client(const ServiceFacts &facts) const
{
    const QUrl url(
        u"ws://127.0.0.1:%1%2"_s.arg(facts.socketPort + m_offset).arg(QLatin1StringView(facts.socketPath)));
    auto made = std::make_unique<Comm::WebSocketClient>(
        Comm::WebSocketOptions{.request = {.url = url},
                               .reconnect = {.maxAttempts = 1},
                               .heartbeat = {.interval = 300ms, .deadline = 600ms, .atOnce = true}});
    made->connectToServer();
    return made;
}

tst_SimulatedServices::Health tst_SimulatedServices::ask(const ServiceFacts &facts, const QString &path,
                                                         std::chrono::milliseconds patience) const
{
    Comm::HttpOptions options{.baseUrl = healthUrl(facts)};
    options.deadlines.total = patience;
    options.retries.count = 0;
    Comm::HttpClient http(options);
    const Comm::HttpClient::Reply reply = http.get(path);
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 6000))
        return Comm::Error{.message = u"never answered"_s};
    return reply.result();
}

void tst_SimulatedServices::allAreWell()
{
    for (const ServiceFacts &facts : AuctionHouseServices) {
        const Health health = ask(facts);
        QVERIFY2(health, facts.id);
        const QString status = health->json()->toObject().value("status"_L1).toString();
        QVERIFY(status == "ok"_L1 || status == "healthy"_L1);
        const auto socket = client(facts);
        QTRY_COMPARE(socket->state(), Comm::WebSocketHealth::State::Connected);
    }
    QCOMPARE(ask(Auction, u"/health/redis"_s)->json()->toObject().value("status"_L1).toString(),
             u"healthy"_s);
    QVERIFY(ask(Auction, u"/metrics"_s)->text().contains(u"service_up{service=\"auction\"} 1"_s));
    QVERIFY(!ask(Auction, u"/nothing"_s));
}

void tst_SimulatedServices::greetsTellsAndEchoes()
{
    const auto socket = client(Stream);
    QStringList received;
    connect(socket.get(), &Comm::WebSocketClient::messageReceived, this,
            [&](const Comm::WebSocketMessage &message) { received.append(message.text()); });
    QTRY_VERIFY(!received.isEmpty());
    QVERIFY(received.constFirst().contains(u"\"type\":\"welcome\""_s));
    QVERIFY(socket->sendText(u"to be echoed"_s));
    QTRY_VERIFY(received.contains(u"to be echoed"_s));
    QTRY_VERIFY(received.filter(u"stateUpdate"_s).size() > 0);
}

void tst_SimulatedServices::hasTheTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("code");
    QTest::newRow("mute") << Trouble::Mute << Comm::WebSocketClose::PingTimeout;
    QTest::newRow("stall") << Trouble::Stall << Comm::WebSocketClose::PingTimeout;
    QTest::newRow("slow") << Trouble::Slow << Comm::WebSocketClose::PingTimeout; // than this client can bear
}

void tst_SimulatedServices::hasTheTrouble()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const int, code);
    m_services->setTrouble(u"auction"_s, trouble);
    const auto socket = client(Auction);
    const QSignalSpy closed(socket.get(), &Comm::WebSocketClient::closed);
    if (trouble == Trouble::Slow) // it tells what is new meanwhile, so only its answers are late
        QTRY_VERIFY(socket->state() == Comm::WebSocketHealth::State::Connected);
    else
        QTRY_COMPARE(closed.count(), 1);
    if (closed.count() > 0)
        QCOMPARE(closed.constFirst().constFirst().value<Comm::WebSocketClose>().code, code);
    const Health health = ask(Auction, u"/health"_s, 500ms);
    QCOMPARE(health.hasValue(), trouble == Trouble::Mute);
}

void tst_SimulatedServices::refuses()
{
    m_services->setTrouble(u"auction"_s, Trouble::Refuse);
    const auto socket = client(Auction);
    QTRY_COMPARE(socket->health().httpStatus, 503);
    const Health health = ask(Auction);
    QVERIFY(!health);
    QCOMPARE(health.error().code, Comm::Error::Code::HttpStatus);
    QVERIFY(ask(Stream)); // one alone
}

void tst_SimulatedServices::isIllInItsBody()
{
    m_services->setTrouble(u"auction"_s, Trouble::Unhealthy);
    QVERIFY(!ask(Auction));
    const auto socket = client(Auction);
    QTRY_COMPARE(socket->state(), Comm::WebSocketHealth::State::Connected);
    m_services->setTrouble(u"auction"_s, Trouble::None);
    QVERIFY(ask(Auction));
}

void tst_SimulatedServices::dropsAndCloses()
{
    m_services->setTrouble(u"auction"_s, Trouble::Close);
    const auto closing = client(Auction);
    const auto dropping = client(Stream);
    QTRY_COMPARE(dropping->state(), Comm::WebSocketHealth::State::Connected);
    m_services->setTrouble(u"stream"_s, Trouble::Drop); // while it is connected
    const QSignalSpy closed(closing.get(), &Comm::WebSocketClient::closed);
    const QSignalSpy dropped(dropping.get(), &Comm::WebSocketClient::closed);
    QTRY_COMPARE(closed.count(), 1);
    QTRY_COMPARE(dropped.count(), 1);
    const auto close = closed.constFirst().constFirst().value<Comm::WebSocketClose>();
    QCOMPARE(close.code, 1008);
    QCOMPARE(close.by, Comm::WebSocketClose::Party::Peer);
    QCOMPARE(dropped.constFirst().constFirst().value<Comm::WebSocketClose>().code, 1006);
}

void tst_SimulatedServices::floods()
{
    m_services->setTrouble(u"auction"_s, Trouble::Flood);
    const auto socket = client(Auction);
    int received = 0;
    connect(socket.get(), &Comm::WebSocketClient::messageReceived, this, [&] { ++received; });
    QTRY_VERIFY(received > 500);
}

void tst_SimulatedServices::goesAndComesBack()
{
    const auto socket = client(Auction);
    QTRY_COMPARE(socket->state(), Comm::WebSocketHealth::State::Connected);
    QSignalSpy changed(m_services.get(), &SimulatedServices::troubleChanged);
    m_services->setTrouble(u"auction"_s, Trouble::Down);
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(socket->state() != Comm::WebSocketHealth::State::Connected);
    QCOMPARE(ask(Auction).error().code, Comm::Error::Code::ConnectionRefused);
    m_services->setTrouble(u"auction"_s, Trouble::None);
    QVERIFY(ask(Auction));
    const auto again = client(Auction);
    QTRY_COMPARE(again->state(), Comm::WebSocketHealth::State::Connected);
}

void tst_SimulatedServices::everybodyHasItsTurn()
{
    QSet<QString> seen;
    const qsizetype all = SimulatedServices::serviceIds().size() * troubleNames().size();
    for (int i = 0; i < all; ++i) {
        const SimulatedServices::Given given = SimulatedServices::turn(i);
        QVERIFY(given.trouble != Trouble::None);
        seen.insert(given.service + u':' + troubleName(given.trouble));
    }
    QCOMPARE(seen.size(), all);
}

void tst_SimulatedServices::readsWhatIsWanted()
{
    QCOMPARE(*SimulatedServices::givenFromText(u"auction:flood"_s),
             (SimulatedServices::Given{u"auction"_s, Trouble::Flood}));
    for (const QString &wrong : {u""_s, u"auction"_s, u"auction:"_s, u"auction:fire"_s, u"bidders:flood"_s}) {
        const auto given = SimulatedServices::givenFromText(wrong);
        QVERIFY2(!given, qPrintable(wrong));
        QVERIFY(!given.error().remedy.isEmpty());
    }
}

void tst_SimulatedServices::saysWhichPortIsTaken()
{
    SimulatedServices second({.portOffset = m_offset});
    const Comm::Result<void> listens = second.listen();
    QVERIFY(!listens);
    QVERIFY(listens.error().message.contains(QString::number(3001 + m_offset)));
    QVERIFY(listens.error().remedy.contains(u"--port-offset"_s));
    SimulatedServices nowhere({.portOffset = 61'000});
    QVERIFY(!nowhere.listen());
}

QTEST_GUILESS_MAIN(tst_SimulatedServices)
#include "tst_simulatedservices.moc"
